import { describe, expect, it } from 'vitest';
import { read, SMALL, scenarioOf } from '../small.ts';

const set = (...overrides: string[]) => scenarioOf(SMALL, { overrides });
const faultsOf = (...overrides: string[]) =>
  read(SMALL, { overrides }).diagnostics.map(({ file, line, column, code }) => [
    file,
    line,
    column,
    code,
  ]);

describe('an override', () => {
  it('replaces a value by its path', () => {
    expect(set('population.citizens=2000').population.citizens).toBe(2000);
    expect(set('time.duration=1d').time.ticks).toBe(48);
  });

  it('makes the keys that the file leaves out', () => {
    const { mechanisms } = set('mechanisms.exposure.strength=0.1');
    expect(mechanisms['exposure']).toMatchObject({ off: false, strength: 0.1 });
  });

  it('names items of a list by their id, else by their number from 0', () => {
    expect(set('countries.borealia.access=0.4').countries[1]?.access).toBe(0.4);
    expect(set('countries.0.access=0.4').countries[0]?.access).toBe(0.4);
    expect(set('strategies.speak.actions.0.every=12h').strategies[1]?.actions[0]?.every).toBe(12);
  });

  it('takes YAML, and null removes', () => {
    expect(set('countries.aurelia.languages={ en: 1 }').countries[0]?.languages).toEqual({ en: 1 });
    expect(set('strategies.speak=null').strategies.map(({ id }) => id)).toEqual(['silence']);
  });

  it('works in the order of the list', () => {
    expect(set('population.citizens=5', 'population.citizens=6').population.citizens).toBe(6);
  });

  it('is a fault at its own place when it leads nowhere', () => {
    expect(faultsOf('populations.citizens=3')).toEqual([['--set', 1, 1, 'key-unknown']]);
    expect(faultsOf('population.citizens=3', 'countries.borelia.access=0.4')).toEqual([
      ['--set', 2, 11, 'override-path'],
    ]);
    expect(faultsOf('strategies.speek.means=open')).toEqual([['--set', 1, 12, 'override-path']]);
    expect(faultsOf('title.en.more=1')).toEqual([['--set', 1, 7, 'override-path']]);
  });

  it('is a fault at its value when that is wrong', () => {
    expect(faultsOf('countries.borealia.access=1.4')).toEqual([
      ['--set', 1, 27, 'number-out-of-range'],
    ]);
    expect(faultsOf('population.citizens=[1')).toEqual([['--set', 1, 21, 'syntax-unclosed']]);
    expect(faultsOf('population.citizens=')).toEqual([['--set', 1, 21, 'text-empty']]);
  });

  it('is path=value and nothing else', () => {
    for (const override of ['', '=', 'a', 'a..b=1', '__proto__.x=1', 'extends=other.yaml']) {
      expect(faultsOf(override), override).toEqual([['--set', 1, 1, 'override-malformed']]);
    }
  });
});
