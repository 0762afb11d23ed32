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

import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { pairsOf } from '../states/pairs.ts';
import { tensionFields } from '../states/tension-fields.ts';
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
  parameters: tensionFields,
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
