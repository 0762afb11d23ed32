/**
 * Accountability: a public speaks of a claim about its own country, or about none; once many do,
 * its government may answer, sooner where it is responsive and where its supporters speak. An
 * answer closes a part of the grievance of those who hear of it and gains their trust; a week
 * without one costs it.
 *
 * Equation: daily salience <- salience + (1 - e^(-24 h / 48 h)) (share of posts - salience);
 * P(answer today) = rho sigma(8 (salience - .05) + 2 supporters - 1); it leaves after its latency;
 * who hears of it: g <- g - .3 (g - g0) where g > g0, trust <- trust + .05 (1 - trust); after 7 d
 * without one at salience > .05: trust <- trust (1 - .03), once an episode.
 * Source: Barbera et al. 2019 (politicians follow the public, most of all their supporters); gains
 * and rates are design choices. Unvalidated.
 * Departs: those hear of it who are online, know the claim, and happen to. Nothing is answered of
 * which less than 1 % of posts speak, nor twice within a week. A portal makes a government half as
 * unresponsive and counts everybody as a supporter, as does answering all.
 */
import { answerer, answerFields, isSupporter, whomAnswers } from '../answers.ts';
import { quantity, type Values } from '../fields.ts';
import { exp, sigmoid } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import { latencyHours, unitIndex } from '../states/institution.ts';
import {
  ANSWERED,
  accountabilityState,
  DAYS_KEPT,
  NO_EPISODE,
  OPEN,
  OVERDUE,
} from '../world/accountability.ts';
import { HEARD, SOURCE_CLASSES } from '../world/agents.ts';
import { institutionState } from '../world/institution.ts';

const OWN_GOVERNMENT = SOURCE_CLASSES.indexOf('own-government');
const DEADLINE = 72;
const WEEK = 168;
/** Share of posts below which nothing is answered. */
const SPOKEN_OF = 0.01;
/** What is left of a government's unresponsiveness where it keeps a portal. */
const UNRESPONSIVE = 0.5;

