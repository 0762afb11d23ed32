/** One parameter: what it means, how sure we are of it, its track, and a field for its value. */
import { useMemo } from 'preact/hooks';
import type { Field } from '../../sim/index.ts';
import { boundsOf, track, trackKind } from '../charts/track.ts';
import type { Parameter } from '../engine/parameters.ts';
import { language } from '../settings.ts';
import { capital } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';

type Quantity = Extract<Field, { readonly type: 'quantity' }>;

const WIDTH = 150;
/** Half the width of a handle. */
const INSET = 8;
const STEPS = 200;

interface Props {
  readonly parameter: Parameter;
  /** The value that the reader chose, null while it is the run's own. */
  readonly chosen: unknown;
  readonly onChange: (value: unknown) => void;
}

function Slider({ parameter, chosen, onChange }: Props) {
  const text = catalogue(language.value).runLive;
  const field = parameter.field as Quantity;
  const own = parameter.value as number;
  const value = (chosen ?? own) as number;
  const bounds = boundsOf(field.limits, field.range, [field.default, own]);
  const step = field.integer ? 1 : Number(((bounds[1] - bounds[0]) / STEPS).toPrecision(2));
  const marks = useMemo(
    () =>
      track(
        { bounds, range: field.range, initial: field.default, kind: trackKind(field.certainty) },
        WIDTH,
        INSET,
      ),
    [parameter],
  );
  const label = said(field.meaning, language.value);
  const isOutside = !(value >= field.limits[0] && value <= field.limits[1]);
  return (
    <>
      <span class="track">
        <svg
          class="chart"
          width={WIDTH}
          height="24"
          aria-hidden="true"
          dangerouslySetInnerHTML={{ __html: marks }}
        />
        <input
          type="range"
          class={chosen === null ? '' : 'changed'}
          min={bounds[0]}
          max={bounds[1]}
          step={step}
          value={value}
          aria-label={label}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
      </span>
      <span class="value">
        <input
          type="number"
          step="any"
          min={field.limits[0]}
          max={field.limits[1]}
          value={Number(value.toPrecision(6))}
          aria-label={`${label}, ${field.unit}`}
          aria-invalid={isOutside}
          title={isOutside ? text.outOfRange(String(field.limits[0]), String(field.limits[1])) : ''}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        <small>{field.unit}</small>
      </span>
    </>
  );
}

function Control(props: Props) {
  const text = catalogue(language.value).runLive;
  const { parameter, chosen, onChange } = props;
  const { field } = parameter;
  const value = chosen ?? parameter.value;
  const label = said(field.meaning, language.value);
  switch (field.type) {
    case 'quantity':
      return <Slider {...props} />;
    case 'choice':
      return (
        <select
          class="filter"
          aria-label={label}
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      );
    case 'flag':
      return (
        <label class="check">
          <input
            type="checkbox"
            checked={value === true}
            aria-label={label}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {text.on}
        </label>
      );
    default:
      return <span class="value">{value === null ? '–' : String(value)}</span>;
  }
}

export function ParameterRow(props: Props) {
  const text = catalogue(language.value).runLive;
  const { parameter, chosen } = props;
  const { field } = parameter;
  const notes =
    field.type === 'quantity'
      ? [text.certainty[field.certainty] ?? field.certainty, field.source]
      : [];
  const isRepeated = notes[1] === undefined || notes[1].startsWith('design choice');
  return (
    <li class={chosen === null ? 'parameter' : 'parameter changed'}>
      <span class="meaning">
        <span>{capital(said(field.meaning, language.value))}</span>
        <small>{isRepeated ? notes[0] : notes.join(', ')}</small>
      </span>
      <Control {...props} />
    </li>
  );
}
