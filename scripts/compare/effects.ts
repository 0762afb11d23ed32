/**
 * What the runs say of each arm: level, difference on the same luck, price, chance of being best.
 */
import {
  attackersGain,
  clusteredMean,
  components,
  deviation,
  differences,
  type Estimate,
  holm,
  intervalOf,
  isOpen,
  known,
  mean,
  type Outcome,
  pairing,
  probabilityOfBest,
  pValue,
  ratioOfMeans,
  replicatesNeeded,
  robustMiddle,
  type Scenario,
  TRIM,
  type Value,
} from '../../sim/index.ts';
import type { ArmOutcome, Difference, Rate } from './comparison.ts';
import type { Gathered, KeptRun } from './gathered.ts';
import { metricOf, publicOf } from './labels.ts';
import type { Plan } from './plan.ts';

export const REACHED = ':reached';

/** A name of an outcome as results have it, with the outcome that it is of. */
export interface NamedOutcome {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reached: boolean;
}

/** Outcomes in the order of the scenario, those per person reached behind their own. */
export const namedOutcomes = ({ outcomes }: Scenario): NamedOutcome[] =>
  outcomes.flatMap((outcome) => {
    const own = { name: outcome.name, outcome, reached: false };
    const isTwice = metricOf(outcome.metric)?.perReached === true;
    return isTwice ? [own, { ...own, name: outcome.name + REACHED, reached: true }] : [own];
  });

/** Actors that act in any strategy: whose spending is the price of an arm. */
export const sendersOf = ({ strategies }: Scenario): string[] => [
  ...new Set(strategies.flatMap(({ actions }) => actions.map(({ actor }) => actor))),
];

const spentBy =
  (senders: readonly string[]) =>
  ({ spent }: KeptRun): number =>
    senders.reduce((sum, actor) => sum + (spent[actor] ?? 0), 0);

/** Budget units that the senders spent, one value a pair. */
export const spending = (gathered: Gathered, scenario: Scenario, arm: number): Value[] =>
  gathered.values(arm, spentBy(sendersOf(scenario)));

const rateOf = (estimate: Estimate | null): Rate | null =>
  estimate === null ? null : { mean: estimate.mean, ci95: intervalOf(estimate) };

/** What differences are taken with. */
interface Setting {
  readonly networks: readonly string[];
  /** Networks that replicates take in turn. */
  readonly turns: number;
  readonly seed: string;
  readonly effect: number | null;
}

function differenceOf(
  values: readonly Value[],
  baseline: readonly Value[],
  { networks, turns, seed, effect }: Setting,
): Omit<Difference, 'pAdjusted'> {
  const pairs = differences(values, baseline);
  const estimate = clusteredMean(pairs, networks);
  const median = robustMiddle(pairs, networks, 0.5, `${seed}/median`);
  const trimmed = robustMiddle(pairs, networks, TRIM, `${seed}/trimmed`);
  const { correlation, worth } = pairing(values, baseline);
  const parts = components(pairs, networks);
  return {
    mean: estimate?.mean ?? null,
    sd: deviation(known(pairs)),
    ci95: intervalOf(estimate),
    n: estimate?.n ?? 0,
    p: estimate === null ? null : pValue(estimate),
    median: median?.value ?? null,
    medianCi95: median?.ci95 ?? [null, null],
    trimmed: trimmed?.value ?? null,
    trimmedCi95: trimmed?.ci95 ?? [null, null],
    rough: median?.rough ?? true,
    correlation,
    pairingWorth: worth,
    needed: parts === null || effect === null ? null : replicatesNeeded(parts, effect, turns),
    pairs,
  };
}

/** Every arm's outcomes by name. */
export function armOutcomes(plan: Plan, gathered: Gathered): Record<string, ArmOutcome>[] {
  const { arms, prepared, networks: turns, effectOfInterest, deciding } = plan;
  const { scenario, seed } = prepared.recipe;
  const networks = gathered.replicates().map(gathered.networkOf);
  const costs = arms.map((_, arm) => spending(gathered, scenario, arm));
  const found: Record<string, ArmOutcome>[] = arms.map(() => ({}));
  for (const { name, outcome, reached } of namedOutcomes(scenario)) {
    const values = arms.map((_, arm) => gathered.values(arm, ({ outcomes }) => outcomes[name]));
    const [baseline = []] = values;
    const decides = deciding.find((each) => each.name === name);
    const setting = { networks, turns, effect: decides ? effectOfInterest : null };
    const plain = values.map((own, arm) =>
      arm === 0
        ? null
        : differenceOf(own, baseline, { ...setting, seed: `${seed}/${name}/${arm}` }),
    );
    const adjusted = holm(plain.map((difference) => difference?.p ?? null));
    const good = decides?.good ?? outcome.good;
    // What an attacker would gain is shown, and not advertised.
    const isGain = attackersGain(scenario, outcome, good) !== null;
    const best =
      reached || isGain ? null : chancesOfBest(plan, values, networks, { ...outcome, good });
    const country = publicOf(outcome);
    const shares = arms.map((_, arm) => gathered.values(arm, (run) => run.reached[country]));
    const hasPrice = outcome.metric !== 'spent' && !reached && !isGain;
    const priced = (arm: number) => hasPrice && isRanked(plan, 0) && isRanked(plan, arm);
    values.forEach((own, arm) => {
      const difference = plain[arm] ?? null;
      const over = (denominators: readonly (readonly Value[])[]) => {
        const x = differences(denominators[arm] ?? [], denominators[0] ?? []);
        return rateOf(ratioOfMeans(difference?.pairs ?? [], x, networks));
      };
      const perPerson = metricOf(outcome.metric)?.perReached === true && !reached;
      const ownArm = found[arm] as Record<string, ArmOutcome>;
      ownArm[name] = {
        mean: mean(known(own)),
        sd: deviation(known(own)),
        ci95: intervalOf(clusteredMean(own, networks)),
        n: known(own).length,
        values: own,
        difference:
          difference === null ? null : { ...difference, pAdjusted: adjusted[arm] ?? null },
        perBudgetUnit: difference !== null && priced(arm) ? over(costs) : null,
        perReached: difference !== null && perPerson ? over(shares) : null,
        probabilityBest: best?.[arm] ?? null,
      };
    });
  }
  return found;
}

/** Whether an arm may be ranked, priced and called best. */
export const isRanked = ({ arms }: Plan, arm: number): boolean =>
  isOpen(arms[arm]?.means ?? 'coercive');

function chancesOfBest(
  plan: Plan,
  values: readonly (readonly Value[])[],
  networks: readonly string[],
  { name, good }: Outcome,
): Value[] | null {
  const ranked = plan.arms.map((_, arm) => arm).filter((arm) => isRanked(plan, arm));
  if (good === null || ranked.length < 2) {
    return null;
  }
  const seed = `${plan.prepared.recipe.seed}/${name}/best`;
  const chances = probabilityOfBest(
    ranked.map((arm) => values[arm] ?? []),
    networks,
    good,
    seed,
  );
  return chances === null ? null : plan.arms.map((_, arm) => chances[ranked.indexOf(arm)] ?? null);
}
