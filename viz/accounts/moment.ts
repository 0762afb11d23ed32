/** One account at the moment of the cursor: its feed is computed again once the cursor stands. */
import { useEffect, useState } from 'preact/hooks';
import type { AccountMoment } from '../engine/engine.ts';
import { theEngine } from '../page.ts';
import type { Viewing } from '../viewing.ts';

export type Computed =
  | { readonly kind: 'computing'; readonly tick: number; readonly of: number }
  | { readonly kind: 'other'; readonly made: string; readonly here: string }
  | { readonly kind: 'differs'; readonly tick: number }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'done'; readonly moment: AccountMoment; readonly checked: boolean };

/** How long the cursor must stand before its moment is computed. */
const REST = 250;

/** Computes the moment and compares the digest with the one recorded. */
export async function computeMoment(
  viewing: Viewing,
  row: number,
  tick: number,
  progress: (computed: Computed) => void,
): Promise<Computed> {
  const { run } = viewing;
  const engine = theEngine();
  const here = await engine.version();
  if (run.engine !== here) return { kind: 'other', made: run.engine, here };
  try {
    const document = run.control?.recipe() ?? run.document;
    const moment = await engine.explain(document, row, tick, (at) =>
      progress({ kind: 'computing', tick: at, of: tick }),
    );
    const recorded = tick === 0 ? null : await run.digestAt(tick);
    if (recorded !== null && recorded !== moment.digest) return { kind: 'differs', tick };
    return { kind: 'done', moment, checked: recorded !== null };
  } catch (fault) {
    return { kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) };
  }
}

export function useMoment(viewing: Viewing, row: number): Computed {
  const tick = viewing.player.tick.value;
  const [state, setState] = useState<Computed>({ kind: 'computing', tick: 0, of: tick });
  useEffect(() => {
    let wanted = true;
    const tell = (computed: Computed): void => {
      if (wanted) setState(computed);
    };
    tell({ kind: 'computing', tick: 0, of: tick });
    const timer = setTimeout(() => {
      void computeMoment(viewing, row, tick, tell).then(tell);
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [viewing, row, tick]);
  return state;
}
