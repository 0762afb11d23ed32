/** Attacks between states: how often, how successful, and what they do. */
import { COMPROMISED } from '../../../sim/world/agents.ts';
import { attackState } from '../../../sim/world/cyber.ts';
import { OFFICIAL } from '../../../sim/world/messages.ts';
import type { Family, Probe } from './line.ts';
import { atEnd, meanPerson, outcome, sumPosted } from './probes.ts';

/** Three states; the first attacks and the others hold to what is said. */
const three = (commitments: string, more = '') =>
  `countries=[${[
    '{ id: aurelia, share: 0.4, languages: { en: 1 }, cyber: { offence: 1 } }',
    ...['borealia', 'cassia'].map(
      (id) =>
        `{ id: ${id}, share: 0.3, languages: { fr: 1 }, cyber: { commitments: [${commitments}]${more} } }`,
    ),
  ].join(', ')}]`;
const MONTH = ['population.citizens=20', 'time.tick=1h', 'time.duration=30d', three('')];
const BUSY = 'mechanisms.cyber-attacks.attempts=60';
const STRONG = 'mechanisms.cyber-attacks.strength=2';

const counted = (name: string, column: 'attempts' | 'successes') =>
  atEnd(name, ({ world }) =>
    world.module(attackState)[column].reduce((sum, count) => sum + count, 0),
  );
const attempts = counted('attempts', 'attempts');
const successes = counted('successful attempts', 'successes');
const ofKind = (name: string, kind: number) =>
  atEnd(name, ({ world }) => {
    const { successes: counts } = world.module(attackState);
    return counts.reduce((sum, count, n) => sum + (n % 3 === kind ? count : 0), 0);
  });
const attributed = outcome('attributed attacks', '{ metric: attribution }');
const tension = outcome('tension', '{ metric: tension, of: borealia, toward: aurelia }');
const TRACED = [BUSY, STRONG, 'mechanisms.cyber-attacks.attribution=0.9'];

export const attacks: Family = {
  mechanism: 'cyber-attacks',
  world: MONTH,
  lines: [
    ['attempts', 0.1, 10, 'up', attempts],
    ['strength', 0.005, 0.2, 'up', successes, [BUSY]],
    [
      'tensionFactor',
      0,
      5,
      'up',
      attempts,
      [BUSY, 'dyads=[{ of: aurelia, toward: borealia, tension: 0.5 }]'],
    ],
    [
      'normRestraint',
      0,
      0.8,
      'down',
      attempts,
      [BUSY, three('norms'), 'countries.0.cyber={ offence: 1, commitments: [norms] }'],
    ],
    ['deterrence', 0, 0.8, 'down', attempts, [...TRACED, three('joint-response')]],
    ['sharingBenefit', 0, 0.8, 'down', successes, [BUSY, STRONG, three('sharing')]],
    [
      'mfaRisk',
      0.9,
      0.999,
      'down',
      ofKind('takeovers', 0),
      [BUSY, STRONG, three('', ', mfa: 1'), 'actors.1.country=borealia'],
    ],
    ['attribution', 0.05, 0.8, 'up', attributed, [BUSY, STRONG]],
    ['attributionGain', 0, 1, 'up', attributed, [BUSY, STRONG, three('sharing')]],
    [
      'memory',
      7,
      180,
      'down',
      attempts,
      [
        'mechanisms.cyber-attacks.attempts=20',
        'mechanisms.cyber-attacks.strength=0.3',
        'mechanisms.cyber-attacks.attribution=0.5',
        'mechanisms.cyber-attacks.deterrence=0.8',
        three('joint-response'),
      ],
    ],
    ['accounts', 0, 4, 'up', ofKind('takeovers', 0), [BUSY, STRONG]],
    ['infrastructure', 0, 4, 'up', ofKind('outages', 1), [BUSY, STRONG]],
    ['documents', 0, 4, 'up', ofKind('leaks', 2), [BUSY, STRONG]],
    ['outageTension', 0, 0.3, 'up', tension, TRACED],
    ['leakTension', 0, 0.2, 'up', tension, TRACED],
  ],
};

/** An attempt of one kind on Aurelia every twelve hours that succeeds. */
const struck = (means: string) =>
  `timeline=[${Array.from(
    { length: 5 },
    (_, n) =>
      `{ id: strike-${n}, at: ${12 * n}h, do: cyber, country: aurelia, means: ${means}, strength: 1000 }`,
  ).join(', ')}]`;
const HOURLY = ['population.citizens=100', 'time.tick=1h'];

const hijacked: Probe = {
  name: 'hours in the hands of attackers',
  begin() {
    let hours = 0;
    return {
      tick(_log, { agents }) {
        for (const flags of agents.flags) hours += (flags & COMPROMISED) !== 0 ? 1 : 0;
      },
      value: () => hours,
    };
  },
};
const trustAtHome = meanPerson('trust in the own government', (row, { agents }) =>
  agents.country[row] === 0 ? (agents.trust[5 * row] ?? 0) : null,
);

export const takeovers: Family = {
  mechanism: 'takeovers',
  world: [...HOURLY, struck('takeover')],
  lines: [
    ['recovery', 0.5, 48, 'up', hijacked],
    [
      'verificationFactor',
      0,
      1,
      'up',
      hijacked,
      [
        'strategies.act.actions=[{ actor: ministry, do: secure-accounts, mfa: 0, verification: true }]',
        'mechanisms.takeovers.recovery=24',
      ],
    ],
    [
      'mostPosts',
      1,
      8,
      'up',
      sumPosted('posts in the owner’s name', (row, { messages }) =>
        ((messages.flags[row] ?? 0) & OFFICIAL) !== 0 && messages.actor[row] === -1 ? 1 : 0,
      ),
    ],
    [
      'credibilityLoss',
      0,
      0.3,
      'down',
      outcome('credibility', '{ metric: credibility, of: ministry }'),
    ],
    ['trustLoss', 0.03, 0.3, 'down', trustAtHome],
  ],
};

const outageHours = outcome('hours of outage', '{ metric: outage-hours, of: aurelia }');

export const outages: Family = {
  mechanism: 'outages',
  world: [...HOURLY, struck('outage')],
  lines: [
    ['repair', 2, 96, 'up', outageHours],
    [
      'sharedRepair',
      0,
      1,
      'down',
      outageHours,
      [three('sharing'), 'countries.0.cyber={ commitments: [sharing] }', 'time.duration=10d'],
    ],
    [
      'spillOver',
      0,
      0.5,
      'up',
      outcome('service lost to outages next door', '{ metric: spill-over, of: borealia }'),
      ['dyads=[{ of: aurelia, toward: borealia, neighbours: true }]'],
    ],
    ['grievance', 0, 0.1, 'up', outcome('grievance', '{ metric: grievance, of: aurelia }')],
  ],
};

export const leaks: Family = {
  mechanism: 'leaks',
  world: [...HOURLY, struck('leak')],
  lines: [['trustLoss', 0, 0.2, 'down', trustAtHome]],
};
