/**
 * Influencer partnership: an influencer says what the actor wants said, to its own followers, and
 * is believed as a peer is. Where the partnership is not disclosed, it may come to light and cost
 * both of them credibility. It costs the fee. Source: design choice.
 */
import { flag, quantity, reference } from '../fields.ts';
import { sponsorshipState } from '../world/campaigns.ts';
import { actionKind } from './action.ts';
import { speaker, speechFields } from './speech.ts';

const MOST_HIDDEN = 0xffff;

export const influencer = actionKind({
  name: 'influencer',
  summary: {
    en: 'an influencer says what the actor wants said',
    fr: 'un influenceur dit ce que l’acteur veut faire dire',
  },
  source: 'design choice',
  fields: {
    ...speechFields,
    partner: reference('actor', { en: 'the influencer', fr: 'l’influenceur' }, { required: true }),
    fee: quantity({
      default: 20,
      unit: 'BU',
      limits: [0, 1e6],
      range: [5, 100],
      meaning: { en: 'what it costs', fr: 'ce que cela coûte' },
      source: 'scenario',
      certainty: 'design',
    }),
    disclosed: flag(true, {
      en: 'whether the post says who paid for it',
      fr: 'si la publication dit qui l’a payée',
    }),
  },
  needs: ({ disclosed }) => (disclosed ? [] : ['disclosure']),
  latencyHours: 48,
  cost: ({ fee }) => fee,
  start(start) {
    const { world, recipe } = start;
    const speak = speaker(start, 0);
    const { hidden } = world.module(sponsorshipState);
    return (performance) => {
      const { actor, values } = performance;
      const partner = world.names.actors.indexOf(values.partner!);
      const account = world.accounts[partner][0];
      const about = values.about ?? recipe.scenario.actors[actor].country;
      const place = partner * world.sizes.actor + actor;
      if (!values.disclosed && hidden.length > 0 && hidden[place] < MOST_HIDDEN) {
        hidden[place] = hidden[place] + 1;
      }
      const said = { ...performance, values: { ...values, about } };
      return speak(said, account, 1 << account.language);
    };
  },
});
