/**
 * Notes: what the community writes under items that it finds misleading, where a platform lets it.
 * It finds fewer of them than a platform does, errs less, and takes longer; what carries a note is
 * seen, passed on and liked less (the latter two are the business of restraint).
 *
 * Equation: an item gets a note when signal (1 - veracity) + N(0, 1) > c, after Exp(delay);
 * P(seen) x .865.
 * Source: study of Community Notes (views -13.5 %, from a secondary source); Wojcik et al. 2022.
 * Departs: that raters of different camps must agree is in the low rates, not in who rates.
 */
import { quantity, type Values } from '../fields.ts';
import { log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { coverageOf, noiseNeeded } from '../platforms.ts';
import {
  moderationState,
  noteState,
  policyState,
  SHOWN,
  transparencyState,
  WRITTEN,
} from '../world/moderation.ts';

const parameters = {
  found: quantity({
    default: 0.3,
    unit: 'share',
    limits: [0, 1],
    range: [0.05, 0.6],
    meaning: {
      en: 'share of false items that get a note',
      fr: 'part des contenus faux qui reçoivent une note',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  mistaken: quantity({
    default: 0.005,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.05],
    meaning: {
      en: 'share of true items that get a note',
      fr: 'part des contenus vrais qui reçoivent une note',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  delay: quantity({
    default: 15,
    unit: 'h',
    limits: [0, 10_000],
    range: [3, 48],
    meaning: {
      en: 'mean time until a note is shown',
      fr: 'délai moyen avant qu’une note ne s’affiche',
    },
    source: 'Community Notes are shown about 15 hours after the post',
    certainty: 'memory',
  }),
  views: quantity({
    default: 0.865,
    unit: '1',
    limits: [0.001, 1],
    range: [0.7, 1],
    meaning: {
      en: 'what the probability of seeing an item with a note is multiplied by',
      fr: 'facteur sur la probabilité de voir un contenu annoté',
    },
    source: 'study of Community Notes, from a secondary source: views -13.5 %',
    certainty: 'memory',
  }),
};

type Parameters = Values<typeof parameters>;

/** Decides which posts of this tick will get a note, and when. */
function finding({ world, parameters: p, random }: Start<Parameters>): () => void {
  const { notes: allowed } = world.module(policyState);
  const stream = random.stream('notes').at(0);
  return () => {
    const { log: events, messages, agents } = world;
    const { status, due } = world.module(noteState);
    for (let n = 0; n < events.messages.count; n++) {
      const row = events.messages.rows[n];
      const author = messages.author[row];
      const c = agents.country[author];
      if (messages.root[row] !== row || allowed[c] !== 1) {
        continue;
      }
      const draws = stream.sequence(agents.key[author], messages.keyHigh[row]);
      if (draws.uniform() >= coverageOf(world, c, messages.languages[row])) {
        continue;
      }
      const noise = draws.normal();
      const wait = draws.exponential(1);
      if (noise > noiseNeeded(p.found, p.mistaken, messages.veracity[row])) {
        status[row] = WRITTEN;
        due[row] = messages.time[row] + p.delay * wait;
      }
    }
  };
}

export const notes = mechanism({
  name: 'notes',
  summary: {
    en: 'notes by the community under items that it finds misleading',
    fr: 'les notes de la communauté sous les contenus qu’elle juge trompeurs',
  },
  equation: 'a note when signal (1 - veracity) + N(0, 1) > c, after Exp(delay); P(seen) x .865',
  source: 'study of Community Notes; Wojcik et al. 2022',
  validated: false,
  asked: true,
  kind: 'world',
  every: 'tick',
  parameters,
  needs: ['platforms'],
  owns: [moderationState, noteState, transparencyState],
  reads: ['messages.veracity', 'messages.languages', 'policies'],
  writes: ['notes', 'moderation.veil', 'transparency.noted'],
  start(start) {
    const { world, parameters: p } = start;
    const find = finding(start);
    const { notes: allowed } = world.module(policyState);
    const { noted: count } = world.module(transparencyState);
    const hides = -log(p.views);
    return (tick) => {
      find();
      const { messages, agents, counters, tickHours } = world;
      const { status, due } = world.module(noteState);
      const { veil } = world.module(moderationState);
      const end = (tick + 1) * tickHours;
      for (let row = 0; row < counters.rowsUsed[0]; row++) {
        if (status[row] === WRITTEN && due[row] < end && messages.live[row] === 1) {
          const c = agents.country[messages.author[row]];
          status[row] = 0;
          if (allowed[c] === 1) {
            status[row] = SHOWN;
            veil[row] = veil[row] + hides;
            count[c] = count[c] + 1;
          }
        }
      }
    };
  },
});
