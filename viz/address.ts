/** What the address of the page says: the run, the moment, the view and what is selected in it. */
import type { Language } from './text/numbers.ts';
import type { Viewing } from './viewing.ts';

export interface Wish {
  /** Path of a run folder below the page. */
  readonly run: string | null;
  readonly tick: number | null;
  readonly agent: number | null;
  readonly view: string | null;
  /** Posts whose cascades are shown. */
  readonly messages: readonly [number, number | null] | null;
  readonly layer: string | null;
  readonly measure: string | null;
  /** Path of the run that is compared with it. */
  readonly other: string | null;
}

const KEYS = ['run', 'tick', 'agent', 'view', 'messages', 'layer', 'measure', 'with'] as const;

const counted = (text: string | null | undefined): number | null =>
  text !== null && text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;

/** Only folders below the page: no other host, no way up. */
const inside = (path: string | null): string | null =>
  path !== null && /^[\w.~%-]+(\/[\w.~%-]+)*\/?$/.test(path) && !path.includes('..') ? path : null;

export function readAddress(search = location.search): Wish {
  const query = new URLSearchParams(search);
  const [first, second] = (query.get('messages') ?? '').split(',');
  const message = counted(first);
  return {
    run: inside(query.get('run')),
    tick: counted(query.get('tick')),
    agent: counted(query.get('agent')),
    view: query.get('view'),
    messages: message === null ? null : [message, counted(second)],
    layer: query.get('layer'),
    measure: query.get('measure'),
    other: inside(query.get('with')),
  };
}

/** Puts the run in the address, so that reading the page again shows it again. */
export function showAddress(path: string | null): void {
  const query = new URLSearchParams(location.search);
  if (path === query.get('run')) return;
  for (const key of KEYS) query.delete(key);
  if (path !== null) query.set('run', path);
  const text = query.toString();
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`);
}

/** An address that leads to what is shown now. */
export function linkTo(viewing: Viewing, language: Language): string {
  const url = new URL(location.href);
  const { pair, layer, selected, otherPath } = viewing;
  const messages = pair.value?.filter((each) => each !== null).join(',') ?? '';
  const said: Readonly<Record<string, string | null>> = {
    lang: language,
    tick: String(viewing.player.tick.value),
    view: viewing.view.value,
    agent: selected.value === null ? null : String(selected.value),
    messages: messages === '' ? null : messages,
    layer: layer.value,
    measure: viewing.metric.value === '' ? null : viewing.metric.value,
    with: otherPath.value,
  };
  for (const [key, value] of Object.entries(said)) {
    if (value === null) url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  return url.href;
}
