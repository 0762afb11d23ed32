/** The agents of a model where they were placed, coloured by a column of theirs. */
import { effect } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { canvasPicture } from '../network/canvas-picture.ts';
import { paintValues } from '../network/colours.ts';
import { dotRadii, fieldOf } from '../network/field.ts';
import { readPalette } from '../network/palette.ts';
import { hasWebgl } from '../network/webgl.ts';
import { webglPicture } from '../network/webgl-picture.ts';
import type { Positions } from '../run/run.ts';
import { language, theme } from '../settings.ts';
import { useSize } from '../size.ts';
import { catalogue } from '../text/text.ts';
import { meanOf, rampBetween, rangeOf } from './columns.ts';
import { figure } from './figure.ts';
import type { ModelAgents } from './model-run.ts';

const everybody = (): boolean => true;

/** Few agents are drawn larger, so that their colours can be told. */
const FEW = 60;

export function ModelNetwork({
  agents,
  positions,
}: {
  readonly agents: ModelAgents;
  readonly positions: Positions;
}) {
  const text = catalogue(language.value);
  const names = [...agents.columns.keys()];
  const [column, setColumn] = useState(names[0] ?? null);
  const [frame, size] = useSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const ready = size.width > 60 && size.height > 60;
  const larger = Math.max(1, Math.min(4, FEW / agents.ids.length));
  const field = useMemo(
    () => fieldOf(positions, ready ? (size.width - 60) / (size.height - 60) : 1.5),
    [positions, ready],
  );
  const values = column === null ? undefined : agents.columns.get(column);
  const range = column === null ? null : rangeOf(agents.columns, column);
  const write = (value: number): string => figure(value, language.value);

  useEffect(() => {
    const container = stage.current;
    if (container === null || !ready) return undefined;
    const picture = (hasWebgl() ? webglPicture : canvasPicture)(container, {
      field,
      radii: dotRadii(agents.followers, agents.ids.length).map((radius) => radius * larger),
      isMarked: () => false,
      paper: readPalette().paper,
      onClick: setHovered,
      onHover: setHovered,
      onMove: () => undefined,
    });
    const colours = new Uint32Array(agents.ids.length);
    const stop = effect(() => {
      const dark = theme.value === 'dark';
      const palette = readPalette();
      const ramp = rampBetween(palette, range ?? [0, 1]);
      const painted = values ?? new Float64Array(colours.length);
      const paint = { ramp, values: painted, step: 1, from: null };
      paintValues(colours, paint, everybody, everybody, palette.axis);
      picture.setTies(agents.ties, palette.axis, dark);
      picture.paint(colours, palette.paper);
      container.dataset['painted'] = column ?? '';
    });
    return () => {
      stop();
      picture.destroy();
    };
  }, [agents, field, ready, column]);

  const said =
    column === null || values === undefined || range === null
      ? text.modelNetwork(agents.ids.length)
      : text.modelColumnSays(column, write(range[0]), write(range[1]), write(meanOf(values)));
  return (
    <section class="section model-network" aria-labelledby="model-network-title">
      <div class="head">
        <h2 id="model-network-title">{text.modelNetwork(agents.ids.length)}</h2>
        {names.length > 0 && (
          <label>
            {text.colourBy}{' '}
            <select
              id="model-column"
              value={column ?? ''}
              onChange={(event) => setColumn(event.currentTarget.value)}
            >
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="frame" ref={frame}>
        <div class="stage" ref={stage} aria-hidden="true" />
      </div>
      {range !== null && (
        <div class="ramp">
          <span class="steps signed" aria-hidden="true">
            {[1, 2, 3, 4, 5, 6, 7].map((step) => (
              <i key={step} class={`attitude-${step}`} />
            ))}
          </span>
          <span class="ends">
            <span>{write(range[0])}</span>
            <span>{write(range[1])}</span>
          </span>
        </div>
      )}
      <p class="note" aria-live="polite">
        {hovered === null || column === null || values === undefined
          ? said
          : `${agents.ids[hovered]} · ${column} ${write(values[hovered] as number)}`}
      </p>
    </section>
  );
}
