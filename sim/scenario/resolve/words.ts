/** Texts that people read, and what stands for those that a file leaves out. */
import type { Text } from '../../fields.ts';

export const textFrom = (written: string | Text): Text =>
  typeof written === 'string'
    ? { en: written.trim(), fr: written.trim() }
    : { en: written.en.trim(), fr: written.fr.trim() };

export const textOrNull = (written: string | Text | undefined): Text | null =>
  written === undefined ? null : textFrom(written);

/** `state-media` as a name: State media. */
export function nameFrom(id: string): Text {
  const words = id.replaceAll('-', ' ');
  const name = words.slice(0, 1).toUpperCase() + words.slice(1);
  return { en: name, fr: name };
}

export const titleFrom = (written: string | Text | undefined, id: string): Text =>
  written === undefined ? nameFrom(id) : textFrom(written);
