/** Ctrl-C and its kin: asked once they stop cleanly, asked twice they stop at once. */
import { EXIT } from './faults.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One Ctrl-C reaches us from the terminal, and again from npm and other programs around us. */
const MILLISECONDS_OF_ECHO = 1000;

export interface Interrupts {
  /** Whether somebody wants to stop. */
  readonly asked: AbortSignal;
  /** No longer listens. */
  done(): void;
}

export function listenForInterrupts(): Interrupts {
  const controller = new AbortController();
  let asked = 0;
  const stop = () => {
    if (!controller.signal.aborted) {
      asked = performance.now();
      controller.abort();
    } else if (performance.now() - asked > MILLISECONDS_OF_ECHO) {
      process.exit(EXIT.interrupted);
    }
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
