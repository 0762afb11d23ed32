/**
 * Posting: what people, media, influencers and organisations write of their own accord.
 *
 * A post is about a claim its author has heard of, or about an issue, or about a country, or about
 * nothing that matters here. It asserts a claim with the probability that the author gives it, or,
 * where `veracity` is drawn, it is false with a given probability: then it asserts a claim that is
 * false, and if its author knows of none, denies one that is true. Super-sharers' posts about
 * claims are drawn in every world.
 *
 * Equation: P(claim) = claimShare, times institutionClaims for institutions; asserts with
 * probability sigma(L), or is false with probability falseShare (people), superSharerFalseShare
 * (super-sharers), 0 (institutions); else P(issue) = issueShare, stance ~ N(s, .15);
 * P(country) = countryShare, valence ~ N(attitude, .3).
 * Source: Baribi-Bartov, Swire-Thompson & Grinberg 2024 for super-sharers; the rest is a design
 * choice.
 * Departs: a claim that the scenario's injects introduce is nobody's subject before one of them
 * has done so; media would otherwise speak of it from the first day.
 * Simultaneous.
 */
import { Composer, compositionFields } from '../composition.ts';
import { choice, flag, quantity } from '../fields.ts';
import { sigmoid } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { CITIZEN, HEARD, SUPER_SHARER } from '../world/agents.ts';

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
    source: 'design choice: .3 in a world of news, .1 in a quiet one',
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
    source: 'design choice',
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
    source: 'design choice',
    certainty: 'design',
  }),
  institutionClaims: quantity({
    default: 1,
    unit: '1',
    limits: [0, 20],
    range: [0.2, 3],
    meaning: {
      en: 'share of posts about claims by institutions, relative to that by people',
      fr: 'part des publications d’institutions portant sur une affirmation, relativement aux particuliers',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  hearingNeeded: flag(true, {
    en: 'people post about a claim only once they have heard of it',
    fr: 'on ne publie sur une affirmation qu’après en avoir entendu parler',
  }),
  veracity: choice(['belief', 'drawn'], 'belief', {
    en: 'what decides whether a post about a claim is true: what its author believes, or a draw',
    fr: 'ce qui décide si une publication sur une affirmation est vraie : la croyance de son auteur, ou un tirage',
  }),
  falseShare: quantity({
    default: 0.01,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'share of false posts among those of people about claims, where it is drawn',
      fr: 'part de publications fausses parmi celles des particuliers sur une affirmation, si elle est tirée au sort',
    },
    source: 'design choice: with super-sharers about 5 % of posts in a world of news are false',
    certainty: 'design',
  }),
  superSharerFalseShare: quantity({
    default: 0.8,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'share of false posts among those of super-sharers about claims',
      fr: 'part de publications fausses parmi celles des super-diffuseurs sur une affirmation',
    },
    source:
      'Baribi-Bartov, Swire-Thompson & Grinberg 2024: .3 % of people made 80 % of fake shares',
    certainty: 'prototype',
  }),
};

export const posting = mechanism({
  name: 'posting',
  summary: {
    en: 'what people, media and influencers write of their own accord',
    fr: 'ce que publient d’eux-mêmes les particuliers, les médias et les influenceurs',
  },
  equation:
    'asserts with probability sigma(L), or is false with a given one; stance ~ N(s, .15); valence ~ N(attitude, .3)',
  source: 'design choice; Baribi-Bartov, Swire-Thompson & Grinberg 2024 for super-sharers',
  validated: true,
  kind: 'agent',
  every: 'tick',
  parameters,
  reads: ['agents.posts', 'agents.logOdds', 'agents.stance', 'agents.attitude'],
  writes: ['messages', 'counters', 'agents.latestMessage'],
  start({ world, parameters: values, random }) {
    const composer = new Composer(world, random, values);
    const stream = random.stream('posting');
    const { claimShare, institutionClaims, issueShare, countryShare, hearingNeeded } = values;
    const { falseShare, superSharerFalseShare } = values;
    const drawn = values.veracity === 'drawn';
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

    /** Probability that what agent `i` says of a claim is false; negative: as it believes. */
    const falseShareOf = (i: number): number => {
      const { kind, flags } = world.agents;
      if ((flags[i] & SUPER_SHARER) !== 0) {
        return superSharerFalseShare;
      }
      return !drawn ? -1 : kind[i] === CITIZEN ? falseShare : 0;
    };

    /** Keeps in `subjects` those of its first `count` that have this truth; returns how many. */
    const keepTruth = (count: number, wanted: number): number => {
      const { truth } = world.claims;
      let kept = 0;
      for (let n = 0; n < count; n++) {
        if (truth[subjects[n]] === wanted) {
          subjects[kept++] = subjects[n];
        }
      }
      return kept;
    };

    return (tick, from, to) => {
      const { agents, tickHours } = world;
      const { posts, key, kind, country, language, logOdds, stance, attitude, actor } = agents;
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
          const about = kind[i] === CITIZEN ? claimShare : claimShare * institutionClaims;
          const known = subject < about ? claimsOf(i) : 0;
          if (known > 0) {
            const lies = falseShareOf(i);
            const wanted = sure < lies ? 0 : 1;
            const fit = lies < 0 ? known : keepTruth(known, wanted);
            // Without a claim of that truth all that are known have the other: it denies one.
            const q = subjects[Math.floor(which * (fit > 0 ? fit : known))];
            const asserts = lies < 0 ? sure < sigmoid(logOdds[i * claims + q]) : fit > 0;
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
