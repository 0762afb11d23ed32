/** Ctrl-C and its kin: asked once they stop cleanly, asked twice they stop at once. */
import { EXIT } from './faults.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interrupts {
  /** Whether somebody wants to stop. */
  readonly asked: AbortSignal;
  /** No longer listens. */
  done(): void;
}

export function listenForInterrupts(): Interrupts {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) {
      process.exit(EXIT.interrupted);
    }
    controller.abort();
  };
  for (const signal of SIGNALS) {
    process.on(signal, stop);
  }
  return {
    asked: controller.signal,
    done() {
      for (const signal of SIGNALS) {
        process.off(signal, stop);
      }
    },
  };
}
