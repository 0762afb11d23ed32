/** A description as sections of lines, drawn as text or as HTML. */
import type { Terminal } from '../terminal.ts';

export interface Section {
  readonly title: string;
  /** Each a term and what is said of it. */
  readonly entries: readonly (readonly [term: string, text: string])[];
}

export interface Page {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

const shown = ({ sections }: Page) => sections.filter(({ entries }) => entries.length > 0);

export function asText(page: Page, { outColors: colors, language }: Terminal): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const lines = [colors.bold(page.title), ...page.lead];
  for (const { title, entries } of shown(page)) {
    lines.push('', colors.bold(title));
    for (const [term, text] of entries) {
      lines.push(`  ${[term, text].filter((part) => part !== '').join(colon)}`);
    }
  }
  return lines.join('\n');
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A page of its own that loads nothing. */
export function asHtml(page: Page, language: string): string {
  const sections = shown(page).map(({ title, entries }) => {
    const items = entries.map(
      ([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`,
    );
    return `<h2>${escaped(title)}</h2>\n<dl>\n${items.join('\n')}\n</dl>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<title>${escaped(page.title)}</title>
</head>
<body>
<h1>${escaped(page.title)}</h1>
${page.lead.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${sections.join('\n')}
</body>
</html>`;
}
