/** The measures that outcomes and conditions may name. */
import type { Outcome, Recipe } from '../scenario/scenario.ts';
import type { World } from '../world/world.ts';
import { actorCountryAttitude } from './actor-country-attitude.ts';
import { actorImpressions } from './actor-impressions.ts';
import { actorNetwork } from './actor-network.ts';
import { actorReachAbroad } from './actor-reach-abroad.ts';
import { actorStanding } from './actor-standing.ts';
import { actorTrustAbroad } from './actor-trust-abroad.ts';
import { affectivePolarisation } from './affective-polarisation.ts';
import { agendaExposure } from './agenda-exposure.ts';
import { agendaShare } from './agenda-share.ts';
import { answerLag } from './answer-lag.ts';
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
import { crossStanceExposure } from './cross-stance-exposure.ts';
import { digitalSkill } from './digital-skill.ts';
import { donationReturn } from './donation-return.ts';
import { donations } from './donations.ts';
import { donors } from './donors.ts';
import { eiIndex } from './ei-index.ts';
import { engagement } from './engagement.ts';
import { falsehoodExposure } from './falsehood-exposure.ts';
import { feedQuality } from './feed-quality.ts';
import { foreignExposure } from './foreign-exposure.ts';
import { frequency } from './frequency.ts';
import { gifts } from './gifts.ts';
import { grievance } from './grievance.ts';
import { homeHostExposure } from './home-host-exposure.ts';
import { hostility } from './hostility.ts';
import { impressions } from './impressions.ts';
import { leaks } from './leaks.ts';
import { legitimacyGap } from './legitimacy-gap.ts';
import { linguisticReach } from './linguistic-reach.ts';
import { meanDonation } from './mean-donation.ts';
import { mentions } from './mentions.ts';
import type { Metric, Query } from './metric.ts';
import { misperception } from './misperception.ts';
import { misperceptionHours } from './misperception-hours.ts';
import { mobilisedDays } from './mobilised-days.ts';
import { moderated } from './moderated.ts';
import { modularity } from './modularity.ts';
import { netDonations } from './net-donations.ts';
import { newDonors } from './new-donors.ts';
import { noted } from './noted.ts';
import { outageHours } from './outage-hours.ts';
import { platformTrust } from './platform-trust.ts';
import { polarisation } from './polarisation.ts';
import { radicalisation } from './radicalisation.ts';
import { reach } from './reach.ts';
import { resilience } from './resilience.ts';
import { responseTime } from './response-time.ts';
import { responsiveness } from './responsiveness.ts';
import { rounds } from './rounds.ts';
import { signedWeight } from './signed-weight.ts';
import { softPower } from './soft-power.ts';
import { softPowerAttitude } from './soft-power-attitude.ts';
import { softPowerEducation } from './soft-power-education.ts';
import { softPowerNetwork } from './soft-power-network.ts';
import { softPowerReach } from './soft-power-reach.ts';
import { softPowerSupport } from './soft-power-support.ts';
import { softPowerTrust } from './soft-power-trust.ts';
import { spent } from './spent.ts';
import { spillOver } from './spill-over.ts';
import { stanceBimodality } from './stance-bimodality.ts';
import { stanceVariance } from './stance-variance.ts';
import { suspensions } from './suspensions.ts';
import { sympathisers } from './sympathisers.ts';
import { takeovers } from './takeovers.ts';
import { tenseDays } from './tense-days.ts';
import { tension } from './tension.ts';
import { tensionArea } from './tension-area.ts';
import { tensionPeak } from './tension-peak.ts';
import { treatySupport } from './treaty-support.ts';
import { trust } from './trust.ts';
import { unrest } from './unrest.ts';
import { unrestPeak } from './unrest-peak.ts';
import { violence } from './violence.ts';
import { violenceHazard } from './violence-hazard.ts';
import { voiceGini } from './voice-gini.ts';
import { voiceShare } from './voice-share.ts';
import { votes } from './votes.ts';
import { wrongfulSuspensions } from './wrongful-suspensions.ts';
import { wronglyModerated } from './wrongly-moderated.ts';

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
  engagement,
  feedQuality,
  polarisation,
  stanceVariance,
  stanceBimodality,
  affectivePolarisation,
  crossStanceExposure,
  eiIndex,
  modularity,
  agendaShare,
  agendaExposure,
  connectedShare,
  digitalSkill,
  voiceShare,
  voiceGini,
  softPower,
  softPowerAttitude,
  softPowerReach,
  softPowerTrust,
  softPowerEducation,
  softPowerNetwork,
  softPowerSupport,
  actorStanding,
  actorCountryAttitude,
  actorReachAbroad,
  actorTrustAbroad,
  actorNetwork,
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
  wrongfulSuspensions,
  suspensions,
  moderated,
  wronglyModerated,
  noted,
  platformTrust,
  legitimacyGap,
  rounds,
  signedWeight,
  treatySupport,
  votes,
  responsiveness,
  responseTime,
  answerLag,
  misperceptionHours,
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
