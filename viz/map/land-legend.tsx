/** What colours the land, and the choice of it. */
import { unitOf } from '../charts/axis.ts';
import { shareTint } from '../charts/tokens.ts';
import { language } from '../settings.ts';
import { percent, signed } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { landColour } from './colouring.ts';

const SIGNED_STEPS = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1];
const SHARE_STEPS = [0, 0.25, 0.5, 0.75, 1];
const WIDTH = 180;
const GAP = 2;

function Ramp({ colours, ends }: { colours: readonly string[]; ends: readonly string[] }) {
  const width = (WIDTH + GAP) / colours.length;
  return (
    <>
      <svg class="land-ramp" width={WIDTH} height="8" aria-hidden="true">
        {colours.map((colour, place) => (
          <rect key={colour} x={place * width} width={width - GAP} height="8" fill={colour} />
        ))}
      </svg>
      <span class="ends">
        {ends.map((end, place) => (
          <span key={end} class={ends.length === 3 && place === 1 ? 'middle' : ''}>
            {end}
          </span>
        ))}
      </span>
    </>
  );
}

/** Who can be online, from nearly paper to dark. */
export function AccessLegend() {
  const text = catalogue(language.value);
  return (
    <div class="map-legend">
      <b>{text.accessHead}</b>
      <Ramp
        colours={SHARE_STEPS.map((step) => shareTint(step, 'ink'))}
        ends={[percent(0, language.value), percent(1, language.value)]}
      />
    </div>
  );
}

interface Props {
  readonly viewing: Viewing;
  readonly metric: string;
  readonly metrics: readonly string[];
}

export function LandLegend({ viewing, metric, metrics }: Props) {
  const text = catalogue(language.value);
  const names = viewing.names.value;
  const isSigned = unitOf(metric) === 'signed';
  const end = (value: number): string => signed(value, 0, language.value);
  return (
    <div class="map-legend">
      <select
        id="colour-by"
        class="choice"
        aria-label={text.colourBy}
        value={metric}
        onChange={(event) => {
          viewing.landMetric.value = event.currentTarget.value;
        }}
      >
        {metrics.map((each) => (
          <option key={each} value={each}>
            {names.measure(each)}
          </option>
        ))}
      </select>
      <Ramp
        colours={(isSigned ? SIGNED_STEPS : SHARE_STEPS).map((step) => landColour(metric, step))}
        ends={
          isSigned
            ? [text.hostile(end(-1)), '0', text.friendly(end(1))]
            : [percent(0, language.value), percent(1, language.value)]
        }
      />
    </div>
  );
}
