/** Giving, programmes and their alumni, digital inclusion, soft power. */
import { donationsState } from '../../../sim/world/donations.ts';
import type { Family } from './line.ts';
import { atEnd, meanPerson, outcome, posts } from './probes.ts';

const CHARITY = 4;
const acting = (...actions: readonly string[]) => `strategies.act.actions=[${actions.join(', ')}]`;
const happening = (...injects: readonly string[]) => `timeline=[${injects.join(', ')}]`;

const APPEALS = acting(
  '{ actor: charity, do: appeal, every: 3h, arousal: 0.8, languages: [en, fr] }',
);
const THANKS = acting(
  '{ actor: charity, do: appeal, every: 3h, languages: [en, fr], thanks: true }',
);
/** So that what moves one gift in a thousand shows in a small world. */
const MANY = ['mechanisms.donations.scale=10000', 'mechanisms.donations.intercept=-11.5'];
const KNOWN = ['actors.charity.accounts=[{ kind: ngo, followers: 0.5 }]', APPEALS];
const DENSE = ['network.meanFollowing=60', 'mechanisms.donations.visibility=1'];
const poor = (group: string) =>
  ['aurelia', 'borealia'].map((id) => `countries.${id}.income=${group}`);

const gifts = outcome('gifts', '{ metric: gifts, of: charity }');
const euros = outcome('euros given', '{ metric: donations, of: charity }');
const fresh = outcome('share of new donors', '{ metric: new-donors, of: charity }');
const upon = atEnd('gifts upon appeals, euros', ({ world }) =>
  world.module(donationsState).prompted.reduce((sum, x) => sum + x, 0),
);
const counted = atEnd('gifts in the model', ({ world }) =>
  world.module(donationsState).gifts.reduce((sum, x) => sum + x, 0),
);
const shown = atEnd('people known to have given', ({ world }) => {
  const { visible } = world.module(donationsState);
  return visible.filter((tick, n) => tick > 0 && n % world.sizes.actor === CHARITY).length;
});

export const donations: Family = {
  mechanism: 'donations',
  world: [...MANY, ...KNOWN],
  lines: [
    ['scale', 1000, 10_000, 'up', counted],
    ['baseline', 0.5, 10, 'up', gifts],
    ['intercept', -14, -8, 'up', gifts],
    ['warm', 0, 4, 'up', upon],
    ['trust', 0, 3, 'up', upon],
    ['peers', 0, 1.5, 'up', upon, DENSE],
    [
      'media',
      0,
      0.3,
      'up',
      gifts,
      [
        happening(
          '{ id: news, at: 0h, for: 3d, do: media-coverage, country: aurelia, minutes: 8 }',
        ),
      ],
    ],
    ['fatigue', 0, 2, 'down', upon],
    [
      'substitution',
      0,
      0.8,
      'down',
      outcome('net donations', '{ metric: net-donations, of: charity }'),
    ],
    ['glow', 0, 0.5, 'up', upon],
    ['glowHalfLife', 2, 72, 'up', upon, ['mechanisms.donations.glow=0.5']],
    ['amount', 10, 100, 'up', euros],
    ['amountSpread', 0.5, 1.5, 'up', euros],
    ['upperMiddleIncome', 0.07, 0.66, 'up', euros, poor('upper-middle')],
    ['lowerMiddleIncome', 0.02, 0.15, 'up', euros, poor('lower-middle')],
    ['lowIncome', 0.005, 0.05, 'up', euros, poor('low')],
    ['regularShare', 0.01, 0.5, 'down', fresh],
    ['regularPart', 0.1, 0.95, 'down', fresh, ['mechanisms.donations.regularShare=0.2']],
    ['visibility', 0, 0.6, 'up', shown],
    ['thankedVisibility', 0.2, 1, 'up', shown, [THANKS]],
    ['visibleDays', 0, 7, 'up', upon, [...DENSE, 'mechanisms.donations.peers=1.5']],
    [
      'accusation',
      0,
      1,
      'down',
      gifts,
      [
        'claims.plot.accuses=charity',
        'claims.plot.plausibility=0.9',
        'mechanisms.donations.trust=3',
      ],
    ],
    [
      'unitPrice',
      15,
      60,
      'down',
      outcome('return on what was spent', '{ metric: donation-return, of: charity }'),
    ],
  ],
};

