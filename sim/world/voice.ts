/** Whose words are seen where: counts of what citizens saw, by where they live and who wrote it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

/** Row a * countries + b: what citizens of country a saw of country b. */
export const voiceState = moduleState({
  name: 'voice',
  per: 'dyad',
  columns: {
    seen: column('u32', 'items seen by citizens of a whose author lives in b, bots apart', COUNT),
    seenOrigin: column('u32', 'of them, items whose author comes from b, wherever it lives', COUNT),
  },
});

/** What the messages of each actor were seen, by country of the readers. */
export const airtimeState = moduleState({
  name: 'airtime',
  per: 'actor',
  columns: {
    seen: column('u32', 'items of the actor seen by citizens of each country', COUNT, 'country'),
  },
});
