/** The cascades of a run, read when the view is first opened; of a live run again as it grows. */
import { useEffect, useState } from 'preact/hooks';
import { type Followers, followersOf } from '../run/audience.ts';
import { type Cascades, readCascades } from '../run/cascades.ts';
import type { Run } from '../run/run.ts';

export type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'done'; readonly cascades: Cascades };

interface Kept {
  readonly known: number;
  readonly cascades: Promise<Cascades | null>;
}

const kept = new WeakMap<Run, Kept>();
const followers = new WeakMap<object, Followers>();

/** Ticks that a live run goes on before its cascades are read again. */
const AGAIN_AFTER = 96;

async function read(run: Run): Promise<Cascades | null> {
  const [messages, shares] = await Promise.all([run.table('messages'), run.table('shares')]);
  if (messages === null || shares === null) return null;
  return readCascades(messages, shares, run.tickHours);
}

export function cascadesOf(run: Run): Promise<Cascades | null> {
  const known = run.known.value;
  const had = kept.get(run);
  const isFresh =
    had !== undefined &&
    (had.known === known || (known < run.ticks && known - had.known < AGAIN_AFTER));
  if (isFresh) return had.cascades;
  const cascades = read(run).catch(() => null);
  kept.set(run, { known, cascades });
  return cascades;
}

/** Who follows each account; null until the ties are read. */
export function theFollowers(run: Run): Followers | null {
  const ties = run.ties.value;
  if (ties === null) return null;
  const had = followers.get(ties);
  if (had !== undefined) return had;
  const made = followersOf(ties, run.people.count);
  followers.set(ties, made);
  return made;
}

export function useCascades(run: Run): Reading {
  const [state, setState] = useState<Reading>({ kind: 'reading' });
  const known = run.live ? run.known.value : 0;
  useEffect(() => {
    let wanted = true;
    void cascadesOf(run).then((cascades) => {
      if (wanted) setState(cascades === null ? { kind: 'missing' } : { kind: 'done', cascades });
    });
    return () => {
      wanted = false;
    };
  }, [run, known]);
  return state;
}
