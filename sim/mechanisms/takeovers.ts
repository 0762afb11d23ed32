/**
 * Takeovers: an official account is in the hands of an attacker, who posts in its name until its
 * owner has it back. Then it is known: the account is less credible, and its followers trust its
 * kind less.
 *
 * Equation: time to recovery ~ Exp(mean), half where others can ask whether an account is still its
 * owner's; 1 to n posts at any time until then; credibility - .1, trust <- trust (1 - 3 eta_minus).
 * Source: Meyer et al. 2023 for how often; what follows is a design choice.
 * Departs: an account that is taken over again before its owner has it back is so from then on.
 */
import { composerOf, SCRIPTED } from '../composition.ts';
import { quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { mixKey } from '../random.ts';
import { sourceClass } from '../relation.ts';
import { pairsOf } from '../states/pairs.ts';
import { COMPROMISED, KINDS, SOURCE_CLASSES } from '../world/agents.ts';
import {
  ATTACKS,
  attackState,
  cyberState,
  TAKEOVER,
  takeoverState,
  VICTIMS,
} from '../world/cyber.ts';
import { OFFICIAL, TONES } from '../world/messages.ts';

/** What an attacker posts counts from here within its tick, so that it shifts nobody's luck. */
const HIJACKED = SCRIPTED + 128;
const MOST_POSTS = 8;
const INSULT = TONES.indexOf('insult');
const INSULTING = -0.8;

export const takeovers = mechanism({
  name: 'takeovers',
  summary: {
    en: 'official accounts in the hands of attackers, until their owners have them back',
    fr: 'des comptes officiels aux mains d’attaquants, jusqu’à ce que leurs titulaires les reprennent',
  },
  equation:
    'time to recovery ~ Exp(mean); 1 to n posts until then; credibility - .1; trust <- trust (1 - 3 eta_minus)',
  source: 'design choice',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters: {
    recovery: quantity({
      default: 3,
      unit: 'h',
      limits: [0.01, 10000],
      range: [0.5, 48],
      meaning: {
        en: 'mean time until the owner has the account back',
        fr: 'temps moyen avant que le titulaire reprenne son compte',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    verificationFactor: quantity({
      default: 0.5,
      unit: '1',
      limits: [0, 1],
      meaning: {
        en: 'what is left of that time where others can ask whether an account is still its owner’s',
        fr: 'part de ce temps qui subsiste si l’on peut vérifier à qui est un compte',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    mostPosts: quantity({
      default: 5,
      unit: 'posts',
      limits: [0, MOST_POSTS],
      range: [1, MOST_POSTS],
      integer: true,
      meaning: {
        en: 'posts that the attacker makes at most; any number from one on is as likely',
        fr: 'nombre maximal de publications de l’attaquant ; de un à ce nombre, tous sont équiprobables',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    credibilityLoss: quantity({
      default: 0.1,
      unit: 'share',
      limits: [0, 1],
      range: [0, 0.3],
      meaning: {
        en: 'credibility that the account loses',
        fr: 'crédibilité que perd le compte',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    trustLoss: quantity({
      default: 0.09,
      unit: 'share',
      limits: [0, 1],
      range: [0.03, 0.3],
      meaning: {
        en: '3 eta_minus: share of the trust in its kind that each follower loses',
        fr: '3 eta_moins : part de la confiance en ce type de source que perd chaque abonné',
      },
      source: 'asymmetry principle: trust is lost faster than won',
      certainty: 'memory',
    }),
  },
  owns: [takeoverState],
  reads: ['attacks', 'cyber.verification', 'takeovers', 'agents.credibility', 'graph'],
  writes: [
    'takeovers',
    'agents.flags',
    'agents.credibility',
    'agents.trust',
    'agents.latestMessage',
    'messages',
    'counters',
    'claims.inTheAir',
  ],
  fill({ world }) {
    world.module(takeoverState).until.fill(-1);
  },
  start(start) {
    const { world, parameters: p, random, recipe } = start;
    const { scenario } = recipe;
    const composer = composerOf(start);
    const state = world.module(takeoverState);
    const attacks = world.module(attackState);
    const { verification } = world.module(cyberState);
    const { countries: count, keys } = pairsOf(scenario);
    const luck = random.stream('takeovers');
    const targets = random.stream('takeover-targets');
    const moments = random.stream('takeover-posts');
    const falseClaims = scenario.claims.flatMap(({ truth }, q) => (truth ? [] : [q]));
    /** Official accounts of each country, in the order of the scenario. */
    const official = scenario.countries.map(({ id }) =>
      scenario.actors.flatMap(({ kind, country }, a) =>
        kind === 'government' && country === id ? world.accounts[a].map(({ row }) => row) : [],
      ),
    );
    const all = official.flat();

    /** The account that draws the smallest number: one more account moves nobody else's luck. */
    const pick = (
      among: readonly number[],
      wanted: number,
      attack: number,
      tick: number,
    ): number => {
      const { kind, key } = world.agents;
      targets.at(tick);
      let found = -1;
      let least = 1;
      for (const row of among) {
        const u = wanted < 0 || kind[row] === wanted ? targets.uniform(key[row], attack) : 1;
        if (u < least) {
          found = row;
          least = u;
        }
      }
      return found;
    };

    const begin = (a: number, b: number, tick: number): void => {
      const { agents } = world;
      const ab = a * count + b;
      const wanted = KINDS.indexOf(VICTIMS[attacks.breachVictim[ab]] as (typeof KINDS)[number]);
      const row = pick(official[b], wanted, mixKey(keys[a], keys[b]), tick);
      const draws = luck.at(tick).sequence(keys[a], keys[b]);
      const factor = verification[b] === 1 ? p.verificationFactor : 1;
      const lasts = factor * draws.exponential(p.recovery);
      const posts = p.mostPosts === 0 ? 0 : 1 + Math.floor(draws.uniform() * p.mostPosts);
      const any = falseClaims[Math.floor(draws.uniform() * falseClaims.length)] ?? -1;
      if (row < 0) {
        return;
      }
      const time = attacks.breach[ab * ATTACKS.length + TAKEOVER];
      state.from[row] = time;
      state.until[row] = Math.max(state.until[row], time + lasts);
      state.tick[row] = tick;
      state.posts[row] = posts;
      state.claim[row] = attacks.breachClaim[ab] >= 0 ? attacks.breachClaim[ab] : any;
      state.target[row] = attacks.breachTarget[ab];
      state.times[row] = state.times[row] + 1;
      agents.flags[row] = agents.flags[row] | COMPROMISED;
    };

    const say = (row: number, n: number, time: number, tick: number): void => {
      const { agents, claims } = world;
      const claim = state.claim[row];
      const target = state.target[row];
      const draft = composer.draft.reset();
      draft.author = row;
      draft.number = HIJACKED + ((state.times[row] * MOST_POSTS + n) & 127);
      draft.time = time;
      draft.flags = OFFICIAL;
      draft.languages = 1 << agents.language[row];
      draft.veracity = 0;
      if (claim >= 0) {
        claims.inTheAir[claim] = 1;
        draft.claim = claim;
        draft.polarity = 1;
        draft.veracity = claims.truth[claim];
      }
      if (target >= 0) {
        draft.target = target;
        draft.tone = INSULT;
        draft.valence = INSULTING;
        draft.hostility = -INSULTING;
      }
      composer.post(tick);
    };

    /** Its owner has the account back, and all know where it was. */
    const recover = (row: number, tick: number): void => {
      const { agents, graph, people } = world;
      world.log.events.push({
        tick,
        time: state.until[row],
        what: 'recovery',
        id: ATTACKS[TAKEOVER],
        actor: world.names.actors[agents.actor[row]],
        detail: world.names.countries[agents.country[row]],
        cost: 0,
        message: -1,
      });
      const { followersStart, followers } = graph;
      state.until[row] = -1;
      agents.flags[row] = agents.flags[row] & ~COMPROMISED;
      const left = agents.credibility[row] - p.credibilityLoss;
      agents.credibility[row] = left < 0 ? 0 : left;
      for (let tie = followersStart[row]; tie < followersStart[row + 1]; tie++) {
        const follower = followers[tie];
        if (follower < people) {
          const cls = sourceClass(world, follower, row);
          const place = follower * SOURCE_CLASSES.length + cls;
          agents.trust[place] = agents.trust[place] * (1 - p.trustLoss);
        }
      }
    };

    return (tick) => {
      const now = tick * world.tickHours;
      const end = now + world.tickHours;
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          if (attacks.breach[(a * count + b) * ATTACKS.length + TAKEOVER] >= 0) {
            begin(a, b, tick);
          }
        }
      }
      for (const row of all) {
        if (state.until[row] < 0) {
          continue;
        }
        const from = state.from[row];
        const lasts = state.until[row] - from;
        for (let n = 0; n < state.posts[row]; n++) {
          const u = moments.at(state.tick[row], n).uniform(world.agents.key[row]);
          const time = from + u * lasts;
          if (time < end && time >= (state.tick[row] === tick ? from : now)) {
            say(row, n, time, tick);
          }
        }
        if (state.until[row] < end) {
          recover(row, tick);
        }
      }
    };
  },
});
