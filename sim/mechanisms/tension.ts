/**
 * Tension: how one government feels about another, day by day. It answers the other's tension and
 * the hostile words of its officials, the more so the louder their public; it fades by itself, and
 * cooperation, quiet meetings and a public that thinks well of the other side take from it.
 *
 * Equation: T_ab <- clip[T_ab + k g_ab T_ba - m T_ab + gamma_ab + w_h h_ba (1 + a_e audience_b)
 * - w_k K_ab - w_q quiet_ab - w_p peace_ab], once a day, all pairs at once;
 * h_ba = 1 - product of (1 - severity) over the day's official items of b about a, severity =
 * |valence| for an insult, a share of it for criticism, a share of that while both use a direct
 * line; audience_b = ln(1 + shares of these items that day a 10,000 people) / 10;
 * peace_ab = share of the citizens of a whose attitude to b is above .1.
 * It settles where m_a m_b > k_a g_ab k_b g_ba, and else climbs to its bound.
 * Source: Richardson 1960 for the first four terms; Mattingly & Sundquist 2023 (hostile messages
 * win nobody); Zeitzoff 2018 (support abroad restrains, direction); weights are design choices.
 * Departs: a meeting and a call count for both sides; words saturate within a day.
 */
import { quantity } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { pairsOf } from '../pairs.ts';
import { BOT, CITIZEN } from '../world/agents.ts';
import { OFFICIAL, TONES } from '../world/messages.ts';
import { tensionState } from '../world/tension.ts';

const LN2 = log(2);
const CRITICISM = TONES.indexOf('criticism');
const INSULT = TONES.indexOf('insult');
// As columns of 32 bits hold them, or .1 would be above .1.
const THINKS_WELL = Math.fround(0.1);
const TENSE = Math.fround(0.6);
const DAY = 24;

