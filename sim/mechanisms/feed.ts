/**
 * The feed: sittings in order of time, items in order of position; each seen item is handed to the
 * item mechanisms.
 *
 * A reader goes down the first F positions. A position is a recommendation with probability omega,
 * else the next of what the accounts followed have sent; the item at position p is seen with
 * probability exp(-(p + r_out a_eff) / F).
 *
 * Source: half of an item's impressions come within about 80 minutes (Pfeffer, Matter & Sargsyan
 * 2023); attention as e^(-depth) is a design choice. Nobody is recommended what it has met before.
 * Simultaneous: a reader sees others as of the last delivery, and the platform as of the last tick.
 */
import { Attention } from '../attention.ts';
import { type Fields, quantity, type Values } from '../fields.ts';
import { exp, log, logOnePlus } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { rankingsOf } from '../platforms.ts';
import { type Stream, uniform32 } from '../random.ts';
import { rankingFields } from '../ranking/fields.ts';
import { RANKING_NAMES, RANKING_RULES, rankingRule } from '../ranking/index.ts';
import { isForeignTarget, newItem } from '../relation.ts';
import { MOST_SESSIONS } from '../world/agents.ts';
import { policyState } from '../world/moderation.ts';

export const feedFields = {
  ...rankingFields,
  ageScale: quantity({
    default: 80 / 60,
    unit: 'h',
    limits: [0.05, 24],
    range: [1 / 3, 3],
    meaning: {
      en: 'tau: age that costs an item one point of score',
      fr: 'tau : âge qui coûte un point de score à un contenu',
    },
    source: 'Pfeffer, Matter & Sargsyan 2023: half-life of 80 minutes',
    certainty: 'checked',
  }),
  outsideItems: quantity({
    default: 12.5,
    unit: '1/h',
    limits: [0, 1000],
    range: [0, 30],
    meaning: {
      en: 'items an hour from accounts outside the model, which push the modelled ones down',
      fr: 'contenus par heure venus de comptes hors modèle, qui repoussent les autres vers le bas',
    },
    source: 'fitted to half-life and speed of reshares',
    certainty: 'prototype',
  }),
  mostBonus: quantity({
    default: 0.8,
    unit: '1',
    limits: [0, 20],
    range: [0.2, 2],
    meaning: {
      en: 'b_max: what a good score can lift an item at most',
      fr: 'b_max : gain maximal de visibilité qu’un bon score procure',
    },
    source: 'fitted to half-life and cascades',
    certainty: 'prototype',
  }),
  recommendationShare: quantity({
    default: 0.12,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.6],
    meaning: {
      en: 'omega: share of positions filled by recommendations',
      fr: 'oméga : part des positions occupées par des recommandations',
    },
    source: 'fitted to half-life and cascades',
    certainty: 'prototype',
  }),
  noise: quantity({
    default: 0.3,
    unit: '1',
    limits: [0, 10],
    range: [0, 1],
    meaning: {
      en: 'zeta: noise in the order of the feed',
      fr: 'zêta : part de hasard dans l’ordre du fil',
    },
    source: 'fitted to half-life and cascades',
    certainty: 'prototype',
  }),
  ageLimit: quantity({
    default: 12,
    unit: 'h',
    limits: [1, 47],
    range: [6, 47],
    meaning: {
      en: 'age beyond which an item is no longer met in a feed',
      fr: 'âge au-delà duquel un contenu n’apparaît plus dans un fil',
    },
    source: 'fitted to half-life and cascades',
    certainty: 'prototype',
  }),
  machineTranslation: quantity({
    default: 0,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'share of foreign-language messages that the platform translates',
      fr: 'part des messages en langue étrangère que la plateforme traduit',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;

const NO_RECOMMENDATION = 1 << 30;

/** Reads one agent's feed at one moment; shared by the step and by `explain`. */
export function feedReading(start: Start<Values<typeof feedFields>>) {
  const { world, parameters, random, items, recipe } = start;
  const tags = recipe.scenario.mechanisms.hashtags as { readonly affinity: number };
  // One view a rule that may order a feed in this run, the usual one first.
  const rules = rankingsOf(recipe, parameters.rule);
  const views = rules.map((rule) => {
    const view = new Attention(world, { ...parameters, rule }, random.stream('translation').at(0));
    view.tagBonus = tags.affinity * parameters.affinityWeight;
    return view;
  });
  const viewOfRanking = [parameters.rule, ...RANKING_NAMES].map(
    (rule) => views[Math.max(0, rules.indexOf(rule))],
  );
  const { ranking } = world.module(policyState);
  /** The view of a reader: by the rule that holds in its country. */
  const attentionOf = (reader: number): Attention =>
    views.length === 1 || ranking.length === 0
      ? views[0]
      : viewOfRanking[ranking[world.agents.country[reader]]];
  let attention = views[0];
  const learning = views.flatMap(({ rule }) => rule.learn?.(world) ?? []);
  const saw = learning.flatMap(({ saw: note }) => (note === undefined ? [] : [note]));
  const settling = items.flatMap(({ settle }) => (settle === undefined ? [] : [settle]));
  // One stream a sitting, each placed once a tick.
  const luck = Array.from({ length: MOST_SESSIONS }, () => random.stream('feed'));
  const spots = Array.from({ length: MOST_SESSIONS }, () => random.stream('feed-position'));
  const item = newItem();
  /** Items seen in the sitting. */
  let seen = 0;
  const { recommendationShare: share, engagementWeight } = parameters;
  const logMiss = share > 0 && share < 1 ? log(1 - share) : 0;

  const begin = (tick: number): void => {
    for (let session = 0; session < MOST_SESSIONS; session++) {
      luck[session].at(tick, session);
      spots[session].at(tick, session);
    }
  };

  /**
   * Positions from `position` to the next recommendation, 0 for here. Its draw also holds, in
   * `second`, the pick for that recommendation.
   */
  const gap = (spot: Stream, position: number, key: number): number => {
    if (share <= 0) {
      return NO_RECOMMENDATION;
    }
    spot.draw(key, position);
    return share >= 1 ? 0 : Math.floor(log(uniform32(spot.first)) / logMiss);
  };

  const see = (reader: number, message: number, position: number): void => {
    const { root, impressions, target } = world.messages;
    const head = root[message];
    impressions[head] = impressions[head] + 1;
    world.counters.impressions[0] = world.counters.impressions[0] + 1;
    item.reader = reader;
    item.message = message;
    item.root = head;
    item.position = position;
    item.meeting = world.meetings.add(reader, head, item.tick);
    item.shared = -1;
    item.reactions = 0;
    item.shareFactor = 1;
    item.replyFactor = 1;
    item.likeFactor = 1;
    item.foreignTarget = isForeignTarget(world, reader, target[message]);
    for (let n = 0; n < items.length; n++) {
      items[n](item);
    }
    for (let n = 0; n < saw.length; n++) {
      saw[n](item);
    }
    seen++;
  };

  const read = (reader: number, tick: number, session: number, time: number): void => {
    const { agents, messages, counters, pools, circles } = world;
    const key = agents.key[reader];
    const depthOfAttention = agents.attention[reader];
    const language = agents.language[reader];
    const stream = luck[session];
    const spot = spots[session];
    attention = attentionOf(reader);
    attention.gather(reader, time);
    const ranked = attention.rank(reader, stream);
    counters.candidates[0] = counters.candidates[0] + ranked;
    item.time = time;
    item.tick = tick;
    item.session = session;
    seen = 0;
    let next = 0;
    let recommendation = gap(spot, 0, key);
    for (let position = 0; position < depthOfAttention; position++) {
      if (position === recommendation) {
        const place = circles[language].pick(spot.second);
        recommendation = position + 1 + gap(spot, position + 1, key);
        if (place < 0) {
          continue;
        }
        const message = pools.message[place];
        if (!mayRecommend(reader, message, pools.generation[place])) {
          continue;
        }
        noteRecommendation(reader, messages.keyHigh[message]);
        const lift = attention.rule.scored
          ? attention.rule.meanBonus + engagementWeight * logOnePlus(messages.engagement[message])
          : 0;
        const age = time - messages.available[message];
        stream.draw(key, messages.keyHigh[message]);
        const depth = attention.depth(position, age, lift, depthOfAttention);
        if (isSeen(depth + attention.veil(message), stream.second)) {
          const followed = attention.candidateOf(message);
          if (followed >= 0) {
            attention.markRead(followed);
          }
          item.source = messages.author[message];
          item.recommended = true;
          item.mutual = 0;
          item.sharers = 0;
          see(reader, message, position);
        }
        continue;
      }
      while (next < ranked && !attention.isUnread(attention.order[next])) {
        next++;
      }
      if (next >= ranked) {
        if (recommendation >= depthOfAttention) {
          break;
        }
        position = recommendation - 1;
        continue;
      }
      const c = attention.order[next++];
      const depth = attention.depth(
        position,
        attention.ages[c],
        attention.bonuses[c],
        depthOfAttention,
      );
      if (isSeen(depth + attention.veil(attention.heads[c]), attention.luck[c])) {
        attention.markRead(c);
        const message = attention.message[c];
        item.source = messages.author[message];
        item.recommended = false;
        item.mutual = attention.mutual[c];
        item.sharers = attention.sharersOf(c);
        see(reader, message, position);
      }
    }
    for (let n = 0; n < settling.length && seen > 0; n++) {
      settling[n](item);
    }
  };

  const mayRecommend = (reader: number, message: number, generation: number): boolean => {
    const { messages, agents } = world;
    if (messages.generation[message] !== generation || messages.live[message] === 0) {
      return false;
    }
    if (
      messages.author[message] === reader ||
      attention.isRemoved(message) ||
      (agents.languages[reader] & messages.languages[message]) === 0
    ) {
      return false;
    }
    const word = messages.keyHigh[message];
    for (let n = 0; n < 16; n++) {
      if (agents.recommended[reader * 16 + n] === word) {
        return false;
      }
    }
    return !world.meetings.has(reader, message, messages.time[message]);
  };

  const noteRecommendation = (reader: number, word: number): void => {
    const { recommended, recommendedNext } = world.agents;
    const place = recommendedNext[reader];
    recommended[reader * 16 + place] = word;
    recommendedNext[reader] = (place + 1) & 15;
  };

  return { attentionOf, begin, read, luck, learning };
}

/** Whether an item at `depth` is seen: with probability exp(-depth). */
function isSeen(depth: number, word: number): boolean {
  const u = uniform32(word);
  // exp(-x) <= 1 / (1 + x): most items far down are settled without an exponential.
  return u * (1 + depth) < 1 && u < exp(-depth);
}

export const feed = mechanism({
  name: 'feed',
  summary: {
    en: 'what readers meet in their feeds, in which order, and how far down they go',
    fr: 'ce que chacun rencontre dans son fil, dans quel ordre, et jusqu’où il descend',
  },
  equation:
    'P(seen at p) = exp(-(p + r_out a_eff) / F), a_eff = max(0, age - tau min(b_max, bonus - mu_b))',
  source: 'Pfeffer, Matter & Sargsyan 2023; design choice',
  validated: true,
  kind: 'agent',
  every: 'tick',
  parameters: feedFields,
  owns: RANKING_RULES.flatMap(({ owns = [] }) => owns),
  owning: ({ rule }, recipe) =>
    rankingsOf(recipe, rule).flatMap((name) => rankingRule(name).owns ?? []),
  fill({ world, parameters: { rule }, recipe }) {
    for (const name of rankingsOf(recipe, rule)) {
      rankingRule(name).fill?.(world);
    }
  },
  reads: ['agents.sessions', 'feeds.slots', 'messages', 'pools'],
  writes: [
    'feeds.slots',
    'agents.recommended',
    'agents.recommendedNext',
    'messages.impressions',
    'meetings',
    'feeds.met',
    'counters',
    'ratings',
    'record',
  ],
  start(start) {
    const { world, random } = start;
    const { begin, read, learning } = feedReading(start);
    const moments = Array.from({ length: MOST_SESSIONS }, () => random.stream('session'));
    const times = new Float64Array(MOST_SESSIONS);
    return (tick, from, to) => {
      const { agents, tickHours, counters, store } = world;
      const { sessions, attention, key } = agents;
      let most = 0;
      for (let i = from; i < to; i++) {
        most += sessions[i] * attention[i];
      }
      store.reserve(most);
      world.meetings.reserve(most);
      begin(tick);
      for (let s = 0; s < MOST_SESSIONS; s++) {
        moments[s].at(tick, s);
      }
      for (let i = from; i < to; i++) {
        const count = sessions[i];
        if (count === 0) {
          continue;
        }
        for (let s = 0; s < count; s++) {
          const time = (tick + moments[s].uniform(key[i], 0)) * tickHours;
          let place = s;
          while (place > 0 && times[place - 1] > time) {
            times[place] = times[place - 1];
            place--;
          }
          times[place] = time;
        }
        for (let s = 0; s < count; s++) {
          read(i, tick, s, times[s]);
        }
        counters.sessions[0] = counters.sessions[0] + count;
      }
      for (const { settle } of learning) {
        settle();
      }
    };
  },
});
