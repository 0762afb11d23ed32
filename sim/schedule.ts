/**
 * The schedule: every mechanism, in the order of a tick (ODD 3). The one list of mechanisms.
 *
 * A tick has two deliveries: posts before the feeds are read, shares at its end. Item mechanisms
 * stand where the feed hands them what is seen, in the order in which an item acts on its reader;
 * what they do once a day happens at that place after the tick.
 */
import type { Mechanism } from './mechanism.ts';
import { accountability } from './mechanisms/accountability.ts';
import { activation } from './mechanisms/activation.ts';
import { actors } from './mechanisms/actors.ts';
import { agenda } from './mechanisms/agenda.ts';
import { alumni } from './mechanisms/alumni.ts';
import { attitude } from './mechanisms/attitude.ts';
import { audience } from './mechanisms/audience.ts';
import { bots } from './mechanisms/bots.ts';
import { connection } from './mechanisms/connection.ts';
import { correction } from './mechanisms/correction.ts';
import { cyberAttacks } from './mechanisms/cyber-attacks.ts';
import { decisions } from './mechanisms/decisions.ts';
import { postDelivery, shareDelivery } from './mechanisms/delivery.ts';
import { disclosure } from './mechanisms/disclosure.ts';
import { donations } from './mechanisms/donations.ts';
import { encounters } from './mechanisms/encounters.ts';
import { expiry } from './mechanisms/expiry.ts';
import { exposure } from './mechanisms/exposure.ts';
import { feed } from './mechanisms/feed.ts';
import { following } from './mechanisms/following.ts';
import { grievance } from './mechanisms/grievance.ts';
import { hashtags } from './mechanisms/hashtags.ts';
import { inclusion } from './mechanisms/inclusion.ts';
import { injects } from './mechanisms/injects.ts';
import { institutions } from './mechanisms/institutions.ts';
import { labelling } from './mechanisms/labelling.ts';
import { leaks } from './mechanisms/leaks.ts';
import { misperception } from './mechanisms/misperception.ts';
import { misreading } from './mechanisms/misreading.ts';
import { moderation } from './mechanisms/moderation.ts';
import { notes } from './mechanisms/notes.ts';
import { outages } from './mechanisms/outages.ts';
import { people } from './mechanisms/people.ts';
import { platforms } from './mechanisms/platforms.ts';
import { posting } from './mechanisms/posting.ts';
import { prebunking } from './mechanisms/prebunking.ts';
import { programmes } from './mechanisms/programmes.ts';
import { propaganda } from './mechanisms/propaganda.ts';
import { quoting } from './mechanisms/quoting.ts';
import { radicalisation } from './mechanisms/radicalisation.ts';
import { reactions } from './mechanisms/reactions.ts';
import { reception } from './mechanisms/reception.ts';
import { recommendation } from './mechanisms/recommendation.ts';
import { restraint } from './mechanisms/restraint.ts';
import { sharing } from './mechanisms/sharing.ts';
import { softPower } from './mechanisms/soft-power.ts';
import { stance } from './mechanisms/stance.ts';
import { takedown } from './mechanisms/takedown.ts';
import { takeovers } from './mechanisms/takeovers.ts';
import { tension } from './mechanisms/tension.ts';
import { treaty } from './mechanisms/treaty.ts';
import { unrest } from './mechanisms/unrest.ts';
import { voice } from './mechanisms/voice.ts';

export const MECHANISMS: readonly Mechanism[] = [
  people,
  platforms,
  institutions,
  decisions,
  injects,
  actors,
  cyberAttacks,
  takeovers,
  leaks,
  outages,
  activation,
  prebunking,
  posting,
  alumni,
  bots,
  postDelivery,
  recommendation,
  feed,
  reception,
  misreading,
  audience,
  encounters,
  voice,
  restraint,
  sharing,
  quoting,
  hashtags,
  labelling,
  donations,
  exposure,
  correction,
  stance,
  attitude,
  misperception,
  programmes,
  grievance,
  propaganda,
  shareDelivery,
  reactions,
  agenda,
  following,
  moderation,
  notes,
  takedown,
  unrest,
  radicalisation,
  accountability,
  disclosure,
  tension,
  treaty,
  inclusion,
  connection,
  softPower,
  expiry,
];
