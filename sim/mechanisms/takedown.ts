/**
 * Takedown: accounts that a platform takes for bots are suspended: they neither post nor read, and
 * what they said is gone. An account is judged when it posts while the rules allow takedowns,
 * always with the same luck. Where it is no bot, its owner has a grievance and its followers trust
 * the platform less; an appeal may bring it back.
 *
 * Equation: score = signal [bot] + N(0, 1) > c, with P(bot found) = TPR and P(taken for one) = FPR;
 * acts after Exp(delay); platform trust of followers - .05, grievance of the owner + .1.
 * Source: Green & Swets 1966; rates are design choices, to be swept.
 * Departs: a score belongs to the account and does not grow with what it does; so stricter rules
 * find those that laxer ones found, and others. Seen from the next tick on.
 */
import { quantity, type Values } from '../fields.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { coverageOf, noiseNeeded } from '../platforms.ts';
import { BOT, KINDS, SUSPENDED } from '../world/agents.ts';
import { REMOVED } from '../world/messages.ts';
import {
  accountState,
  CLEARED,
  policyState,
  SUSPECT,
  SUSPENDED_NOW,
  transparencyState,
} from '../world/moderation.ts';
import { grievanceState } from '../world/unrest.ts';

const PLATFORM = KINDS.indexOf('platform');

const parameters = {
  trustAtStart: quantity({
    default: 0.5,
    unit: 'share',
    limits: [0, 1],
    range: [0.2, 0.8],
    meaning: {
      en: 'trust in the platform at the start',
      fr: 'confiance dans la plateforme au départ',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  trustLoss: quantity({
    default: 0.05,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.2],
    meaning: {
      en: 'trust in the platform that followers of a wrongly suspended account lose',
      fr: 'confiance dans la plateforme que perdent les abonnés d’un compte suspendu à tort',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  grievance: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'grievance of a person who is wrongly suspended',
      fr: 'grief d’une personne suspendue à tort',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  appeal: quantity({
    default: 0,
    unit: 'd',
    limits: [0, 10_000],
    range: [0, 30],
    meaning: {
      en: 'mean time until an appeal brings a wrongly suspended account back; 0: never',
      fr: 'délai moyen au bout duquel un recours rétablit un compte suspendu à tort ; 0 : jamais',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

type Parameters = Values<typeof parameters>;

/** Judges those who posted or passed something on in this tick. */
function judging({ world, random }: Start<Parameters>): () => void {
  const rules = world.module(policyState);
  const { status, due } = world.module(accountState);
  const stream = random.stream('takedown').at(0);
  return () => {
    const { log, messages, agents } = world;
    for (let n = 0; n < log.messages.count; n++) {
      const row = log.messages.rows[n];
      const author = messages.author[row];
      const c = agents.country[author];
      if (rules.takedown[c] !== 1 || status[author] !== 0 || agents.kind[author] === PLATFORM) {
        continue;
      }
      const draws = stream.sequence(agents.key[author]);
      if (draws.uniform() >= coverageOf(world, c, 1 << agents.language[author])) {
        continue;
      }
      const honest = agents.kind[author] === BOT ? 0 : 1;
      const noise = draws.normal();
      if (noise > noiseNeeded(rules.truePositives[c], rules.falsePositives[c], honest)) {
        status[author] = SUSPECT;
        due[author] = messages.time[row] + rules.delay[c] * draws.exponential(1);
      }
    }
  };
}

function suspending({ world, parameters: p, random }: Start<Parameters>) {
  const { status, restored, wrongly, platformTrust } = world.module(accountState);
  const { suspended, suspendedWrongly } = world.module(transparencyState);
  const { level } = world.module(grievanceState);
  const appeals = random.stream('appeal').at(0);

  /** What an account has said is gone. */
  const silence = (account: number): void => {
    const { live, previous, flags } = world.messages;
    for (let row = world.agents.latestMessage[account]; row >= 0; row = previous[row]) {
      if (live[row] === 1) {
        flags[row] = flags[row] | REMOVED;
      }
    }
  };

  const wrong = (account: number, now: number): void => {
    const { graph, people, agents } = world;
    const end = graph.followersStart[account + 1];
    wrongly[account] = 1;
    for (let tie = graph.followersStart[account]; tie < end; tie++) {
      const follower = graph.followers[tie];
      if (follower < people) {
        const left = platformTrust[follower] - p.trustLoss;
        platformTrust[follower] = left > 0 ? left : 0;
      }
    }
    if (account < level.length) {
      const hurt = level[account] + p.grievance;
      level[account] = hurt > 1 ? 1 : hurt;
    }
    if (p.appeal > 0) {
      const wait = appeals.sequence(agents.key[account]).exponential(24 * p.appeal);
      restored[account] = now + wait;
    }
  };

  return (account: number, now: number): void => {
    const { agents } = world;
    const c = agents.country[account];
    status[account] = SUSPENDED_NOW;
    agents.flags[account] = agents.flags[account] | SUSPENDED;
    suspended[c] = suspended[c] + 1;
    silence(account);
    if (agents.kind[account] !== BOT) {
      suspendedWrongly[c] = suspendedWrongly[c] + 1;
      wrong(account, now);
    }
  };
}

export const takedown = mechanism({
  name: 'takedown',
  summary: {
    en: 'suspension of accounts that platforms take for bots',
    fr: 'la suspension des comptes que les plateformes prennent pour des robots',
  },
  equation:
    'suspended when signal [bot] + N(0, 1) > c, after Exp(delay); wrongly: followers’ trust in the platform - .05, owner’s grievance + .1',
  source: 'Green & Swets 1966; rates are design choices',
  validated: false,
  asked: true,
  needs: ['platforms'],
  kind: 'world',
  every: 'tick',
  parameters,
  owns: [accountState, transparencyState],
  reads: ['policies', 'agents.kind', 'graph'],
  writes: [
    'accounts',
    'agents.flags',
    'messages.flags',
    'transparency.suspended',
    'transparency.suspendedWrongly',
    'grievance.level',
  ],
  fill({ world, parameters: { trustAtStart } }) {
    world.module(accountState).platformTrust.fill(trustAtStart, 0, world.people);
  },
  start(start) {
    const { world } = start;
    const judge = judging(start);
    const suspend = suspending(start);
    const { takedown: allowed } = world.module(policyState);
    const { status, due, restored } = world.module(accountState);
    return (tick, from, to) => {
      judge();
      const { agents, tickHours } = world;
      const end = (tick + 1) * tickHours;
      for (let i = from; i < to; i++) {
        if (status[i] === SUSPECT && due[i] < end) {
          if (allowed[agents.country[i]] === 1) {
            suspend(i, end);
          } else {
            status[i] = 0;
          }
        } else if (status[i] === SUSPENDED_NOW && restored[i] > 0 && restored[i] < end) {
          agents.flags[i] = agents.flags[i] & ~SUSPENDED;
          status[i] = CLEARED;
        }
      }
    };
  },
});