const number = (
  initial: number,
  unit: string,
  limits: readonly [number, number],
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit,
    limits,
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

const parameters = {
  memory: number(
    48,
    'h',
    [1, 10_000],
    [12, 168],
    'time constant with which what is spoken of is remembered',
    'constante de temps de la mémoire de ce dont on parle',
  ),
  threshold: number(
    0.05,
    'share',
    [0, 1],
    [0.01, 0.2],
    'share of posts about a claim from which it calls for an answer',
    'part des publications sur une affirmation à partir de laquelle elle appelle une réponse',
  ),
  attention: number(
    8,
    '1',
    [0, 100],
    [2, 20],
    'weight of that share in whether a government answers',
    'poids de cette part dans la décision de répondre',
    'design choice; direction after Barbera et al. 2019',
  ),
  supporters: number(
    2,
    '1',
    [0, 20],
    [0, 4],
    'weight of the share of supporters among those who speak of it',
    'poids de la part de partisans parmi celles et ceux qui en parlent',
    'design choice; direction after Barbera et al. 2019',
  ),
  latency: number(
    12,
    'h',
    [0, 1000],
    [3, 72],
    'time until an answer leaves, for an institution of capacity 1 without layers of approval',
    'délai d’une réponse, pour une institution de capacité 1 sans niveau de validation',
  ),
  ...answerFields,
  trustLoss: number(
    0.03,
    'share',
    [0, 1],
    [0.01, 0.1],
    'share of trust that a week without an answer costs',
    'part de confiance que coûte une semaine sans réponse',
  ),
};

type Parameters = Values<typeof parameters>;

/** The government of each country among the actors, -1 for none. */
const governmentsOf = ({ world, recipe }: Start<unknown>): readonly number[] =>
  world.names.countries.map((country) =>
    recipe.scenario.actors.findIndex(
      (actor) => actor.kind === 'government' && actor.country === country,
    ),
  );

/** Counts what is posted, by whom and about what. */
function counting({ world }: Start<Parameters>): () => void {
  const { posts, about, bySupporters } = world.module(accountabilityState);
  const claims = world.sizes.claim;
  return () => {
    const { log, messages, agents, people } = world;
    for (let n = 0; n < log.messages.count; n++) {
      const row = log.messages.rows[n];
      const author = messages.author[row];
      if (messages.root[row] !== row || author >= people) {
        continue;
      }
      const c = agents.country[author];
      const claim = messages.claim[row];
      posts[c] = posts[c] + 1;
      if (claim >= 0) {
        const place = c * claims + claim;
        about[place] = about[place] + 1;
        bySupporters[place] = bySupporters[place] + (isSupporter(world, author) ? 1 : 0);
      }
    }
  };
}

/** Sends the answers that are due in this tick. */
function leaving(start: Start<Parameters>): (tick: number) => void {
  const { world, recipe } = start;
  const rows = world.module(accountabilityState);
  const claims = world.sizes.claim;
  const tell = answerer(start);
  const governments = governmentsOf(start);
  const settle = (place: number, c: number, time: number): void => {
    const waited = time - rows.since[place];
    rows.answered[c] = rows.answered[c] + 1;
    rows.waited[c] = rows.waited[c] + waited;
    if (rows.episode[place] === OPEN) {
      const counts = waited <= DEADLINE ? rows.inTime : rows.late;
      counts[c] = counts[c] + 1;
    }
    rows.episode[place] = ANSWERED;
  };
  return (tick) => {
    const end = (tick + 1) * world.tickHours;
    for (let place = 0; place < rows.due.length; place++) {
      const time = rows.due[place];
      if (time === 0 || time >= end) {
        continue;
      }
      const c = Math.floor(place / claims);
      const q = place % claims;
      rows.due[place] = 0;
      rows.answeredAt[place] = time;
      if (rows.episode[place] === OPEN || rows.episode[place] === OVERDUE) {
        settle(place, c, time);
      }
      tell(c, q, tick, whomAnswers(rows, c, time));
      const actor = recipe.scenario.actors[governments[c]]?.id ?? '';
      const detail = world.names.countries[c];
      const id = world.names.claims[q];
      const event = { tick, time, id, actor, detail, cost: 0, message: -1 };
      world.log.events.push({ ...event, what: 'answer' });
    }
  };
}

/** What a day does to an episode: it opens, is overdue, is held against the government, ends. */
function following({ world, parameters: p }: Start<Parameters>) {
  const rows = world.module(accountabilityState);
  const claims = world.sizes.claim;
  const resent = (c: number, q: number): void => {
    const { country, claimFlags, trust } = world.agents;
    for (let i = 0; i < world.people; i++) {
      if (country[i] === c && (claimFlags[i * claims + q] & HEARD) !== 0) {
        const at = i * SOURCE_CLASSES.length + OWN_GOVERNMENT;
        trust[at] = trust[at] * (1 - p.trustLoss);
      }
    }
  };
  return (c: number, q: number, now: number): void => {
    const place = c * claims + q;
    const isLoud = rows.salience[place] > p.threshold;
    if (rows.episode[place] === NO_EPISODE && isLoud) {
      const before = rows.answeredAt[place];
      rows.since[place] = now;
      rows.ignored[place] = 0;
      if (before > 0 && now - before <= DEADLINE) {
        rows.inTime[c] = rows.inTime[c] + 1;
        rows.answered[c] = rows.answered[c] + 1;
        rows.episode[place] = ANSWERED;
      } else {
        rows.episode[place] = OPEN;
      }
    }
    const age = now - rows.since[place];
    if (rows.episode[place] === OPEN && age >= DEADLINE) {
      rows.late[c] = rows.late[c] + 1;
      rows.episode[place] = OVERDUE;
    }
    if (rows.episode[place] === OVERDUE && isLoud && age > WEEK && rows.ignored[place] === 0) {
      rows.ignored[place] = 1;
      resent(c, q);
    }
    const isDone = rows.episode[place] === ANSWERED || rows.episode[place] === OVERDUE;
    if (isDone && !isLoud && rows.due[place] === 0) {
      rows.episode[place] = NO_EPISODE;
    }
  };
}

/** Whether a government decides today to answer, by claim. */
function deciding(start: Start<Parameters>) {
  const { world, parameters: p, random, recipe } = start;
  const rows = world.module(accountabilityState);
  const claims = world.sizes.claim;
  const governments = governmentsOf(start);
  const stream = random.stream('accountability');
  const claimKeys = world.names.claims.map((name) => hash32(name));
  const countryKeys = world.names.countries.map((name) => hash32(name));
  const latencyOf = (c: number): number => {
    const actor = governments[c];
    if (actor < 0) {
      return latencyHours(p.latency, unitIndex('none'));
    }
    const { unit } = world.module(institutionState);
    const own = unit.length > 0 ? unit[actor] : unitIndex(recipe.scenario.actors[actor].unit);
    return latencyHours(p.latency, own);
  };
  return (c: number, q: number, tick: number, now: number): void => {
    const place = c * claims + q;
    const salience = rows.salience[place];
    const before = rows.answeredAt[place];
    if (
      salience < SPOKEN_OF ||
      rows.due[place] > 0 ||
      rows.episode[place] === ANSWERED ||
      (before > 0 && now - before < WEEK)
    ) {
      return;
    }
    const whom = whomAnswers(rows, c, now);
    const everybody = whom === 'all' || whom === 'portal';
    const supporters = everybody ? 1 : rows.supported[place] / salience;
    const own = world.countries.responsiveness[c];
    const willing = whom === 'portal' ? 1 - UNRESPONSIVE * (1 - own) : own;
    const pull = p.attention * (salience - p.threshold) + p.supporters * supporters - 1;
    const probability = whom === 'nobody' ? 0 : willing * sigmoid(pull);
    if (stream.at(tick).uniform(countryKeys[c], claimKeys[q]) < probability) {
      rows.due[place] = now + latencyOf(c);
    }
  };
}

export const accountability = mechanism({
  name: 'accountability',
  summary: {
    en: 'what publics speak of, and whether their governments answer',
    fr: 'ce dont parlent les populations, et si leurs gouvernements répondent',
  },
  equation:
    'P(answer today) = rho sigma(8 (salience - .05) + 2 supporters - 1); heard of: g - .3 (g - g0), trust + .05 (1 - trust); ignored 7 d: trust (1 - .03)',
  source: 'Barbera et al. 2019; gains are design choices',
  validated: false,
  asked: true,
  needs: ['grievance'],
  kind: 'world',
  every: 'tick',
  parameters,
  owns: [accountabilityState],
  reads: ['messages.claim', 'agents.claimFlags', 'agents.attitude', 'countries.responsiveness'],
  writes: ['accountability', 'agents.trust', 'grievance.level'],
  start(start) {
    const { world, parameters: p } = start;
    const rows = world.module(accountabilityState);
    const { claim: claims, country: countries } = world.sizes;
    const count = counting(start);
    const leave = leaving(start);
    const follow = following(start);
    const decide = deciding(start);
    const weight = 1 - exp(-24 / p.memory);
    const ticksADay = Math.round(24 / world.tickHours);

    /** Remembers what was spoken of in this day; returns the share of posts that called for it. */
    const remember = (c: number): number => {
      let spoken = 0;
      for (let q = 0; q < claims; q++) {
        const place = c * claims + q;
        const all = rows.posts[c] === 0 ? 0 : rows.about[place] / rows.posts[c];
        const friendly = rows.posts[c] === 0 ? 0 : rows.bySupporters[place] / rows.posts[c];
        rows.salience[place] = rows.salience[place] + weight * (all - rows.salience[place]);
        rows.supported[place] = rows.supported[place] + weight * (friendly - rows.supported[place]);
        rows.about[place] = 0;
        rows.bySupporters[place] = 0;
        spoken += concerns(c, q) ? all : 0;
      }
      rows.posts[c] = 0;
      return spoken;
    };

    const concerns = (c: number, q: number): boolean => {
      const about = world.claims.about[q];
      return about < 0 || about === c;
    };

    return (tick) => {
      count();
      leave(tick);
      if ((tick + 1) % ticksADay !== 0) {
        return;
      }
      const now = (tick + 1) * world.tickHours;
      for (let c = 0; c < countries; c++) {
        const first = c * DAYS_KEPT;
        rows.attention[first + (rows.days[c] % DAYS_KEPT)] = remember(c);
        rows.days[c] = rows.days[c] + 1;
        rows.answers[first + (rows.days[c] % DAYS_KEPT)] = 0;
        for (let q = 0; q < claims; q++) {
          if (concerns(c, q)) {
            follow(c, q, now);
            decide(c, q, tick, now);
          }
        }
      }
    };
  },
});
