/** What reading does to beliefs, stances and attitudes. */
import type { Family } from './line.ts';
import { beliefInPlot, meanPerson } from './probes.ts';

const STORM = 1;
const [AURELIA, MEDIA] = [0, 2];

/** A medium asserts the plot six times a day. */
const ASSERTED =
  'timeline=[{ id: rumour, at: 0d, for: 3d, do: claim, claim: plot, actor: gazette, every: 4h }, { id: here, at: 0d, for: 3d, do: claim, claim: plot, actor: paper, every: 4h }]';
const QUIET = ['mechanisms.posting.claimShare=0', ASSERTED];
const DEBUNKED =
  'strategies.act.actions=[{ actor: ministry, do: debunk, claim: plot, every: 6h, languages: [en, fr] }, { actor: charity, do: debunk, claim: plot, every: 6h, languages: [en, fr] }]';

const beliefInStorm = meanPerson('belief in what is true', (row, { agents, sizes }) => {
  return agents.logOdds[row * sizes.claim + STORM] ?? 0;
});

export const exposure: Family = {
  mechanism: 'exposure',
  lines: [
    ['strength', 0.02, 0.3, 'up', beliefInPlot, QUIET],
    ['fluency', 0, 1.65, 'up', beliefInPlot, QUIET],
    ['mostRepetitions', 3, 50, 'up', beliefInPlot, QUIET],
    ['plausibilityBound', 0.1, 6, 'up', beliefInPlot, QUIET],
    ['halfLife', 1, 120, 'up', beliefInPlot, QUIET],
    ['immunityBoost', 0, 4, 'down', beliefInPlot, [...QUIET, 'mechanisms.prebunking.before=1']],
    [
      'spillOver',
      0,
      1,
      'down',
      beliefInStorm,
      [
        'mechanisms.posting.veracity=drawn',
        'mechanisms.posting.falseShare=0',
        'mechanisms.prebunking.before=1',
        'mechanisms.prebunking.dose=1',
      ],
    ],
    [
      'denialWeight',
      0,
      1,
      'up',
      beliefInPlot,
      // Denied for a day, then asserted once: what was denied before is familiar, or it is not.
      [
        'mechanisms.posting.claimShare=0',
        `timeline=[${[
          '{ id: no, at: 0d, for: 1d, do: claim, claim: plot, actor: gazette, polarity: denies, every: 6h }',
          '{ id: neither, at: 0d, for: 1d, do: claim, claim: plot, actor: paper, polarity: denies, every: 6h }',
          '{ id: yes, at: 36h, do: claim, claim: plot, actor: gazette }',
          '{ id: indeed, at: 36h, do: claim, claim: plot, actor: paper }',
        ].join(', ')}]`,
      ],
    ],
  ],
};

export const correction: Family = {
  mechanism: 'correction',
  world: [...QUIET, DEBUNKED],
  lines: [
    ['strength', 0.25, 2.5, 'down', beliefInPlot],
    ['identityGuard', 0, 1, 'up', beliefInPlot],
    ['floor', 1, 4, 'down', beliefInPlot, ['mechanisms.correction.strength=2.5']],
    [
      'attitudeShare',
      0,
      0.5,
      'up',
      meanPerson(
        'attitude to the country that the plot is about',
        (row, { agents, sizes }) => agents.attitude[row * sizes.country + AURELIA] ?? 0,
      ),
    ],
    [
      'trustLoss',
      0,
      0.3,
      'down',
      meanPerson('trust in media', (row, { agents }) => agents.trust[row * 5 + MEDIA] ?? 0),
    ],
  ],
};

const moved = meanPerson('distance from the first stance', (row, { agents }) =>
  Math.abs((agents.stance[row] ?? 0) - (agents.stanceStart[row] ?? 0)),
);
const ISSUES = ['mechanisms.posting.claimShare=0', 'mechanisms.posting.issueShare=1'];

export const stance: Family = {
  mechanism: 'stance',
  world: ISSUES,
  lines: [
    ['step', 0.002, 0.2, 'up', moved],
    ['confidence', 0.2, 2, 'up', moved],
    ['pairStep', 0.03, 0.5, 'up', moved, ['mechanisms.stance.model=deffuant']],
  ],
};

const attitudeOfB = meanPerson(
  'attitude to a country that speaks kindly',
  (row, { agents, sizes }) =>
    agents.country[row] === AURELIA ? null : (agents.attitude[row * sizes.country + AURELIA] ?? 0),
);
const KIND =
  'strategies.act.actions=[{ actor: ministry, do: multilingual, every: 6h, languages: [en, fr], tone: friendship, valence: 0.9 }]';

export const attitude: Family = {
  mechanism: 'attitude',
  world: [KIND, 'mechanisms.posting.countryShare=0'],
  lines: [
    ['step', 0.002, 0.1, 'up', attitudeOfB],
    ['halfLife', 1, 60, 'up', attitudeOfB],
  ],
};

const immune = meanPerson('immunity', (row, { agents }) => agents.immunity[row] ?? 0);

export const prebunking: Family = {
  mechanism: 'prebunking',
  world: [...QUIET, 'mechanisms.prebunking.before=1'],
  lines: [
    ['dose', 0.05, 0.4, 'down', beliefInPlot],
    ['halfLife', 1, 90, 'up', immune],
    ['before', 0, 1, 'down', beliefInPlot],
  ],
};
