/** Vote: a round of the negotiation is held now, beside those of its calendar. Source: scenario. */
import { treatyState } from '../world/treaty.ts';
import { injectKind } from './inject.ts';

export const vote = injectKind({
  name: 'vote',
  summary: {
    en: 'the treaty or resolution is put to the vote',
    fr: 'le traité ou la résolution est mis aux voix',
  },
  source: 'scenario',
  needs: ['treaty'],
  fields: {},
  start({ world }) {
    const { called } = world.module(treatyState);
    return {
      begin() {
        called[0] = 1;
        return -1;
      },
    };
  },
});
