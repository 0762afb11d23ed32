/** What moves publics at home: grievance, unrest, radicalisation, and governments that answer. */
import { accountabilityState } from '../../../sim/world/accountability.ts';
import {
  propagandaState,
  RADICAL,
  radicalisationState,
  SYMPATHISER,
} from '../../../sim/world/radicalisation.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import type { Family } from './line.ts';
import { atEnd, meanPerson, outcome, spreadOfPeople } from './probes.ts';

const OWN_GOVERNMENT = 0;
const TEN_DAYS = ['population.citizens=200', 'time.tick=1h', 'time.duration=10d'];
const HOSTILE = 'mechanisms.posting.hostileShare=0.5';

const grievanceOf = outcome('grievance', '{ metric: grievance }');

export const grievance: Family = {
  mechanism: 'grievance',
  world: [HOSTILE],
  lines: [
    ['start', 0.3, 0.7, 'up', grievanceOf],
    [
      'spread',
      0,
      0.2,
      'up',
      spreadOfPeople(
        'how grievance differs',
        (row, world) => world.module(grievanceState).level[row] ?? Number.NaN,
      ),
    ],
    ['step', 0.002, 0.1, 'up', grievanceOf],
    ['halfLife', 1, 60, 'up', grievanceOf],
  ],
};

const onTheStreets = outcome('days on the streets', '{ metric: mobilised-days }');
const hazard = outcome('violence to be expected', '{ metric: violence-hazard }');
const CUT =
  'timeline=[{ id: cut, at: 1d, for: 6d, do: access, country: aurelia, factor: 0.2 }, { id: too, at: 1d, for: 6d, do: access, country: borealia, factor: 0.2 }]';

export const unrest: Family = {
  mechanism: 'unrest',
  world: TEN_DAYS,
  lines: [
    ['networkWeight', 0, 1, 'up', onTheStreets],
    ['thresholdMean', 0.1, 0.5, 'down', onTheStreets],
    ['thresholdSpread', 0.05, 0.16, 'up', onTheStreets],
    ['grievanceWeight', 0, 1, 'up', onTheStreets, ['mechanisms.grievance.start=0.6']],
    ['repressionWeight', 0, 0.5, 'down', onTheStreets],
    ['demobilisation', 0.05, 0.5, 'down', onTheStreets],
    ['shutdownGrievance', 0, 0.1, 'up', grievanceOf, [CUT]],
    ['violenceRate', 0.2, 5, 'up', hazard, ['mechanisms.unrest.thresholdMean=0.1']],
    ['violenceFrom', 0.02, 0.3, 'down', hazard, ['mechanisms.unrest.thresholdMean=0.1']],
  ],
};

const exposed = meanPerson(
  'exposure to propaganda',
  (row, world) => world.module(propagandaState).exposure[row] ?? null,
);
const RECRUITED = ['mechanisms.propaganda.propagandists=[gazette, paper]'];
const STARS =
  'actors=[{ id: ministry, kind: government, country: aurelia, unit: digital-unit, budget: 100000 }, { id: star, kind: influencer, country: aurelia }, { id: paper, kind: media, country: aurelia }, { id: gazette, kind: media, country: borealia }]';
const KIND =
  'strategies.act.actions=[{ actor: ministry, do: influencer, partner: star, tone: friendship, every: 6h }]';

export const propaganda: Family = {
  mechanism: 'propaganda',
  world: RECRUITED,
  lines: [
    ['gain', 0.01, 0.3, 'up', exposed],
    [
      'counterSpeech',
      0,
      1,
      'down',
      exposed,
      [STARS, KIND, 'time.duration=10d', 'mechanisms.propaganda.gain=0.3'],
    ],
    ['halfLife', 1, 30, 'up', exposed],
  ],
};

const people = (name: string, state: number) =>
  atEnd(
    name,
    ({ world }) => world.module(radicalisationState).state.filter((one) => one === state).length,
  );
const sympathisers = people('sympathisers', SYMPATHISER);
const radicals = people('radicals', RADICAL);
const FAST = [
  ...TEN_DAYS,
  'mechanisms.radicalisation.recruitment=0.2',
  'mechanisms.radicalisation.core=0.05',
];
const OFF_RAMP =
  'strategies.act.actions=[{ actor: ministry, do: off-ramp, country: aurelia }, { actor: ministry, do: off-ramp, country: borealia }]';
const MANY = [...FAST, 'mechanisms.radicalisation.periphery=1'];

