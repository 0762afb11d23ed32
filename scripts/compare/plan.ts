/** From the options to what will be run: arms, replicates, worlds, the question; or why not. */
import {
  attackersGain,
  drawWorlds,
  nearest,
  type Outcome,
  type PlausibleWorld,
  type PosteriorDraw,
  type QuestionCard,
  readQuestion,
  readScenario,
  type Scenario,
  type Strategy,
} from '../../sim/index.ts';
import type { Request } from '../command.ts';
import { NETWORKS } from '../engine/replicates.ts';
import { InputFault, report, UsageFault } from '../faults.ts';
import type { Prepared } from '../prepare.ts';
import { recipeReader, textOf } from '../read-files.ts';
import type { Terminal } from '../terminal.ts';
import { readPosterior } from './posterior.ts';

/** 20 networks with 5 pairs each. */
const REPLICATES = 100;
const WORLDS = 12;
/** Pairs in each other world. */
export const WORLD_PAIRS = 3;

export interface Plan {
  readonly prepared: Prepared;
  readonly arms: readonly Strategy[];
  /** Outcomes that decide. */
  readonly deciding: readonly Outcome[];
  /** Pairs to do, or to do at most. */
  readonly replicates: number;
  readonly networks: number;
  /** Whether to stop once intervals are sharp enough for the effect of interest. */
  readonly untilSharp: boolean;
  readonly effectOfInterest: number | null;
  readonly worlds: readonly PlausibleWorld[];
  /** Calibrated draws that they took from; empty for none. */
  readonly posterior: readonly PosteriorDraw[];
  readonly card: QuestionCard | null;
  /** The card as it was written, to be kept. */
  readonly cardText: string | null;
}

/** Plans the comparison that the options ask for. */
export function planComparison(prepared: Prepared, request: Request, terminal: Terminal): Plan {
  const { scenario } = prepared.recipe;
  const { say } = terminal;
  const { card, cardText } = cardOf(request, scenario, terminal);
  const named =
    request
      .text('strategies')
      ?.split(',')
      .map((name) => name.trim()) ?? null;
  agree('strategies', named?.join(',') ?? null, card?.arms?.join(',') ?? null, terminal);
  const asked = card?.stop?.replicates ?? null;
  agree('replicates', request.text('replicates'), asked === null ? null : String(asked), terminal);
  const arms = armsOf(named ?? card?.arms ?? null, scenario, say);
  const effectOfInterest = card?.effectOfInterest ?? null;
  const untilSharp = card?.stop?.rule === 'precision';
  if (untilSharp && effectOfInterest === null) {
    const path = request.text('question') ?? '';
    throw new InputFault([
      report('question-no-effect', path, say('question-no-effect'), say('question-no-effect-hint')),
    ]);
  }
  const posterior = readPosterior(request.text('posterior'), say);
  const worlds = worldsOf(prepared, request.count('worlds') ?? WORLDS, posterior, terminal);
  return {
    prepared,
    arms,
    deciding: decidingOf(scenario, card, terminal),
    replicates: request.count('replicates') ?? asked ?? REPLICATES,
    networks: request.count('networks') ?? NETWORKS,
    untilSharp,
    effectOfInterest,
    worlds,
    posterior,
    card,
    cardText,
  };
}

function cardOf(request: Request, scenario: Scenario, { language, say }: Terminal) {
  const path = request.text('question');
  if (path === null) {
    return { card: null, cardText: null };
  }
  const text = textOf(path);
  if (text === null) {
    const message = say('not-text', { file: path });
    throw new InputFault([report('not-text', path, message, say('not-text-hint'))]);
  }
  const { card, diagnostics, sources } = readQuestion({ name: path, text }, scenario, language);
  if (card === null) {
    throw new InputFault(diagnostics, sources);
  }
  return { card, cardText: text };
}

/** What a card has settled before the runs, an option cannot settle otherwise. */
function agree(option: string, given: string | null, carded: string | null, { say }: Terminal) {
  if (given !== null && carded !== null && given !== carded) {
    throw new UsageFault(say('usage-question', { option: `--${option}`, given, carded }));
  }
}

function armsOf(
  names: readonly string[] | null,
  { strategies }: Scenario,
  say: Terminal['say'],
): Strategy[] {
  const ids = strategies.map(({ id }) => id);
  const arms = (names ?? ids).map((name) => {
    const found = strategies.find(({ id }) => id === name);
    if (found === undefined) {
      const near = nearest(name, ids);
      const values = { known: ids.join(', '), near: near ?? '' };
      const hint = say(near === null ? 'unknown-strategy-hint' : 'unknown-strategy-near', values);
      const message = say('unknown-strategy', { name });
      throw new InputFault([report('unknown-strategy', '--strategies', message, hint)]);
    }
    return found;
  });
  if (arms.length < 2) {
    throw new UsageFault(
      say('usage-one-arm'),
      say('usage-one-arm-hint', { known: ids.join(', ') }),
    );
  }
  return arms;
}

/** The outcomes that decide: the card's, else those of the headline, else the first. */
function decidingOf(scenario: Scenario, card: QuestionCard | null, { say }: Terminal): Outcome[] {
  const { outcomes } = scenario;
  const own = outcomes.filter(({ name }) => name === card?.outcome);
  const headline = outcomes.filter((outcome) => outcome.headline);
  const chosen = own.length > 0 ? own : headline.length > 0 ? headline : outcomes.slice(0, 1);
  if (chosen.length === 0) {
    const message = say('compare-no-outcomes');
    const hint = say('compare-no-outcomes-hint');
    throw new InputFault([report('compare-no-outcomes', scenario.id, message, hint)]);
  }
  const deciding = chosen.map((outcome) => ({ ...outcome, good: card?.good ?? outcome.good }));
  for (const outcome of deciding) {
    const reason = attackersGain(scenario, outcome, outcome.good);
    if (reason !== null) {
      const message = say(`attackers-gain-${reason}`, { outcome: outcome.name });
      const where = card?.outcome === outcome.name ? '--question' : scenario.id;
      throw new InputFault([report('attackers-gain', where, message, say('attackers-gain-hint'))]);
    }
  }
  return deciding;
}

/** Worlds that the scenario can be in; those that it cannot are left out and said. */
function worldsOf(
  { recipe, document }: Prepared,
  count: number,
  posterior: readonly PosteriorDraw[],
  { language, say, note }: Terminal,
): PlausibleWorld[] {
  const drawn = drawWorlds(recipe.scenario, count, recipe.seed, posterior);
  return drawn.filter(({ overrides }, place) => {
    const { scenario, diagnostics } = readScenario(
      {
        name: 'scenario.yaml',
        text: document.scenario,
        read: recipeReader(document.files),
        overrides: [...document.recipe.overrides, ...overrides],
      },
      language,
    );
    if (scenario === null) {
      const reason = diagnostics[0]?.message ?? '';
      note(`${say('note')} ${say('compare-world-impossible', { number: place + 1, reason })}`);
    }
    return scenario !== null;
  });
}
