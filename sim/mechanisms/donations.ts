/**
 * Donations: who gives upon an appeal that it meets, and who gives without one.
 *
 * A person of the model stands for W inhabitants, of whom one may be moved to give; so what happens
 * in the model divided by W is what happens an inhabitant. An appeal warms, and the warmth fades.
 * Without appeals in the feed people give as they do upon letters and on the street, most of them
 * regular donors; that is the long-run mean of the source, whose weariness is in it already.
 *
 * Equation: upon an appeal p = sigma(delta_0 + ln W + readiness); without one, daily, hazard
 * W b e^(readiness - delta_t .55 - (delta_t .15)^2 / 2), warmth and peers apart, for b gifts an
 * inhabitant and day: the last terms are the mean of e^(delta_t trust) in the usual public, so that
 * b is the mean of that public. Amounts are lognormal, in proportion to income.
 * Source: Adena & Hager 2020 (b = 1.80 a million; a campaign brought .21 more); Brown & Minty 2006;
 * Castillo, Petrie & Wardell 2017; Andreoni 1990 for the warm glow.
 * Departs: a gift without appeal does not weary, since b would else decay, and is not seen by
 * friends. What gifts weigh is counted in usual gifts of the country and not in euros.
 * Simultaneous: a gift is known to friends from the next tick on.
 */
import { donationFields } from '../donation-fields.ts';
import { type DonationValues, giving, isCharity } from '../giving.ts';
import { exp, log, sigmoid } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import type { Item } from '../relation.ts';
import { CITIZEN } from '../world/agents.ts';
import { askingState, donationsState, newsState } from '../world/donations.ts';
import { MESSAGE_KINDS } from '../world/messages.ts';

const APPEAL = MESSAGE_KINDS.indexOf('appeal');
/** Trust in NGOs in the usual public: declared constants, never a mean of the run. */
const USUAL_TRUST = { mean: 0.55, spread: 0.15 };
const MILLION = 1e6;
const TERMS = ['intercept', 'warmth', 'trust', 'peers', 'media', 'fatigue'] as const;

/** What an appeal does to its reader: the terms of the logit, whose sum is returned. */
function appealing(start: Start<DonationValues>) {
  const { world, parameters: p } = start;
  const out = new Float64Array(TERMS.length);
  const person = giving(start);
  const intercept = p.intercept + log(p.scale);
  const warmed = (item: Item): number =>
    person.warmthAt(item.reader, item.time) + p.glow * item.affinity;
  const logit = (item: Item, actor: number): number => {
    const { reader, tick } = item;
    out[0] = intercept;
    out[1] = p.warm * warmed(item);
    out[2] = p.trust * person.trustIn(reader, actor);
    out[3] = p.peers * log(1 + person.peersOf(reader, actor, tick));
    out[4] = person.mediaOf(reader);
    out[5] = person.fatigueOf(reader, actor);
    let sum = 0;
    for (let n = 0; n < out.length; n++) {
      sum += out[n];
    }
    return sum;
  };
  /** The actor that asks, where it asks the reader of this item; else -1. */
  const asker = ({ reader, root }: Item): number => {
    const { agents, messages } = world;
    return messages.kind[root] === APPEAL && agents.kind[reader] === CITIZEN
      ? messages.actor[root]
      : -1;
  };
  return { person, out, logit, warmed, asker };
}

export const donations = mechanism({
  name: 'donations',
  summary: {
    en: 'who gives to organisations that ask, and how much',
    fr: 'qui donne aux organisations qui sollicitent, et combien',
  },
  equation:
    'p = sigma(delta_0 + ln W + delta_w warm + delta_t trust + delta_s ln(1 + peers) + delta_m minutes - f ln(1 + given / usual gift))',
  source: 'Adena & Hager 2020; Brown & Minty 2006; Castillo, Petrie & Wardell 2017',
  validated: false,
  asked: true,
  owns: [donationsState, askingState, newsState],
  kind: 'item',
  parameters: donationFields,
  reads: [
    'agents.trust',
    'agents.logOdds',
    'agents.claimFlags',
    'messages.kind',
    'messages.actor',
    'asking.thanks',
    'news',
  ],
  writes: ['donations', 'news.today'],
  fill({ world, recipe, parameters: { regularShare }, random }) {
    const { regular } = world.module(donationsState);
    const stream = random.stream('regular-donors').at(0);
    recipe.scenario.actors.forEach((actor, a) => {
      if (!isCharity(actor)) return;
      const key = hash32(actor.id);
      for (let i = 0; i < world.people; i++) {
        const isRegular = stream.uniform(world.agents.key[i], key) < regularShare;
        regular[i] = isRegular ? regular[i] | (1 << a) : regular[i];
      }
    });
  },
  start(start) {
    const { world, random, parameters: p } = start;
    const { person, logit, warmed, asker } = appealing(start);
    const stream = random.stream('donations');
    return (item) => {
      const actor = asker(item);
      if (actor < 0) {
        return;
      }
      const { agents, messages } = world;
      const { reader, root, tick } = item;
      const probability = sigmoid(logit(item, actor));
      person.warm(reader, item.time, warmed(item));
      const draws = stream
        .at(tick, item.session)
        .sequence(agents.key[reader], messages.keyHigh[root]);
      if (draws.uniform() < probability) {
        const amount = draws.lognormal(person.usual[agents.country[reader]], p.amountSpread);
        const shows = draws.uniform() < person.visibilityOf(actor);
        person.give(reader, actor, amount, { tick, shows });
      }
    };
  },
  daily(start) {
    const { world, recipe, random, parameters: p } = start;
    const person = giving(start);
    const { regular } = world.module(donationsState);
    const { today } = world.module(newsState);
    const stream = random.stream('donations-without-appeal');
    const charities = recipe.scenario.actors.map((actor, a) => ({
      asks: isCharity(actor) && world.accounts[a].length > 0,
      key: hash32(actor.id),
    }));
    const { mean, spread } = USUAL_TRUST;
    const usualTrust = exp(p.trust * mean + (p.trust * p.trust * spread * spread) / 2);
    const everybody = (p.scale * p.baseline) / MILLION / usualTrust;
    const { regularShare: share, regularPart: part } = p;
    // At the ends of the share there is one kind of donors, and it has all.
    const regulars = share > 0 && share < 1 ? part / share : 1;
    const others = share > 0 && share < 1 ? (1 - part) / (1 - share) : 1;
    return (tick, from, to) => {
      const { agents } = world;
      const end = to < world.people ? to : world.people;
      stream.at(tick);
      for (let a = 0; a < charities.length; a++) {
        const { asks, key } = charities[a];
        if (!asks) {
          continue;
        }
        for (let i = from; i < end; i++) {
          const kind = ((regular[i] >>> a) & 1) === 1 ? regulars : others;
          const readiness =
            p.trust * person.trustIn(i, a) +
            p.media * today[agents.country[i]] +
            person.fatigueOf(i, a);
          const hazard = everybody * kind * exp(readiness);
          const draws = stream.sequence(agents.key[i], key);
          if (draws.uniform() < 1 - exp(-hazard)) {
            const amount = draws.lognormal(person.usual[agents.country[i]], p.amountSpread);
            person.give(i, a, amount, null);
          }
        }
      }
      today.fill(0);
    };
  },
  explain(start) {
    const { out, logit, asker } = appealing(start);
    return (item) => {
      const actor = asker(item);
      if (actor < 0) {
        return [];
      }
      const sum = logit(item, actor);
      const terms = TERMS.map((name, n) => ({ name, value: out[n] }));
      return [...terms, { name: 'probability', value: sigmoid(sum) }];
    };
  },
});