export const radicalisation: Family = {
  mechanism: 'radicalisation',
  world: FAST,
  lines: [
    ['recruitment', 0.01, 1, 'up', sympathisers],
    ['hardening', 0, 0.3, 'up', radicals, MANY],
    ['wayOut', 0, 0.1, 'down', radicals, MANY],
    [
      'programmeFactor',
      1,
      10,
      'down',
      radicals,
      [OFF_RAMP, 'mechanisms.radicalisation.wayOut=0.05', ...MANY],
    ],
    ['clusterWeight', 0, 5, 'up', sympathisers, ['mechanisms.radicalisation.core=0.2']],
    ['resistance', 0.5, 2.5, 'down', sympathisers],
    ['contacts', 1, 8, 'down', radicals, ['mechanisms.radicalisation.hardening=0.3', ...MANY]],
    ['core', 0.001, 0.1, 'up', radicals],
    ['periphery', 0, 0.5, 'up', sympathisers, ['mechanisms.radicalisation.recruitment=0']],
  ],
};

/** The plot is about Aurelia; the storm is everybody's. */
const SPOKEN = ['population.citizens=200', 'mechanisms.posting.claimShare=0.6'];
const ofCountries = (name: string, of: (rows: ReturnType<typeof rowsOf>) => ArrayLike<number>) =>
  atEnd(name, ({ world }) => Array.from(of(rowsOf(world))).reduce((sum, value) => sum + value, 0));
const rowsOf = (world: Parameters<Parameters<typeof meanPerson>[1]>[1]) =>
  world.module(accountabilityState);

const trust = meanPerson(
  'trust in the own government',
  (row, { agents }) => agents.trust[row * 5 + OWN_GOVERNMENT] ?? null,
);
const answered = ofCountries('matters answered', ({ answered: count }) => count);
const raised = atEnd('matters raised', ({ world }) =>
  rowsOf(world).since.reduce((sum, since) => sum + (since > 0 ? 1 : 0), 0),
);
const RESPONSIVE = ['countries.0.responsiveness=1', 'countries.1.responsiveness=1'];
const DEAF = ['countries.0.responsiveness=0', 'countries.1.responsiveness=0'];
const AGGRIEVED =
  'timeline=[{ id: shock, at: 1d, do: event, country: aurelia, grievance: 0.3 }, { id: too, at: 1d, do: event, country: borealia, grievance: 0.3 }]';

export const accountability: Family = {
  mechanism: 'accountability',
  world: [...SPOKEN, 'time.duration=6d'],
  lines: [
    [
      'memory',
      12,
      168,
      'down',
      ofCountries('salience', ({ salience }) => salience),
      ['time.duration=2d'],
    ],
    ['threshold', 0.01, 0.5, 'down', raised, ['mechanisms.posting.claimShare=0.3']],
    ['attention', 0, 50, 'up', answered, ['time.duration=3d']],
    ['supporters', 0, 10, 'up', answered, ['time.duration=3d']],
    ['latency', 1, 40, 'up', outcome('response time', '{ metric: response-time }'), RESPONSIVE],
    ['hearing', 0.1, 1, 'up', trust, RESPONSIVE],
    ['closing', 0, 1, 'down', grievanceOf, [AGGRIEVED, ...RESPONSIVE]],
    ['trustGain', 0, 0.2, 'up', trust, RESPONSIVE],
    ['trustLoss', 0, 0.3, 'down', trust, [...DEAF, 'time.duration=10d', 'time.tick=1h']],
  ],
};

const HIRED =
  'actors=[{ id: ministry, kind: government, country: aurelia, unit: digital-unit, budget: 100000 }, { id: star, kind: influencer, country: borealia }]';
const SECRET =
  'strategies.act.actions=[{ actor: ministry, do: influencer, partner: star, disclosed: false, every: 6h }]';
const STAR = 1;
const credibility = atEnd('credibility of the influencer', ({ world }) => {
  const [account] = world.accounts[STAR] ?? [];
  return world.agents.credibility[account?.row ?? 0] ?? Number.NaN;
});

export const disclosure: Family = {
  mechanism: 'disclosure',
  world: [HIRED, SECRET, 'population.citizens=60', 'time.tick=1h', 'time.duration=10d'],
  lines: [
    ['rate', 0.01, 5, 'down', credibility],
    ['credibilityLoss', 0.01, 0.1, 'down', credibility, ['mechanisms.disclosure.rate=5']],
  ],
};
