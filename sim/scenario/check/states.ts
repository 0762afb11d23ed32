/** Pairs of countries, and the treaty: what is allowed by itself and does not go together. */
import type { Checker } from './checker.ts';
import { entries, get, items, textOf, walk } from './reader.ts';

export function checkStates(checker: Checker): void {
  const { root } = checker;
  walk(root, 'dyads.*', (path, dyad) => {
    const found = textOf(get(dyad, 'of'));
    if (found !== null && found === textOf(get(dyad, 'toward'))) {
      checker.add('dyad-self', [...path, 'toward'], { found });
    }
  });
  const treaty = get(root, 'treaty');
  const articles = get(treaty, 'articles');
  const limit = articles === undefined ? 1 : items(articles).length;
  for (const [country, { value }] of entries(get(treaty, 'parties'))) {
    const ideal = get(value, 'ideal');
    const count = items(ideal).length;
    if (ideal?.kind === 'list' && count !== limit) {
      checker.add('treaty-length', ['treaty', 'parties', country, 'ideal'], {
        found: String(count),
        limit: String(limit),
      });
    }
  }
}
