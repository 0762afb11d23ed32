/**
 * Posting: what people, media, influencers and organisations write of their own accord.
 *
 * A post is about a claim its author has heard of, or about an issue, or about a country, or about
 * nothing that matters here. It asserts a claim with the probability that the author gives it.
 *
 * Equation: P(claim) = claimShare; asserts with probability sigma(L); else P(issue) = issueShare,
 * stance ~ N(s, .15); P(country) = countryShare, valence ~ N(attitude, .3).
 * Source: MODEL 3.7 and 3.23, items 1 and 13.
 * Departs: a claim that the scenario's injects introduce is nobody's subject before one of them
 * has done so; media would otherwise speak of it from the first day.
 * Simultaneous.
 */
import { Composer, compositionFields } from '../composition.ts';
import { flag, quantity } from '../fields.ts';
import { sigmoid } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { CITIZEN, HEARD } from '../world/agents.ts';

const parameters = {
  ...compositionFields,
  claimShare: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    range: [0.05, 0.5],
    meaning: {
      en: 'share of posts about a claim their author has heard of',
      fr: 'part des publications portant sur une affirmation connue de leur auteur',
    },
    source: 'MODEL 3.23: .3 in a world of news, .1 in a quiet one',
    certainty: 'design',
  }),
  issueShare: quantity({
    default: 0.4,
    unit: 'share',
    limits: [0, 1],
    range: [0.1, 0.8],
    meaning: {
      en: 'share of the other posts that take a stance on an issue',
      fr: 'part des autres publications qui prennent position sur un sujet',
    },
    source: 'MODEL 3.23',
    certainty: 'design',
  }),
  countryShare: quantity({
    default: 0.05,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'share of the other posts that are about another country',
      fr: 'part des autres publications qui portent sur un autre pays',
    },
    source: 'MODEL 3.23',
    certainty: 'design',
  }),
  hearingNeeded: flag(true, {
    en: 'people post about a claim only once they have heard of it',
    fr: 'on ne publie sur une affirmation qu’après en avoir entendu parler',
  }),
};

export const posting = mechanism({
  name: 'posting',
  summary: {
    en: 'what people, media and influencers write of their own accord',
    fr: 'ce que publient d’eux-mêmes les particuliers, les médias et les influenceurs',
  },
  equation: 'asserts with probability sigma(L); stance ~ N(s, .15); valence ~ N(attitude, .3)',
  source: 'MODEL 3.7, 3.23',
  validated: true,
  kind: 'agent',
  every: 'tick',
  parameters,
  reads: ['agents.posts', 'agents.logOdds', 'agents.stance', 'agents.attitude'],
  writes: ['messages', 'counters', 'agents.latestMessage'],
  start({ world, parameters: values, random }) {
    const composer = new Composer(world, random, values);
    const stream = random.stream('posting');
    const { claimShare, issueShare, countryShare, hearingNeeded } = values;
    const { claim: claims, issue: issues, country: countries } = world.sizes;
    const subjects = new Int16Array(claims);

    /** Fills `subjects` with the claims that agent `i` may write about; returns how many. */
    const claimsOf = (i: number): number => {
      const { kind, claimFlags } = world.agents;
      const { inTheAir } = world.claims;
      const mustHear = hearingNeeded && kind[i] === CITIZEN;
      let count = 0;
      for (let q = 0; q < claims; q++) {
        if (mustHear ? (claimFlags[i * claims + q] & HEARD) !== 0 : inTheAir[q] === 1) {
          subjects[count++] = q;
        }
      }
      return count;
    };

    return (tick, from, to) => {
      const { agents, tickHours } = world;
      const { posts, key, country, language, logOdds, stance, attitude, actor } = agents;
      for (let i = from; i < to; i++) {
        for (let n = 0; n < posts[i]; n++) {
          const draws = stream.at(tick, n).sequence(key[i], 0);
          const draft = composer.draft.reset();
          draft.author = i;
          draft.number = n;
          draft.time = (tick + draws.uniform()) * tickHours;
          draft.languages = 1 << language[i];
          draft.actor = actor[i];
          const subject = draws.uniform();
          const other = draws.uniform();
          const which = draws.uniform();
          const noise = draws.normal();
          const sure = draws.uniform();
          const known = subject < claimShare ? claimsOf(i) : 0;
          if (known > 0) {
            const q = subjects[Math.floor(which * known)];
            const asserts = sure < sigmoid(logOdds[i * claims + q]);
            const truth = world.claims.truth[q];
            draft.claim = q;
            draft.polarity = asserts ? 1 : -1;
            draft.veracity = asserts ? truth : 1 - truth;
          } else if (other < issueShare && issues > 0) {
            const issue = Math.floor(which * issues);
            draft.issue = issue;
            draft.stance = stance[i * issues + issue] + 0.15 * noise;
          } else if (other < issueShare + countryShare && countries > 1) {
            const own = country[i];
            const drawn = Math.floor(which * (countries - 1));
            const target = drawn < own ? drawn : drawn + 1;
            draft.target = target;
            draft.valence = attitude[i * countries + target] + 0.3 * noise;
          }
          composer.post(tick);
        }
      }
    };
  },
});
