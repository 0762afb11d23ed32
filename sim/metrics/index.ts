/** The measures that outcomes and conditions may name. */
import type { Outcome, Recipe } from '../scenario/scenario.ts';
import type { World } from '../world/world.ts';
import { actorImpressions } from './actor-impressions.ts';
import { approval } from './approval.ts';
import { approvalAbroad } from './approval-abroad.ts';
import { approvalOnline } from './approval-online.ts';
import { attitude } from './attitude.ts';
import { attitudeAbroad } from './attitude-abroad.ts';
import { attribution } from './attribution.ts';
import { audienceRisk } from './audience-risk.ts';
import { awareness } from './awareness.ts';
import { connectedShare } from './connected-share.ts';
import { credibility } from './credibility.ts';
import { digitalSkill } from './digital-skill.ts';
import { donationReturn } from './donation-return.ts';
import { donations } from './donations.ts';
import { donors } from './donors.ts';
import { falsehoodExposure } from './falsehood-exposure.ts';
import { foreignExposure } from './foreign-exposure.ts';
import { frequency } from './frequency.ts';
import { gifts } from './gifts.ts';
import { grievance } from './grievance.ts';
import { homeHostExposure } from './home-host-exposure.ts';
import { hostility } from './hostility.ts';
import { impressions } from './impressions.ts';
import { leaks } from './leaks.ts';
import { linguisticReach } from './linguistic-reach.ts';
import { meanDonation } from './mean-donation.ts';
import { mentions } from './mentions.ts';
import type { Metric, Query } from './metric.ts';
import { misperception } from './misperception.ts';
import { mobilisedDays } from './mobilised-days.ts';
import { netDonations } from './net-donations.ts';
import { newDonors } from './new-donors.ts';
import { outageHours } from './outage-hours.ts';
import { radicalisation } from './radicalisation.ts';
import { reach } from './reach.ts';
import { resilience } from './resilience.ts';
import { spent } from './spent.ts';
import { spillOver } from './spill-over.ts';
import { sympathisers } from './sympathisers.ts';
import { takeovers } from './takeovers.ts';
import { tenseDays } from './tense-days.ts';
import { tension } from './tension.ts';
import { tensionArea } from './tension-area.ts';
import { tensionPeak } from './tension-peak.ts';
import { trust } from './trust.ts';
import { unrest } from './unrest.ts';
import { unrestPeak } from './unrest-peak.ts';
import { violence } from './violence.ts';
import { violenceHazard } from './violence-hazard.ts';
import { voiceGini } from './voice-gini.ts';
import { voiceShare } from './voice-share.ts';

export type { Metric, Query } from './metric.ts';

export const METRICS: readonly Metric[] = [
  attitude,
  approval,
  approvalOnline,
  attitudeAbroad,
  approvalAbroad,
  reach,
  linguisticReach,
  audienceRisk,
  misperception,
  awareness,
  falsehoodExposure,
  trust,
  impressions,
  connectedShare,
  digitalSkill,
  voiceShare,
  voiceGini,
  foreignExposure,
  homeHostExposure,
  actorImpressions,
  frequency,
  donations,
  gifts,
  donors,
  newDonors,
  meanDonation,
  netDonations,
  donationReturn,
  spent,
  tension,
  tensionPeak,
  tensionArea,
  tenseDays,
  hostility,
  grievance,
  unrest,
  unrestPeak,
  mobilisedDays,
  violence,
  violenceHazard,
  radicalisation,
  sympathisers,
  attribution,
  credibility,
  leaks,
  mentions,
  outageHours,
  resilience,
  spillOver,
  takeovers,
];

export function metricOf(name: string): Metric {
  const found = METRICS.find((metric) => metric.name === name);
  if (found === undefined) {
    throw new RangeError(`no metric is called ${name}`);
  }
  return found;
}

type Asked = Pick<Outcome, 'metric' | 'of' | 'toward' | 'in' | 'claim' | 'issue' | 'language'>;

/** Turns the names in an outcome or a condition into numbers. */
export function queryOf(world: World, recipe: Recipe, asked: Asked): Query {
  const metric = metricOf(asked.metric);
  const { names } = world;
  const find = (list: readonly string[], name: string | null) =>
    name === null ? -1 : list.indexOf(name);
  const country = metric.of === 'country' ? asked.of : asked.in;
  return {
    world,
    recipe,
    audience: find(names.countries, country),
    toward: find(names.countries, asked.toward),
    actor: metric.of === 'actor' ? find(names.actors, asked.of) : -1,
    claim: find(names.claims, asked.claim),
    issue: find(names.issues, asked.issue),
    language: find(names.languages, asked.language),
    senders: sendersOf(recipe),
  };
}

/** The actors that act in any strategy of the scenario, one bit each: the same for every arm. */
export function sendersOf({ scenario }: Recipe): number {
  let mask = 0;
  for (const { actions } of scenario.strategies) {
    for (const { actor } of actions) {
      mask |= 1 << scenario.actors.findIndex(({ id }) => id === actor);
    }
  }
  return mask;
}
