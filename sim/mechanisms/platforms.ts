/**
 * Platforms as a section of `mechanisms`: the usual policy, which holds wherever no platform of the
 * scenario has one of its own, and the rules that hold at the start. It has no step: injects and
 * platforms' own actions change the rules, and others act by them.
 */
import { mechanism } from '../mechanism.ts';
import { fillPolicies, hasPolicy, MODERATING, policyFields } from '../platforms.ts';
import { policyState } from '../world/moderation.ts';

export const platforms = mechanism({
  name: 'platforms',
  summary: {
    en: 'the rules by which platforms moderate',
    fr: 'les règles selon lesquelles les plateformes modèrent',
  },
  equation: 'rules of a country = those of the first platform that serves it, else the usual ones',
  source: 'design choice',
  validated: false,
  kind: 'initial',
  asked: true,
  askedBy: hasPolicy,
  needs: MODERATING,
  parameters: policyFields,
  owns: [policyState],
  reads: [],
  writes: ['policies'],
  fill: fillPolicies,
});
