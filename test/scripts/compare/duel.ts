/** A scenario so small that a comparison takes seconds: one arm twice, and one that is covert. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEXT = `format: 1
id: duel
title: { en: Duel, fr: Duel }
summary: { en: Two countries and a ministry., fr: Deux pays et un ministère. }
time: { tick: 1h, duration: 2d }
seed: duel
countries:
  - { id: aurelia, share: 0.5, languages: { en: 1 }, income: high }
  - { id: borealia, share: 0.5, languages: { en: 0.5, fa: 0.5 }, income: low, repression: 0.7 }
population: { citizens: 200 }
claims:
  - { id: plot, text: { en: A plot., fr: Un complot. }, truth: false, about: aurelia }
actors:
  - id: ministry
    kind: government
    country: aurelia
    staff: 3
    budget: 100
    accounts: { ministry: 1, embassies: [borealia] }
  - id: service
    kind: government
    country: aurelia
    staff: 3
    budget: 100
    means: covert
    accounts: { embassies: [borealia] }
strategies:
  silence: { title: { en: Silence, fr: Silence } }
  speak:
    title: { en: Speaking, fr: Parler }
    actions: [{ actor: ministry, do: broadcast, every: 6h, tone: friendship, valence: 0.9 }]
  again:
    title: { en: Speaking again, fr: Parler encore }
    actions: [{ actor: ministry, do: broadcast, every: 6h, tone: friendship, valence: 0.9 }]
  whisper:
    title: { en: Whispering, fr: Murmurer }
    means: covert
    actions: [{ actor: service, do: broadcast, every: 6h, tone: friendship, valence: 0.9 }]
timeline:
  - { id: rumour, at: 6h, for: 1d, do: claim, claim: plot, actor: ministry, every: 3h }
outcomes:
  - { metric: attitude, of: borealia, toward: aurelia, good: up, headline: true }
  - { metric: reach, of: ministry, in: borealia, good: up }
  - { metric: misperception, of: borealia, claim: plot, good: down }
  - { metric: spent, of: ministry }
expect:
  - { outcome: spent, arm: speak, against: silence, direction: up, reason: It costs. }
  - { outcome: spent, arm: speak, against: silence, direction: down, reason: Nobody says so. }
  - { outcome: reach, arm: speak, against: again, direction: none, reason: The same is done. }
`;

/** Writes the scenario into a folder, changed as `change` says; gives its path. */
export function writeDuel(folder: string, name = 'duel', change = (text: string) => text): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, change(TEXT));
  return path;
}
