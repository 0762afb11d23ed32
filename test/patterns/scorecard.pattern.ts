/**
 * The scorecard: what is known of people on social media, beside the model, on three networks. Runs
 * `diplosim scorecard` and prints what it says. Facts that fail are shown failing; what is asserted
 * is that all facts that a parameter says come through, that all but one of the fitted ones hold,
 * and two thirds of those that were held out.
 *
 * DIPLOSIM_DATA names a folder of real cascades and networks to compare with, DIPLOSIM_AGENTS
 * another number of people: then ten of the fitted facts have to hold.
 */
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Scorecard, terminalLines } from '../../scripts/scorecard/render.ts';
import { sayIn } from '../../scripts/text/text.ts';
import { ROOT } from '../tidy/files.ts';
import { once } from './canonical/case.ts';

const { DIPLOSIM_DATA: data, DIPLOSIM_AGENTS: agents } = process.env;
const USUAL = '10000';

function scorecard(): Promise<Scorecard> {
  const words = [
    ...['scorecard', '--json'],
    ...(data === undefined ? [] : ['--data', data]),
    ...(agents === undefined ? [] : ['--agents', agents]),
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/diplosim.ts', ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(read(text)) : reject(new Error(`ended with ${code}`)),
    );
  });
}

/** JSON has no word for what is not a number. */
const read = (text: string): Scorecard =>
  JSON.parse(text, (_, value) => (value === null ? Number.NaN : value)) as Scorecard;

const measured = once(async () => {
  const card = await scorecard();
  const shown = { ...card, distances: Array.isArray(card.distances) ? card.distances : null };
  console.log(terminalLines(shown, { say: sayIn('en'), language: 'en' }).join('\n'));
  return card;
});

describe('of the facts', () => {
  test('all come through that a parameter says', async () => {
    const { input } = (await measured()).verdict;
    expect(input.passed).toBe(input.of);
  });

  test('nearly all hold that were fitted', async () => {
    const { fitted } = (await measured()).verdict;
    const least = (agents ?? USUAL) === USUAL ? 12 : 10;
    expect(fitted.passed).toBeGreaterThanOrEqual(least);
  });

  test('two thirds hold that were held out', async () => {
    const heldOut = (await measured()).verdict['held-out'];
    expect(heldOut.passed).toBeGreaterThanOrEqual((2 / 3) * heldOut.of);
  });
});