const STUDENTS = happening(
  '{ id: cohort, at: 0h, do: programme, country: borealia, toward: aurelia, participants: 60, network: true }',
);
const liking = outcome(
  'attitude to the host',
  '{ metric: attitude, of: borealia, toward: aurelia }',
);

export const programmes: Family = {
  mechanism: 'programmes',
  world: [STUDENTS],
  lines: [
    ['effect', 0.05, 0.4, 'up', liking],
    ['halfLife', 1, 730, 'up', liking],
  ],
};

export const alumni: Family = {
  mechanism: 'alumni',
  world: [STUDENTS],
  lines: [
    ['posts', 0.5, 7, 'up', posts],
    ['networkFactor', 1, 8, 'up', posts],
    ['valence', -1, 1, 'up', liking, ['mechanisms.alumni.posts=20']],
  ],
};

const FEW = ['population.citizens=200', 'time.tick=1h', 'time.duration=15d'];
const POOR = [
  'countries.borealia.income=low',
  'countries.borealia.access=0.3',
  'countries.borealia.coverage=0.5',
];
const invests = (kind: string) =>
  acting(`{ actor: ministry, do: ${kind}, country: borealia, amount: 3000, every: 24h }`);
const online = outcome('share online', '{ metric: connected-share, of: borealia }');
const skill = outcome('digital skill', '{ metric: digital-skill, of: borealia }');

export const inclusion: Family = {
  mechanism: 'inclusion',
  world: [...FEW, ...POOR],
  lines: [
    ['coverageGain', 0, 1e-4, 'up', online, [invests('broadband')]],
    ['priceCut', 0, 1e-4, 'up', online, [invests('affordability')]],
    ['skillGain', 0.05, 0.3, 'up', skill, [invests('training')]],
    [
      'literacyShare',
      0,
      1,
      'up',
      meanPerson('media literacy', (row, { agents }) => agents.literacy[row] ?? 0),
      [invests('training')],
    ],
    ['coursePrice', 1, 8, 'down', skill, [invests('training')]],
  ],
};

/** Prices fall by half at once. */
const CHEAPER = happening(
  '{ id: subsidy, at: 0h, for: 15d, do: access, country: borealia, price: 0.5 }',
);

export const connection: Family = {
  mechanism: 'connection',
  world: [...POOR, CHEAPER],
  lines: [
    ['skillNeeded', 0, 0.5, 'down', online],
    // Where nearly everybody whom the network reaches uses it, a lower price brings few more.
    ['usageLevel', 0, 6, 'down', online],
    ['priceSlope', 0.2, 3, 'up', online],
  ],
};

const index = outcome('index', '{ metric: soft-power, of: aurelia }');
const SPEAKING = [acting('{ actor: ministry, do: multilingual, every: 12h, languages: [en, fr] }')];

export const softPower: Family = {
  mechanism: 'soft-power',
  world: SPEAKING,
  lines: [
    // Raising a weight draws the index toward that component: above it attitude, trust and votes,
    // below it reach, since few are met in three days, and education, since nobody studied.
    ['attitude', 0, 0.6, 'up', index],
    ['reach', 0, 0.6, 'down', index],
    ['trust', 0, 0.6, 'up', index],
    ['education', 0, 0.6, 'down', index],
    ['network', 0, 0.6, 'up', index],
    [
      'support',
      0,
      0.6,
      'up',
      index,
      [
        'treaty={ issue: opening, first: 24h, every: 24h, rule: 1, parties: { aurelia: { ideal: [0.5], cost: 0 }, borealia: { ideal: [0.5], cost: 0 } } }',
        'mechanisms.treaty.steepness=100',
        'mechanisms.treaty.benefit=10',
      ],
    ],
    ['fullEducation', 100, 5000, 'down', index, [STUDENTS]],
  ],
  excused: {
    damping: 'longer walks shift places among actors either way, by who follows whom',
  },
};
