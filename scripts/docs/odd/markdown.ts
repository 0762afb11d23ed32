/** The few pieces of Markdown that the documents are put together from. */

/** Text in a cell: a bar would end it. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`;

export const table = (head: readonly string[], rows: readonly string[]): string =>
  `${row(...head)}|${'---|'.repeat(head.length)}\n${rows.join('')}`;
