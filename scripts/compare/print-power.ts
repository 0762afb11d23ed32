/** What it brought that arms shared their luck, and how many replicates are still needed. */
import { known, sorted } from '../../sim/index.ts';
import { decimal } from '../../viz/text/numbers.ts';
import type { Terminal } from '../terminal.ts';
import type { Comparison } from './comparison.ts';
import { decimalsOf } from './figures.ts';

/** Differences of the arms in the outcomes that decide. */
const decidingDifferences = ({ arms, question }: Comparison) =>
  question.outcomes.flatMap((name) =>
    arms.slice(1).flatMap((arm) => {
      const difference = arm.outcomes[name]?.difference ?? null;
      return difference === null ? [] : [{ arm, difference }];
    }),
  );

export function pairingLine(comparison: Comparison, { say, language }: Terminal): string[] {
  const found = decidingDifferences(comparison);
  const correlations = sorted(known(found.map(({ difference }) => difference.correlation)));
  const worths = sorted(known(found.map(({ difference }) => difference.pairingWorth)));
  const [low, high] = [correlations[0], correlations.at(-1)];
  const worth = worths[Math.floor(worths.length / 2)];
  if (low === undefined || high === undefined || worth === undefined) {
    return [];
  }
  const text = say('compare-pairing', {
    low: decimal(low, 2, language),
    high: decimal(high, 2, language),
    worth: Number(worth.toPrecision(2)),
  });
  return ['', text];
}

export function neededLines(comparison: Comparison, { say, language }: Terminal): string[] {
  const { question, replicates } = comparison;
  const { effectOfInterest } = question;
  if (effectOfInterest === null || replicates < 2) {
    return [];
  }
  const effect = decimal(effectOfInterest, decimalsOf(effectOfInterest), language);
  const lines = decidingDifferences(comparison).map(({ arm, difference }) => {
    const { needed } = difference;
    return needed === null
      ? say('compare-needed-none', { arm: arm.title[language], effect })
      : say('compare-needed', {
          ...{ arm: arm.title[language], effect, done: replicates },
          ...{ replicates: needed.replicates, networks: needed.networks },
        });
  });
  return ['', ...new Set(lines)];
}
