/** An inject added by hand: its kind, its fields as they are declared, how long it lasts. */
import { useEffect, useState } from 'preact/hooks';
import type { Field, Scenario, Setting } from '../../sim/index.ts';
import type { InjectChoice } from '../engine/parameters.ts';
import { theEngine } from '../page.ts';
import type { Run } from '../run/run.ts';
import { language } from '../settings.ts';
import { capital, moment } from '../text/numbers.ts';
import { catalogue, said } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';
import { addedInject, doNow } from './decide.ts';

function useKinds(run: Run): readonly InjectChoice[] {
  const [kinds, setKinds] = useState<readonly InjectChoice[]>([]);
  useEffect(() => {
    let wanted = true;
    theEngine()
      .injectKinds(run.document)
      .then((found) => {
        if (wanted) setKinds(found);
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [run]);
  return kinds;
}

/** What a reference may name, with its words. */
function referable(
  viewing: Viewing,
  field: Extract<Field, { readonly type: 'reference' }>,
): readonly (readonly [string, string])[] {
  const { scenario } = viewing.run;
  const names = viewing.names.value;
  const of = (list: Scenario['issues' | 'actors' | 'countries' | 'claims' | 'strategies']) =>
    list.map(({ id }) => id);
  switch (field.to) {
    case 'country':
      return of(scenario.countries).map((id) => [id, names.country(id)]);
    case 'claim':
      return of(scenario.claims).map((id) => [id, names.claim(id)]);
    case 'issue':
      return of(scenario.issues).map((id) => [id, names.issue(id)]);
    case 'actor':
      return of(scenario.actors).map((id) => [id, names.actor(id)]);
    case 'strategy':
      return of(scenario.strategies).map((id) => [id, names.strategy(id)]);
    case 'language':
      return scenario.languages.map((code) => [code, names.language(code)]);
    default:
      return [];
  }
}

/** What a field holds before the reader chose anything. */
function initialOf(viewing: Viewing, field: Field): Setting {
  if (field.type === 'reference') {
    if (field.many) return [];
    return field.required ? (referable(viewing, field)[0]?.[0] ?? null) : null;
  }
  return field.default;
}

interface FieldProps {
  readonly viewing: Viewing;
  readonly field: Field;
  readonly value: Setting;
  readonly onChange: (value: Setting) => void;
}

function FieldInput({ viewing, field, value, onChange }: FieldProps) {
  switch (field.type) {
    case 'quantity':
    case 'duration': {
      const limits = field.type === 'quantity' ? field.limits : [0, 1e6];
      return (
        <input
          type="number"
          step="any"
          min={limits[0]}
          max={limits[1]}
          required
          value={typeof value === 'number' ? value : ''}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
      );
    }
    case 'flag':
      return (
        <input
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select
          class="filter"
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
    case 'reference': {
      const options = referable(viewing, field);
      const chosen = Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
      return (
        <select
          class="filter"
          value={String(chosen)}
          onChange={(event) => {
            const id = event.currentTarget.value;
            if (field.many) onChange(id === '' ? [] : [id]);
            else onChange(id === '' ? null : id);
          }}
        >
          {!field.required && <option value="">–</option>}
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    }
  }
}

export function InjectForm({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value).runLive;
  const kinds = useKinds(viewing.run);
  const [name, setName] = useState<string | null>(null);
  const [values, setValues] = useState<Readonly<Record<string, Setting>>>({});
  const [hours, setHours] = useState(24);
  const kind = kinds.find((each) => each.name === name) ?? kinds[0];
  if (kind === undefined) return null;
  const fields = Object.entries(kind.fields);
  const valueOfField = (field: string): Setting => {
    const declared = kind.fields[field] as Field;
    return field in values ? (values[field] as Setting) : initialOf(viewing, declared);
  };
  const missing = fields.some(([field, declared]) => {
    const value = valueOfField(field);
    if (declared.type === 'reference') return declared.required && value === null;
    return value === null || (typeof value === 'number' && !Number.isFinite(value));
  });
  const title = { en: capital(kind.summary.en), fr: capital(kind.summary.fr) };
  return (
    <details class="inject-form">
      <summary>{text.addInject}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const settings = Object.fromEntries(
            fields.map(([field]) => [field, valueOfField(field)]),
          );
          const deed = addedInject(viewing, { name: kind.name, title }, settings, hours);
          void doNow(viewing, deed);
        }}
      >
        <label>
          <span>{text.kindOfInject}</span>
          <select
            class="filter"
            value={kind.name}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setValues({});
            }}
          >
            {kinds.map((each) => (
              <option key={each.name} value={each.name}>
                {capital(said(each.summary, language.value))}
              </option>
            ))}
          </select>
        </label>
        {fields.map(([field, declared]) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control of the field stands in it
          <label key={`${kind.name} ${field}`}>
            <span>
              {capital(said(declared.meaning, language.value))}
              {declared.type === 'quantity' && <small> {declared.unit}</small>}
            </span>
            <FieldInput
              viewing={viewing}
              field={declared}
              value={valueOfField(field)}
              onChange={(value) => setValues({ ...values, [field]: value })}
            />
          </label>
        ))}
        <label>
          <span>{text.lasting}</span>
          <input
            type="number"
            min="0"
            step="any"
            value={hours}
            onInput={(event) => setHours(event.currentTarget.valueAsNumber || 0)}
          />
        </label>
        <p class="note">{text.addHere(moment(viewing.player.hours.value, language.value))}</p>
        <button type="submit" class="button" disabled={missing}>
          {text.add}
        </button>
      </form>
    </details>
  );
}
