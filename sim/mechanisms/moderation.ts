/**
 * Moderation: what a platform does about items that it takes for false. Each post gets a score when
 * it is posted; those over the threshold wait for review and are then labelled, shown less or
 * removed, whatever the rules of their author's country say by then. A platform looks at some
 * languages more than at others, errs both ways, takes time, and has only so many hands.
 *
 * Equation: score = signal (1 - veracity) + N(0, 1) > c, with P(false found) = TPR and P(true taken
 * for false) = FPR; acts after Exp(delay), at most capacity items a day, in the order they are due.
 * Shown less: P(seen) x .3.
 * Source: Green & Swets 1966 (signal detection); rates are design choices, to be swept. Half of a
 * post's impressions come within 80 minutes (Pfeffer, Matter & Sargsyan 2023), so delay decides.
 * Departs: the capacity is one of each country's public; a post is judged once, by what it says
 * when it is posted; propaganda is judged as if it were false. Seen from the next tick on.
 */
import { propagandaOf } from '../extremism.ts';
import { quantity, type Values } from '../fields.ts';
import { log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { coverageOf, dailyCapacity, mostAllowed, noiseNeeded } from '../platforms.ts';
import { LABELLED, REMOVED } from '../world/messages.ts';
import {
  moderationState,
  policyState,
  REVIEWED,
  SUSPECT,
  transparencyState,
} from '../world/moderation.ts';
import { grievanceState } from '../world/unrest.ts';

const parameters = {
  downrankFactor: quantity({
    default: 0.3,
    unit: '1',
    limits: [0.001, 1],
    range: [0.1, 0.8],
    meaning: {
      en: 'what the probability of seeing an item that is shown less is multiplied by',
      fr: 'facteur sur la probabilité de voir un contenu moins montré',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  removalGrievance: quantity({
    default: 0.02,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.1],
    meaning: {
      en: 'grievance of a person whose true post is removed',
      fr: 'grief d’une personne dont une publication vraie est retirée',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

type Parameters = Values<typeof parameters>;

const isActive = (rows: ReturnType<typeof rulesOf>, c: number): boolean =>
  rows.labels[c] + rows.downranking[c] + rows.removal[c] > 0;

const rulesOf = ({ world }: Start<unknown>) => world.module(policyState);

/** Scores what was posted in this tick; what is over the threshold waits for its review. */
function examining(start: Start<Parameters>): () => void {
  const { world, random } = start;
  const rules = rulesOf(start);
  const { examined } = world.module(transparencyState);
  const stream = random.stream('moderation').at(0);
  const isPropaganda = propagandaOf(start);
  return () => {
    const { log: events, messages, agents } = world;
    const { status, due } = world.module(moderationState);
    for (let n = 0; n < events.messages.count; n++) {
      const row = events.messages.rows[n];
      const author = messages.author[row];
      const c = agents.country[author];
      if (messages.root[row] !== row || !isActive(rules, c)) {
        continue;
      }
      const draws = stream.sequence(agents.key[author], messages.keyHigh[row]);
      if (draws.uniform() >= coverageOf(world, c, messages.languages[row])) {
        continue;
      }
      examined[c] = examined[c] + 1;
      const noise = draws.normal();
      const wait = draws.exponential(1);
      const veracity = isPropaganda?.(row) ? 0 : messages.veracity[row];
      if (noise > noiseNeeded(rules.truePositives[c], rules.falsePositives[c], veracity)) {
        status[row] = SUSPECT;
        due[row] = messages.time[row] + rules.delay[c] * wait;
      }
    }
  };
}

/** Acts on what is due, as far as there are hands. */
function reviewing(start: Start<Parameters>): (tick: number) => void {
  const { world, parameters: p } = start;
  const rules = rulesOf(start);
  const { acted, wrongly } = world.module(transparencyState);
  const { level } = world.module(grievanceState);
  const isPropaganda = propagandaOf(start);
  const veil = -log(p.downrankFactor);
  let waiting = new Uint32Array(256);

  /** Puts what is due by `end` in the order in which it is due; returns how much there is. */
  const collect = (end: number): number => {
    const { messages, counters } = world;
    const { status, due } = world.module(moderationState);
    const { live, keyHigh, keyLow } = messages;
    let count = 0;
    for (let row = 0; row < counters.rowsUsed[0]; row++) {
      if (status[row] === SUSPECT && due[row] < end && live[row] === 1) {
        if (count === waiting.length) {
          const grown = new Uint32Array(2 * count);
          grown.set(waiting);
          waiting = grown;
        }
        waiting[count++] = row;
      }
    }
    waiting
      .subarray(0, count)
      .sort((a, b) => due[a] - due[b] || keyHigh[a] - keyHigh[b] || keyLow[a] - keyLow[b]);
    return count;
  };

  const act = (row: number, c: number): void => {
    const { messages } = world;
    const state = world.module(moderationState);
    const author = messages.author[row];
    state.status[row] = REVIEWED;
    if (!isActive(rules, c)) {
      return;
    }
    const wrong = messages.veracity[row] >= 0.5 && !isPropaganda?.(row);
    acted[c] = acted[c] + 1;
    wrongly[c] = wrongly[c] + (wrong ? 1 : 0);
    if (rules.labels[c] === 1) {
      messages.flags[row] = messages.flags[row] | LABELLED;
    }
    if (rules.downranking[c] === 1) {
      state.veil[row] = state.veil[row] + veil;
    }
    if (rules.removal[c] === 1) {
      messages.flags[row] = messages.flags[row] | REMOVED;
      if (wrong && author < level.length) {
        const hurt = level[author] + p.removalGrievance;
        level[author] = hurt > 1 ? 1 : hurt;
      }
    }
  };

  return (tick) => {
    const { messages, agents, tickHours } = world;
    const { allowance } = rules;
    for (let c = 0; c < allowance.length; c++) {
      const most = mostAllowed(world, c);
      const more = allowance[c] + (dailyCapacity(world, c) * tickHours) / 24;
      allowance[c] = more < most ? more : most;
    }
    const count = collect((tick + 1) * tickHours);
    for (let n = 0; n < count; n++) {
      const c = agents.country[messages.author[waiting[n]]];
      if (allowance[c] >= 1) {
        allowance[c] = allowance[c] - 1;
        act(waiting[n], c);
      }
    }
  };
}

export const moderation = mechanism({
  name: 'moderation',
  summary: {
    en: 'what platforms do about items that they take for false',
    fr: 'ce que font les plateformes des contenus qu’elles jugent faux',
  },
  equation:
    'acts when signal (1 - veracity) + N(0, 1) > c, after Exp(delay), at most capacity a day; shown less: P(seen) x .3',
  source: 'Green & Swets 1966; rates are design choices',
  validated: false,
  asked: true,
  needs: ['platforms'],
  kind: 'world',
  every: 'tick',
  parameters,
  owns: [moderationState, transparencyState],
  reads: ['messages.veracity', 'messages.languages', 'policies'],
  writes: [
    'messages.flags',
    'moderation',
    'policies.allowance',
    'transparency.examined',
    'transparency.acted',
    'transparency.wrongly',
    'grievance.level',
  ],
  start(start) {
    const examine = examining(start);
    const review = reviewing(start);
    return (tick) => {
      examine();
      review(tick);
    };
  },
});
