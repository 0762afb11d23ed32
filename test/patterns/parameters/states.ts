/** Tension between governments, institutions, and treaties. */
import { partyState, treatyState } from '../../../sim/world/treaty.ts';
import type { Family } from './line.ts';
import { atEnd, outcome } from './probes.ts';

const FEW = ['population.citizens=60', 'time.tick=1h'];
const TEN_DAYS = [...FEW, 'time.duration=10d'];
const PAIR = 'of: aurelia, toward: borealia';
const tension = outcome('tension', `{ metric: tension, ${PAIR} }`);
const tense = 'dyads=[{ of: aurelia, toward: borealia, tension: 0.5 }]';
const insulted = (tone: string) =>
  `{ actor: rival, do: broadcast, about: aurelia, tone: ${tone}, valence: -0.8, every: 6h }`;
const acting = (...actions: readonly string[]) => `strategies.act.actions=[${actions.join(', ')}]`;
const STRANGERS = ['countries.0.rivals=[]', 'countries.1.rivals=[]'];

export const tensions: Family = {
  mechanism: 'tension',
  world: [...TEN_DAYS, 'mechanisms.tension.peace=0'],
  lines: [
    ['reactivity', 0.007, 0.18, 'up', tension, [tense]],
    ['fatigue', 0.02, 0.3, 'down', tension, [tense]],
    ['exposureAfar', 0, 1, 'up', tension, [tense, ...STRANGERS]],
    ['grievance', 0, 0.02, 'up', tension],
    ['hostility', 0, 0.2, 'up', tension, [acting(insulted('insult'))]],
    [
      'audienceGain',
      0,
      2,
      'up',
      tension,
      [
        'population.citizens=300',
        'time.duration=4d',
        'mechanisms.sharing.intercept=-3.5',
        acting(insulted('insult')),
      ],
    ],
    ['criticismWeight', 0, 1, 'up', tension, [acting(insulted('criticism'))]],
    [
      'cooperation',
      0,
      0.1,
      'down',
      tension,
      ['dyads=[{ of: aurelia, toward: borealia, tension: 0.9, cooperation: 1 }]'],
    ],
    [
      'quiet',
      0,
      0.1,
      'down',
      tension,
      [acting('{ actor: ministry, do: quiet-diplomacy, country: borealia, every: 12h }'), tense],
    ],
    ['peace', 0, 0.1, 'down', tension, [tense]],
    [
      'lineFactor',
      0,
      1,
      'up',
      tension,
      [
        'dyads=[{ of: aurelia, toward: borealia, hotline: true }]',
        acting(
          insulted('insult'),
          '{ actor: ministry, do: hotline, country: borealia, every: 12h }',
        ),
      ],
    ],
    [
      'echoHalfLife',
      3,
      48,
      'up',
      outcome('hostile words in the ear', '{ metric: hostility, of: borealia, toward: aurelia }'),
      [acting(insulted('insult'))],
    ],
  ],
};

const misheard = outcome('budget spent on what is not so', '{ metric: spent, of: ministry }', [
  acting(
    '{ actor: ministry, do: broadcast, every: 6h, when: { metric: trust, of: borealia, above: 0.6 } }',
  ),
]);
const offence = outcome('offence given', `{ metric: hostility, ${PAIR} }`, [
  acting('{ actor: ministry, do: broadcast, every: 6h, about: borealia }'),
  'mechanisms.tension.echoHalfLife=1000',
]);

export const institutions: Family = {
  mechanism: 'institutions',
  world: TEN_DAYS,
  lines: [
    ['sensingNoise', 0, 0.2, 'up', misheard],
    [
      'listeningFactor',
      0,
      1,
      'up',
      misheard,
      ['actors.0.listening=true', 'mechanisms.institutions.sensingNoise=0.15'],
    ],
    ['slipRisk', 0, 0.3, 'up', offence, ['actors.0.skill=0']],
    [
      'overlooked',
      0,
      1,
      'up',
      offence,
      ['actors.0.skill=0', 'mechanisms.institutions.slipRisk=0.3'],
    ],
  ],
};

const worth = atEnd(
  'what the treaty is worth to a party',
  ({ world }) => world.module(partyState).utility[0] ?? Number.NaN,
);
const signed = outcome('signed weight', '{ metric: signed-weight }');
const between = (parties: string, more = '') =>
  `treaty={ issue: opening, first: 24h, every: 24h, rule: 1${more}, parties: { ${parties} } }`;
const WILLING = 'aurelia: { ideal: [0.7], cost: 0 }, borealia: { ideal: [0.3], cost: 0 }';
const NEAR = 'aurelia: { ideal: [0.6], cost: 0 }, borealia: { ideal: [0.4], cost: 0 }';
const FAVOURABLE = ['countries.0.stances.opening=0.5', 'countries.1.stances.opening=0.5'];

export const treaties: Family = {
  mechanism: 'treaty',
  world: [...FEW, 'time.duration=2d', 'mechanisms.stance.step=0', between(WILLING)],
  lines: [
    ['support', 0, 1, 'up', worth, FAVOURABLE],
    ['benefit', 0, 1, 'up', worth],
    // Nobody has signed when the first round begins.
    ['others', 0, 1, 'down', worth],
    [
      'cooperation',
      0,
      1,
      'up',
      worth,
      ['dyads=[{ of: aurelia, toward: borealia, cooperation: 0.8 }]'],
    ],
    ['tension', 0, 1, 'down', worth],
    ['steepness', 1, 10, 'up', signed, [between(NEAR), 'mechanisms.treaty.benefit=1']],
    [
      'supportSteepness',
      1,
      10,
      'up',
      outcome('support among the people online', '{ metric: treaty-support, of: aurelia }'),
      FAVOURABLE,
    ],
    [
      'mobility',
      0,
      1,
      'up',
      atEnd('what stands in the treaty', ({ world }) => world.module(treatyState).text[0] ?? 0),
      [between('aurelia: { ideal: [1] }, borealia: { ideal: [0.9] }')],
    ],
    [
      'fundHalf',
      10,
      500,
      'down',
      worth,
      [
        'countries.0.income=low',
        between('aurelia: { cost: 0.5 }, borealia: {}'),
        acting('{ actor: ministry, do: capacity-fund, amount: 50 }'),
      ],
    ],
  ],
};
