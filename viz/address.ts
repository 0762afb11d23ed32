/** What the address of the page says: the run, the moment and the account; nothing else is kept. */
import type { Language } from './text/numbers.ts';
import type { Viewing } from './viewing.ts';

export interface Wish {
  /** Path of a run folder below the page. */
  readonly run: string | null;
  readonly tick: number | null;
  readonly agent: number | null;
  readonly view: string | null;
}

const counted = (text: string | null): number | null =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;

export function readAddress(search = location.search): Wish {
  const query = new URLSearchParams(search);
  const run = query.get('run');
  return {
    // Only folders below the page: no other host, no way up.
    run:
      run !== null && /^[\w.~%-]+(\/[\w.~%-]+)*\/?$/.test(run) && !run.includes('..') ? run : null,
    tick: counted(query.get('tick')),
    agent: counted(query.get('agent')),
    view: query.get('view'),
  };
}

/** Puts the run in the address, so that reading the page again shows it again. */
export function showAddress(path: string | null): void {
  const query = new URLSearchParams(location.search);
  if (path === query.get('run')) return;
  for (const key of ['run', 'tick', 'agent', 'view']) query.delete(key);
  if (path !== null) query.set('run', path);
  const text = query.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}

/** An address that leads to what is shown now. */
export function linkTo(viewing: Viewing, language: Language): string {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  url.searchParams.set('tick', String(viewing.player.tick.value));
  const row = viewing.selected.value;
  if (row === null) url.searchParams.delete('agent');
  else url.searchParams.set('agent', String(row));
  url.searchParams.set('view', viewing.view.value);
  return url.href;
}
