/**
 * Treaty: governments negotiate a text in rounds and sign it or not. The text moves toward the
 * weighted mean of what they want, and of what a consultation wants where there is one.
 *
 * Equation: x <- x + mobility (target - x), target = (1 - w_c) mean wish + w_c median of the
 * consultation; U_c = w_p 2 (support_c - .5) + w_b benefit_c(x) + w_r (signed share - .5) + w_k
 * mean K - w_t mean T - cost_c mean(x) 2^(-fund / (half n)); P(sign) = sigma(kappa U_c), each
 * round, all at once; benefit = 1 - 2 root mean square distance from the wish; support_c = mean of
 * sigma(k s) over its citizens who are online; the fund helps the n parties of low and lower-middle
 * income alike. It is in force once the signed weight reaches the rule: then what it brings holds
 * among those who signed, and there are no more rounds. Legitimacy gap = distance of support at the
 * table (the signed weight, or those consulted) from support among all the people of the parties.
 * Source: design choice; utilities with logistic choice after McFadden 1974.
 * Departs: what the text asks in all, mean(x), is what it costs; signatures are kept unless the
 * scenario has them renewed each round.
 */

import { exp, log } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { consultation } from '../states/consultation.ts';
import { agreementMask, pairsOf } from '../states/pairs.ts';
import { benefitOf, signProbability, supportOf } from '../states/treaty.ts';
import { treatyFields } from '../states/treaty-fields.ts';
import { CITIZEN } from '../world/agents.ts';
import { cyberState } from '../world/cyber.ts';
import { partyState, treatyState } from '../world/treaty.ts';

const LN2 = log(2);
const TOLERANCE = 1e-9;
const POOR = ['low', 'lower-middle'];

