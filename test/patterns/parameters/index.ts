/** Every line, by mechanism, and the parameters that no small world can show. */
import { attitude, correction, exposure, prebunking, stance } from './beliefs.ts';
import { feed, reception, recommendation } from './feed.ts';
import { excusedOf, type Family, linesOf } from './line.ts';
import { people } from './people.ts';
import { activation, actors, bots, posting } from './posting.ts';
import { sharing } from './sharing.ts';

export const FAMILIES: readonly Family[] = [
  people,
  actors,
  activation,
  prebunking,
  posting,
  bots,
  recommendation,
  feed,
  reception,
  sharing,
  exposure,
  correction,
  stance,
  attitude,
];

export const LINES = FAMILIES.flatMap(linesOf);
export const EXCUSED = FAMILIES.flatMap(excusedOf);
