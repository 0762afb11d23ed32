/** One measure of a model over its ticks. */
import { useMemo } from 'preact/hooks';
import { roof } from '../charts/axis.ts';
import { panelCursor, panelGround } from '../charts/panel.ts';
import { extent } from '../charts/scale.ts';
import { SvgLayers } from '../panels/svg-layers.tsx';
import type { Series } from '../run/measures.ts';
import { language } from '../settings.ts';
import { count } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { brief, figure } from './figure.ts';

const HEIGHT = 150;

/** An axis from 0, or about it, that holds the values. */
function axisOf(low: number, high: number) {
  const top = high > 0 ? roof(high) : 0;
  const bottom = low < 0 ? -roof(-low) : 0;
  const grid = bottom < 0 && top > 0 ? [bottom, 0, top] : [bottom, (bottom + top) / 2, top];
  return { domain: [bottom, top === bottom ? 1 : top] as const, grid };
}

export function ModelChart(props: {
  readonly series: Series;
  readonly name: string;
  readonly meaning: string;
  readonly ticks: number;
  readonly width: number;
}) {
  const { series, name, meaning, ticks, width } = props;
  const text = catalogue(language.value);
  const write = (value: number): string => figure(value, language.value);
  const [low, high] = extent(series.values) ?? [0, 0];
  const { domain, grid } = axisOf(low, high);
  const last = series.values[series.values.length - 1] as number;
  const options = {
    id: `measure-${name}`,
    width,
    height: HEIGHT,
    hours: Math.max(1, ticks),
    domain,
    grid,
    write: (value: number) => brief(value, language.value),
    scaleShown: true,
    ends: ['0', text.modelTicks(ticks)] as const,
    lettersShown: false,
    future: true,
    colour: () => 'var(--ink)',
  };
  const data = { own: series, others: [], letters: [] };
  const layers = useMemo(
    () => [panelGround(data, options), panelCursor(data, options, ticks)],
    [series, width, language.value],
  );
  const first = series.values[0] as number;
  const sentence = text.chartSays(name, write(first), write(last), write(low), write(high));
  return (
    <figure class="panel">
      <figcaption>
        <strong>{name}</strong>
        <span class="figure">
          <b>{write(last)}</b>
        </span>
      </figcaption>
      <SvgLayers width={width} height={HEIGHT} title={sentence} layers={layers} />
      <p class="note">
        {meaning} · {text.modelMeasured(count(series.values.length, language.value))}
      </p>
    </figure>
  );
}
