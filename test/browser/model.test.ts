/** A run of a canonical model on the page. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, openRun, type Stage, setStage, type Watched } from './stage.ts';

let stage: Stage;
let shown: Watched;

beforeAll(async () => {
  stage = await setStage(['run', 'friedkin-johnsen']);
  shown = await newPage(stage);
  await openRun(stage, shown);
});

afterAll(() => stage?.close());

describe('a run of a canonical model', () => {
  test('shows what it is, its outcomes, its course and its agents', async () => {
    const { page } = shown;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/group of four/);
    expect(await page.locator('.equation').textContent()).toContain('Lambda W x(t)');
    const outcomes = await page.locator('section .pairs dd').allTextContents();
    expect(outcomes).toEqual(['15.02', '67.50']);
    expect(await page.locator('.model-charts svg').count()).toBe(2);
    const cells = await page
      .locator('.model-view tbody tr')
      .first()
      .locator('td')
      .allTextContents();
    // Followers, opinion at the end and at the start, and susceptibility twice.
    expect(cells).toEqual(['3', '60.02', '25', '0.7800', '0.7800']);
    expect(await page.title()).toContain('group of four');
  });

  test('is coloured by the column that a reader chooses', async () => {
    const { page } = shown;
    await page.locator('#model-column').selectOption('opinionStart');
    await page.waitForSelector('.stage[data-painted=opinionStart]');
    const text = await page.locator('.model-network .note').textContent();
    expect(text).toMatch(/from 25 to 85.*Mean of opinionStart: 52\.50\./);
  });

  test('speaks French, and no rule of access is broken', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain('Résultats');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    expect(found).toEqual([]);
  });

  test('asked nobody but its own server, and met no error', () => {
    expect(shown.foreign).toEqual([]);
    expect(shown.errors).toEqual([]);
  });
});
