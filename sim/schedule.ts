/**
 * The schedule: every mechanism, in the order of a tick (ODD 3). The one list of mechanisms.
 *
 * A tick has two deliveries: posts before the feeds are read, shares at its end. Item mechanisms
 * stand where the feed hands them what is seen, in the order in which an item acts on its reader;
 * what they do once a day happens at that place after the tick.
 */
import type { Mechanism } from './mechanism.ts';
import { activation } from './mechanisms/activation.ts';
import { actors } from './mechanisms/actors.ts';
import { attitude } from './mechanisms/attitude.ts';
import { audience } from './mechanisms/audience.ts';
import { bots } from './mechanisms/bots.ts';
import { correction } from './mechanisms/correction.ts';
import { decisions } from './mechanisms/decisions.ts';
import { postDelivery, shareDelivery } from './mechanisms/delivery.ts';
import { expiry } from './mechanisms/expiry.ts';
import { exposure } from './mechanisms/exposure.ts';
import { feed } from './mechanisms/feed.ts';
import { grievance } from './mechanisms/grievance.ts';
import { inclusion } from './mechanisms/inclusion.ts';
import { injects } from './mechanisms/injects.ts';
import { misreading } from './mechanisms/misreading.ts';
import { people } from './mechanisms/people.ts';
import { posting } from './mechanisms/posting.ts';
import { propaganda } from './mechanisms/propaganda.ts';
import { quoting } from './mechanisms/quoting.ts';
import { radicalisation } from './mechanisms/radicalisation.ts';
import { reactions } from './mechanisms/reactions.ts';
import { reception } from './mechanisms/reception.ts';
import { recommendation } from './mechanisms/recommendation.ts';
import { sharing } from './mechanisms/sharing.ts';
import { stance } from './mechanisms/stance.ts';
import { tension } from './mechanisms/tension.ts';
import { unrest } from './mechanisms/unrest.ts';
import { voice } from './mechanisms/voice.ts';

export const MECHANISMS: readonly Mechanism[] = [
  people,
  decisions,
  injects,
  actors,
  activation,
  posting,
  bots,
  postDelivery,
  recommendation,
  feed,
  reception,
  misreading,
  audience,
  voice,
  sharing,
  quoting,
  exposure,
  correction,
  stance,
  attitude,
  inclusion,
  grievance,
  propaganda,
  shareDelivery,
  reactions,
  unrest,
  radicalisation,
  tension,
  expiry,
];