const rate = (
  initial: number,
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit: '1/d',
    limits: [0, 10],
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

const parameters = {
  reactivity: rate(
    0.02,
    [0.007, 0.18],
    'k: tension gained a day for each unit of the other side’s',
    'k : tension gagnée par jour pour chaque unité de celle de l’autre',
    'Richardson 1960, form; the range has both regimes, settling and climbing',
  ),
  fatigue: rate(
    0.1,
    [0.02, 0.3],
    'm: share of tension that fades a day',
    'm : part de la tension qui se dissipe par jour',
    'Richardson 1960, form; with k = .02 a hostile day leaves 24 % after 14 days',
  ),
  exposureAfar: quantity({
    default: 0.2,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'g: how far a leadership minds a country that is neither neighbour nor rival',
      fr: 'g : attention des dirigeants à un pays qui n’est ni voisin ni rival',
    },
    source: 'design choice; 1 between neighbours and rivals',
    certainty: 'design',
  }),
  grievance: quantity({
    default: 0.005,
    unit: '1/d',
    limits: [-1, 1],
    range: [0, 0.02],
    meaning: {
      en: 'gamma: what tension gains a day by itself',
      fr: 'gamma : ce que la tension gagne d’elle-même par jour',
    },
    source: 'Richardson 1960, form',
    certainty: 'design',
  }),
  hostility: rate(
    0.05,
    [0, 0.2],
    'w_h: tension gained by a day of unbridled insults',
    'w_h : tension gagnée lors d’une journée d’insultes sans retenue',
  ),
  audienceGain: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 10],
    range: [0, 2],
    meaning: {
      en: 'a_e: how much more hostile words weigh with an audience that shares them',
      fr: 'a_e : surcroît de poids des propos hostiles quand un public les partage',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  criticismWeight: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'severity of criticism, an insult being 1',
      fr: 'gravité d’une critique, une insulte valant 1',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  cooperation: rate(
    0.02,
    [0, 0.1],
    'w_k: tension that full cooperation takes a day',
    'w_k : tension que retire par jour une coopération totale',
  ),
  quiet: rate(
    0.02,
    [0, 0.1],
    'w_q: tension that a successful quiet meeting takes',
    'w_q : tension que retire une rencontre discrète réussie',
  ),
  peace: rate(
    0.02,
    [0, 0.1],
    'w_p: tension that a public taken with the other side takes a day',
    'w_p : tension que retire par jour un public favorable à l’autre pays',
    'Zeitzoff 2018, direction',
  ),
  lineFactor: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'what is left of the severity of words while the direct line is in use',
      fr: 'part de la gravité des propos qui subsiste quand la ligne directe est utilisée',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  echoHalfLife: quantity({
    default: 12,
    unit: 'h',
    limits: [0.5, 1000],
    range: [3, 48],
    meaning: {
      en: 'time in which hostile words are half forgotten, for replies that answer them',
      fr: 'temps au bout duquel des propos hostiles sont à moitié oubliés, pour les réponses qu’ils appellent',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

export const tension = mechanism({
  name: 'tension',
  summary: {
    en: 'tension between governments, fed by hostile words and calmed by contact',
    fr: 'la tension entre gouvernements, nourrie de propos hostiles et apaisée par les contacts',
  },
  equation:
    'T_ab <- clip[T_ab + k g T_ba - m T_ab + gamma + w_h h_ba (1 + a_e audience_b) - w_k K - w_q quiet - w_p peace]',
  source: 'Richardson 1960; Mattingly & Sundquist 2023; Zeitzoff 2018 (direction)',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters,
  owns: [tensionState],
  reads: ['dyads.tension', 'tension', 'agents.attitude', 'messages.tone', 'messages.valence'],
  writes: [
    'dyads.tension',
    'tension.calm',
    'tension.echo',
    'tension.shares',
    'tension.meetings',
    'tension.peak',
    'tension.area',
    'tension.tenseDays',
  ],
  fill({ world }) {
    const state = world.module(tensionState);
    state.calm.fill(1);
    state.lineFrom.fill(-1);
    state.lineUntil.fill(-1);
    state.peak.set(world.dyads.tension);
  },
  start({ world, parameters: p, recipe }) {
    const state = world.module(tensionState);
    const { scenario } = recipe;
    const pairs = pairsOf(scenario);
    const count = pairs.countries;
    const ticksADay = Math.round(DAY / world.tickHours);
    const reactivity = scenario.countries.map((country) => country.reactivity ?? p.reactivity);
    const fatigue = scenario.countries.map((country) => country.fatigue ?? p.fatigue);
    const exposure = new Float64Array(count * count);
    const grievance = new Float64Array(count * count);
    const { rivals } = world.countries;
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        const ab = a * count + b;
        const near = pairs.neighbours[ab] + rivals[ab] + rivals[b * count + a] > 0;
        const usual = near ? 1 : p.exposureAfar;
        exposure[ab] = Number.isNaN(pairs.exposure[ab]) ? usual : pairs.exposure[ab];
        grievance[ab] = Number.isNaN(pairs.grievance[ab]) ? p.grievance : pairs.grievance[ab];
      }
    }
    const next = new Float64Array(count * count);
    const wellMeaning = new Uint32Array(count * count);
    const fades = exp((-LN2 * world.tickHours) / p.echoHalfLife);

    /** How hard the words of message `row` are, 0 where they are no official's hostile ones. */
    const severityOf = (row: number): number => {
      const { messages } = world;
      const tone = messages.tone[row];
      if ((messages.flags[row] & OFFICIAL) === 0 || (tone !== CRITICISM && tone !== INSULT)) {
        return 0;
      }
      return (tone === INSULT ? 1 : p.criticismWeight) * Math.abs(messages.valence[row]);
    };

    /** Takes in what was said and passed on in this tick, in the order of delivery. */
    const listen = (): void => {
      const { messages, agents, log } = world;
      const { rows, count: said } = log.messages;
      for (let n = 0; n < said; n++) {
        const row = rows[n];
        const root = messages.root[row];
        const target = messages.target[root];
        const severity = severityOf(root);
        const speaker = agents.country[messages.author[root]];
        if (severity === 0 || target < 0 || target === speaker) {
          continue;
        }
        const place = speaker * count + target;
        if (row !== root) {
          if (agents.kind[messages.author[row]] !== BOT) {
            state.shares[place] = state.shares[place] + 1;
          }
          continue;
        }
        const time = messages.time[row];
        const calmed = time >= state.lineFrom[place] && time < state.lineUntil[place];
        const left = 1 - (calmed ? p.lineFactor * severity : severity);
        state.calm[place] = state.calm[place] * left;
        state.echo[place] = 1 - (1 - state.echo[place]) * left;
      }
    };

    const countWellMeaning = (): void => {
      const { agents, people } = world;
      wellMeaning.fill(0);
      for (let i = 0; i < people; i++) {
        if (agents.kind[i] === CITIZEN) {
          const from = agents.country[i] * count;
          for (let b = 0; b < count; b++) {
            if (agents.attitude[i * count + b] > THINKS_WELL) {
              wellMeaning[from + b]++;
            }
          }
        }
      }
    };

    const endDay = (): void => {
      const { tension: level } = world.dyads;
      const { people } = world.countries;
      countWellMeaning();
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          const ab = a * count + b;
          const ba = b * count + a;
          if (a === b) {
            next[ab] = 0;
            continue;
          }
          const shares = world.people === 0 ? 0 : (state.shares[ba] * 10000) / world.people;
          const audience = log(1 + shares) / 10;
          const peace = people[a] === 0 ? 0 : wellMeaning[ab] / people[a];
          const value =
            level[ab] +
            reactivity[a] * exposure[ab] * level[ba] -
            fatigue[a] * level[ab] +
            grievance[ab] +
            p.hostility * (1 - state.calm[ba]) * (1 + p.audienceGain * audience) -
            p.cooperation * pairs.cooperation[ab] -
            p.quiet * state.meetings[ab] -
            p.peace * peace;
          next[ab] = value < 0 ? 0 : value > 1 ? 1 : value;
        }
      }
      level.set(next);
      state.calm.fill(1);
      state.shares.fill(0);
      state.meetings.fill(0);
    };

    return (tick) => {
      for (let place = 0; place < next.length; place++) {
        state.echo[place] = state.echo[place] * fades;
      }
      listen();
      if ((tick + 1) % ticksADay === 0) {
        endDay();
      }
      const { tension: level } = world.dyads;
      const days = world.tickHours / DAY;
      for (let place = 0; place < next.length; place++) {
        const now = level[place];
        state.peak[place] = now > state.peak[place] ? now : state.peak[place];
        state.area[place] = state.area[place] + now * days;
        if (now > TENSE) {
          state.tenseDays[place] = state.tenseDays[place] + days;
        }
      }
    };
  },
});
