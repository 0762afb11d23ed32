/** Values of declared fields as the engine takes them: every one present, durations in hours. */
import type { Field, Fields } from '../../fields.ts';
import { hoursOf } from '../duration.ts';
import type { Setting, Settings } from '../scenario.ts';

export type Given = Readonly<Record<string, unknown>>;

/** The settings of `fields`, with what `given` says in place of the defaults. */
export function settingsOf(fields: Fields, given: Given = {}): Settings {
  const settings: Record<string, Setting> = {};
  for (const [name, field] of Object.entries(fields)) {
    settings[name] = settingOf(field, given[name]);
  }
  return settings;
}

function settingOf(field: Field, value: unknown): Setting {
  if (value === undefined) {
    if (field.type === 'reference') return field.many ? [] : null;
    return field.default;
  }
  if (field.type === 'duration') return hoursOf(value as string);
  if (field.type === 'reference' && field.to === 'agent') {
    return Array.isArray(value) ? value.map(String) : String(value);
  }
  return value as Setting;
}