export const treaty = mechanism({
  name: 'treaty',
  summary: {
    en: 'governments negotiate a treaty in rounds, and sign it or not',
    fr: 'des gouvernements négocient un traité par tours et le signent ou non',
  },
  equation:
    'P(sign) = sigma(kappa U); U = w_p 2 (support - .5) + w_b benefit + w_r (signed - .5) + w_k K - w_t T - cost',
  source: 'design choice; McFadden 1974 for the form of the choice',
  validated: false,
  kind: 'world',
  every: 'tick',
  asked: true,
  parameters: treatyFields,
  owns: [treatyState, partyState],
  reads: ['treaty', 'parties', 'agents.stance', 'agents.access', 'dyads.tension'],
  writes: [
    'treaty.text',
    'treaty.rounds',
    'treaty.scheduled',
    'treaty.called',
    'treaty.inForce',
    'treaty.signed',
    'treaty.gap',
    'parties',
    'cyber.commitments',
  ],
  fill({ world, recipe }) {
    const { text } = world.module(treatyState);
    recipe.scenario.treaty?.articles.forEach(({ start }, k) => {
      text[k] = start;
    });
  },
  start(start) {
    const { world, parameters: p, random, recipe } = start;
    const { scenario } = recipe;
    const { treaty: agreed } = scenario;
    if (agreed === null) {
      return () => undefined;
    }
    const state = world.module(treatyState);
    const own = world.module(partyState);
    const security = world.module(cyberState);
    const pairs = pairsOf(scenario);
    const count = pairs.countries;
    const articles = agreed.articles.length;
    const main = world.names.issues.indexOf(agreed.issue);
    const brings = agreementMask(agreed.brings);
    const luck = random.stream('treaty');
    const parties = agreed.parties.map((party) => ({
      ...party,
      c: world.names.countries.indexOf(party.country),
      weight: agreed.weights === 'equal' ? 1 : party[agreed.weights],
    }));
    const weights = parties.reduce((sum, party) => sum + party.weight, 0);
    const isPoor = parties.map(({ c }) => POOR.includes(scenario.countries[c].income));
    const poor = isPoor.filter((one) => one).length;
    const wishes = scenario.countries.map(
      ({ id, stances }) =>
        parties.find(({ country }) => country === id)?.ideal ??
        agreed.articles.map(({ issue }) => ((stances[issue] ?? 0) + 1) / 2),
    );
    const consult = consultation(start, agreed, wishes, p.supportSteepness);
    const every = Math.max(agreed.every, world.tickHours);
    const takesPart = world.names.countries.map((id) =>
      parties.some(({ country }) => country === id),
    );
    const sums = new Float64Array(count);
    const online = new Uint32Array(count);
    const next = new Uint8Array(count);

    /** Support in each country among those online; returns that among all people of the parties. */
    const measure = (): number => {
      const { agents, sizes } = world;
      const { kind, country, stance, access, accessDraw } = agents;
      sums.fill(0);
      online.fill(0);
      let all = 0;
      let among = 0;
      for (let i = 0; i < world.people; i++) {
        const c = country[i];
        if (kind[i] !== CITIZEN || !takesPart[c]) {
          continue;
        }
        const support = supportOf(stance[i * sizes.issue + main], p.supportSteepness);
        all += support;
        among++;
        if (accessDraw[i] < access[i]) {
          sums[c] += support;
          online[c]++;
        }
      }
      for (let c = 0; c < count; c++) {
        own.support[c] = online[c] === 0 ? 0.5 : sums[c] / online[c];
      }
      return among === 0 ? 0.5 : all / among;
    };
    /** Mean over the other parties of what a pair has, 0 without others. */
    const meanOf = (c: number, of: ArrayLike<number>): number => {
      let sum = 0;
      for (const other of parties) {
        sum += other.c === c ? 0 : of[c * count + other.c];
      }
      return parties.length < 2 ? 0 : sum / (parties.length - 1);
    };

    const revise = (median: Float64Array | null): void => {
      for (let k = 0; k < articles; k++) {
        let mean = 0;
        for (const { ideal, weight: w } of parties) {
          mean += (w / weights) * ideal[k];
        }
        const say = median === null ? 0 : state.say[0];
        const target = weights > 0 ? (1 - say) * mean + say * (median?.[k] ?? 0) : state.text[k];
        const moved = state.text[k] + p.mobility * (target - state.text[k]);
        state.text[k] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
      }
    };

    /** What the text is worth to the `n`th party. */
    const utilityOf = (n: number): number => {
      const { c, ideal, cost } = parties[n];
      let asked = 0;
      for (let k = 0; k < articles; k++) {
        asked += state.text[k] / articles;
      }
      const relief = isPoor[n] ? exp((-LN2 * state.fund[0]) / (p.fundHalf * poor)) : 1;
      return (
        p.support * 2 * (own.support[c] - 0.5) +
        p.benefit * benefitOf(state.text, ideal, articles) +
        p.others * (state.signed[0] - 0.5) +
        p.cooperation * meanOf(c, pairs.cooperation) -
        p.tension * meanOf(c, world.dyads.tension) -
        cost * asked * relief
      );
    };

    const vote = (hour: number): void => {
      luck.at(hour);
      let signed = 0;
      parties.forEach(({ c, weight: w }, n) => {
        own.utility[c] = utilityOf(n);
        const stands = p.signatures === 'kept' && own.signed[c] === 1;
        const willing = luck.uniform(pairs.keys[c]) < signProbability(own.utility[c], p.steepness);
        next[c] = stands || willing ? 1 : 0;
        signed += next[c] === 1 ? w : 0;
      });
      own.signed.set(next);
      state.signed[0] = weights > 0 ? Math.min(1, signed / weights) : 0;
    };

    const note = (tick: number, id: string): void => {
      const yes = parties.filter(({ c }) => own.signed[c] === 1).length;
      world.log.events.push({
        tick,
        time: tick * world.tickHours,
        what: 'treaty',
        id,
        actor: '',
        detail: `${yes}/${parties.length}`,
        cost: 0,
        message: -1,
      });
    };

    const hold = (tick: number): void => {
      const hour = Math.floor(tick * world.tickHours + TOLERANCE);
      const population = measure();
      const consulted = state.seats[0] > 0 ? consult(hour) : null;
      const heard = consulted !== null && consulted.seats > 0;
      revise(heard ? consulted.median : null);
      vote(hour);
      state.rounds[0] = state.rounds[0] + 1;
      state.gap[0] = Math.abs((heard ? consulted.support : state.signed[0]) - population);
      note(tick, 'round');
      if (weights > 0 && state.signed[0] >= agreed.rule - TOLERANCE) {
        state.inForce[0] = 1;
        note(tick, 'in-force');
        for (const { c } of parties) {
          if (own.signed[c] === 1 && security.commitments.length > 0) {
            security.commitments[c] = security.commitments[c] | brings;
          }
        }
      }
    };

    return (tick) => {
      const end = (tick + 1) * world.tickHours;
      const isDue = agreed.first + state.scheduled[0] * every < end - TOLERANCE;
      if (isDue) {
        state.scheduled[0] = state.scheduled[0] + 1;
      }
      if (state.inForce[0] === 0 && (isDue || state.called[0] === 1)) {
        hold(tick);
      }
      state.called[0] = 0;
    };
  },
});
