import { describe, expect, test } from 'vitest';
import type { Request } from '../../scripts/command.ts';
import { readCommandLine } from '../../scripts/command-line.ts';
import { COMMANDS } from '../../scripts/commands/index.ts';
import { UsageFault } from '../../scripts/faults.ts';

const read = (words: readonly string[], language: 'en' | 'fr' = 'en') =>
  readCommandLine(words, COMMANDS, language);

async function request(...words: string[]): Promise<Request> {
  const asked = await read(words);
  if (asked === null) {
    throw new Error('only help was asked for');
  }
  return asked.request;
}

async function refusal(words: readonly string[], language: 'en' | 'fr' = 'en'): Promise<string> {
  const fault = await read(words, language).then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(UsageFault);
  const { message, hint } = fault as UsageFault;
  return [message, hint].filter((line) => line !== '').join('\n');
}

describe('wrong usage', () => {
  const CASES: readonly (readonly [string, string, ...string[]])[] = [
    ['rnu s', 'There is no command “rnu”.', 'Did you mean run?'],
    ['run s --replicate 3', 'There is no option --replicate here.', 'Did you mean --replicates?'],
    ['run s --nonsense-of-mine', 'There is no option --nonsense-of-mine here.', '--network-seed'],
    ['run', 'Something is missing: diplosim run <scenario | recipe.json | run>'],
    ['run a b', '“b” is one word too many'],
    ['run s --replicates 0', '--replicates takes a whole number from 1 to 100,000, not “0”.'],
    ['run s --replicates 2.5', 'not “2.5”'],
    ['run s --workers -1', 'not “-1”'],
    ['run s --record ful', '--record takes no “ful”.', 'Did you mean full?'],
    ['run s --seed 1 --seed 2', '--seed is given more than once.'],
    ['check', 'Something is missing'],
    ['list there', '“there” is one word too many'],
    ['run s -x', 'There is no option -x here.'],
    ['export r t --format xls', '--format takes no “xls”.'],
    ['view --port 99999', '--port takes a whole number from 1 to 65,535'],
  ];
  test.each(CASES)('%s', async (line, ...expected) => {
    const said = await refusal(line.split(' '));
    for (const text of expected) {
      expect(said).toContain(text);
    }
    expect(said.split('\n').length).toBeLessThanOrEqual(2);
  });

  test('nothing at all', async () => {
    expect(await refusal([])).toContain('There is: run, compare, check');
  });

  test('an option without its value', async () => {
    expect(await refusal(['run', 's', '--seed'])).toContain('seed');
  });

  test('in French', async () => {
    expect(await refusal(['rnu'], 'fr')).toBe(
      'Il n’y a pas de commande «\u202frnu\u202f».\nVouliez-vous dire run\u202f?',
    );
  });
});

describe('what is asked for', () => {
  test('texts stay texts: a seed is not a number', async () => {
    const { text, words } = await request('run', '007', '--seed', '007', '--network-seed=1e3');
    expect([words, text('seed'), text('network-seed')]).toEqual([['007'], '007', '1e3']);
  });

  test('settings may follow one another, before or after the scenario', async () => {
    for (const words of [
      ['run', 's', '--set', 'a.b=1', 'c.d=x y', '--seed', '1'],
      ['run', '--set', 'a.b=1', '--set', 'c.d=x y', 's', '--seed', '1'],
      ['run', '--set=a.b=1', 'c.d=x y', 's', '--seed', '1'],
      ['run', '--set', 'a.b=1', 'c.d=x y', 's', '--seed', '1'],
    ]) {
      const { list, words: given } = await request(...words);
      expect([list('set'), given]).toEqual([['a.b=1', 'c.d=x y'], ['s']]);
    }
  });

  test('what is not given is null, false or empty', async () => {
    const { text, flag, count, list } = await request('run', 's');
    expect([text('seed'), flag('json'), count('replicates'), list('set')]).toEqual([
      null,
      false,
      null,
      [],
    ]);
  });

  test('many scenarios, in their order', async () => {
    expect((await request('check', 'b', 'a', '--json', 'c')).words).toEqual(['b', 'a', 'c']);
  });
});
