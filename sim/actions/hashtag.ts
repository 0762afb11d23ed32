/**
 * Hashtag campaign: posts under a common hashtag by the actor's accounts and those of its partners,
 * in turn. Twenty budget units to launch it and one a post; to go on with it, one a post.
 * Source: design choice.
 */
import { flag, quantity, references } from '../fields.ts';
import { hashtagState } from '../world/campaigns.ts';
import type { Account } from '../world/world.ts';
import { actionKind } from './action.ts';
import { speaker, speechFields } from './speech.ts';

const LAUNCH = 20;

export const hashtag = actionKind({
  name: 'hashtag',
  summary: {
    en: 'posts under a common hashtag, by the actor and its partners',
    fr: 'des publications sous un mot-dièse commun, par l’acteur et ses partenaires',
  },
  source: 'design choice',
  fields: {
    ...speechFields,
    posts: quantity({
      default: 5,
      unit: 'posts',
      limits: [1, 100],
      range: [1, 20],
      integer: true,
      meaning: { en: 'how many posts', fr: 'nombre de publications' },
      source: 'scenario',
      certainty: 'design',
    }),
    launch: flag(true, {
      en: 'whether this launches the campaign, or goes on with one',
      fr: 'si la campagne commence ici, ou se poursuit',
    }),
    partners: references('actor', {
      en: 'actors who post under the hashtag too',
      fr: 'acteurs qui publient aussi sous ce mot-dièse',
    }),
  },
  needs: ['hashtags'],
  latencyHours: 12,
  cost: ({ launch, posts }) => (launch ? LAUNCH : 0) + posts,
  start(start) {
    const { world, recipe } = start;
    const speak = speaker(start);
    const speakFor = speaker(start, 0);
    return (performance) => {
      const { actor, values } = performance;
      const { accounts, names } = world;
      const own = accounts[actor];
      const partners = values.partners.flatMap((name): Account[] =>
        accounts[names.actors.indexOf(name)].slice(0, 1),
      );
      const voices = [...own, ...partners];
      const about = values.about ?? recipe.scenario.actors[actor].country;
      const said = { ...performance, values: { ...values, about } };
      let first = -1;
      for (let n = 0; n < values.posts; n++) {
        const turn = n % voices.length;
        const account = voices[turn];
        const write = turn < own.length ? speak : speakFor;
        const row = write(said, account, 1 << account.language);
        if (world.has(hashtagState)) {
          world.module(hashtagState).tag[row] = 1 + actor;
        }
        first = first < 0 ? row : first;
      }
      return first;
    };
  },
});
