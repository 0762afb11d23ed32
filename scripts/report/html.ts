/** The few pieces of HTML that a report is put together from. What comes from a file is text. */
import { escaped } from '../../viz/charts/svg.ts';

export const paragraph = (text: string, name = ''): string =>
  `<p${name === '' ? '' : ` class="${name}"`}>${escaped(text)}</p>`;

/** A table whose first column is words and whose others are figures. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { strong = -1, words = 1 }: { readonly strong?: number; readonly words?: number } = {},
): string {
  const cell = (tag: 'th' | 'td', text: string, place: number, scope: string): string => {
    const name = place < words ? 'words' : place === strong ? 'strong' : '';
    return `<${tag}${scope}${name === '' ? '' : ` class="${name}"`}>${escaped(text)}</${tag}>`;
  };
  const header = head.map((text, place) => cell('th', text, place, ' scope="col"')).join('');
  const body = rows.map(
    (cells) =>
      `<tr>${cells.map((text, place) => cell(place === 0 ? 'th' : 'td', text, place, place === 0 ? ' scope="row"' : '')).join('')}</tr>`,
  );
  return `<table><thead><tr>${header}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A part with a rule above it. `id` lets the tables behind a figure point to it. */
export const part = (title: string, note: string, content: string, id = ''): string =>
  `<section${id === '' ? '' : ` id="${id}"`}><h2>${escaped(title)}</h2>${note === '' ? '' : paragraph(note, 'note')}${content}</section>`;
