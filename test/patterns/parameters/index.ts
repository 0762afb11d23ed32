/** Every line, by mechanism, and the parameters that no small world can show. */
import { attacks, leaks, outages, takeovers } from './attacks.ts';
import { attitude, correction, exposure, prebunking, stance } from './beliefs.ts';
import { feed, reception, recommendation } from './feed.ts';
import { excusedOf, type Family, linesOf } from './line.ts';
import { labelling, moderation, notes, platforms, restraint, takedown } from './moderation.ts';
import { following, hashtags, misreading, quoting } from './networks.ts';
import { people } from './people.ts';
import { activation, actors, bots, posting } from './posting.ts';
import {
  accountability,
  disclosure,
  grievance,
  propaganda,
  radicalisation,
  unrest,
} from './publics.ts';
import { sharing } from './sharing.ts';
import { alumni, connection, donations, inclusion, programmes, softPower } from './society.ts';
import { institutions, tensions, treaties } from './states.ts';

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
  misreading,
  sharing,
  quoting,
  following,
  exposure,
  correction,
  stance,
  attitude,
  institutions,
  attacks,
  takeovers,
  outages,
  leaks,
  tensions,
  treaties,
  donations,
  programmes,
  alumni,
  inclusion,
  connection,
  softPower,
  platforms,
  moderation,
  labelling,
  restraint,
  notes,
  takedown,
  hashtags,
  disclosure,
  grievance,
  unrest,
  propaganda,
  radicalisation,
  accountability,
];

export const LINES = FAMILIES.flatMap(linesOf);
export const EXCUSED = FAMILIES.flatMap(excusedOf);
