/** The views of a run: what they show equals the tables, by mouse and by keyboard. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPartly } from '../../scripts/run-folder/run-folder.ts';
import { serve } from '../../scripts/server/server.ts';
import { siteOf } from '../../scripts/server/site.ts';
import { perform } from '../scripts/spawn.ts';
import {
  faultsFound,
  letGo,
  newPage,
  openRun,
  QUIET,
  RUN,
  type Stage,
  setStage,
  tickOf,
  type Watched,
} from './stage.ts';

let stage: Stage;
let shown: Watched;

beforeAll(async () => {
  stage = await setStage();
  shown = await newPage(stage);
  await openRun(stage, shown);
});

afterAll(() => stage?.close());

/** The rows of a table of the run, as `diplosim export` gives them. */
async function tableOf(name: string): Promise<Record<string, string>[]> {
  const file = join(stage.folder, `${name}.csv`);
  const words = ['export', stage.run.path, name, '--format', 'csv', '--out', file, '--force'];
  const { code, err } = await perform(...words);
  if (code !== 0) throw new Error(err);
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells =
      line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    return Object.fromEntries(names.map((each, place) => [each, cells[place] ?? '']));
  });
}

describe('the timeline', () => {
  test('zooms to what is marked on its hours, and back to the whole run', async () => {
    const { page } = shown;
    const box = await page.getByRole('slider').boundingBox();
    if (box === null) throw new Error('the lanes are not shown');
    const labels = (): Promise<string[]> => page.locator('.lanes-head text.note').allTextContents();
    const before = await labels();
    expect(before[0]).toContain('0');
    await page.mouse.move(box.x + 500, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 800, box.y + 10, { steps: 3 });
    await page.mouse.up();
    expect(await labels()).not.toEqual(before);
    // The cursor stands in what is shown.
    expect(await tickOf(page)).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'whole run' }).click();
    expect(await labels()).toEqual(before);
  });

  test('zooms by keys round the cursor', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: 'whole run' }).waitFor();
    await page.keyboard.press('0');
    expect(await page.getByRole('button', { name: 'whole run' }).count()).toBe(0);
  });

  test('leads to the very moment of an inject whose letter is clicked', async () => {
    const { page } = shown;
    await page.keyboard.press('Home');
    const letter = await page.locator('.lanes-head rect.letter').first().boundingBox();
    if (letter === null) throw new Error('no letter is drawn');
    await page.mouse.click(letter.x + letter.width / 2, letter.y + letter.height / 2);
    expect(await tickOf(page)).toBe(144);
  });

  test('lists what actors did, as the table of events has it', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('End');
    await page.locator('.happened select').selectOption('actions');
    const events = await tableOf('events');
    const done = events.filter(({ what = '' }) => ['action', 'lapse', 'decision'].includes(what));
    expect(done.length).toBeGreaterThan(5);
    expect(await page.locator('.happened li').count()).toBe(done.length);
    await page.locator('.happened select').selectOption('all');
  });
});

describe('the map', () => {
  test('shows the values of the table of measures, and crossings of the table of shares', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('Alt+2');
    await page.locator('.map').waitFor();
    await page.keyboard.press('End');
    const metrics = await tableOf('metrics');
    const last = metrics.findLast(
      ({ metric, country }) => metric === 'attitude:aurelia' && country === 'borealia',
    );
    const value = Number(last?.['value']);
    const written = `${value < 0 ? '\u2212' : '+'}${Math.abs(value).toFixed(2)}`;
    const row = page
      .locator('.map-table', { hasText: 'Countries' })
      .locator('tr', { hasText: 'Borealia' });
    expect(await row.locator('td').first().textContent()).toContain(written);
    expect(await page.locator('.map').getAttribute('aria-label')).toContain(`Borealia ${written}`);
  });

  test('changes its layer, and says so for those who hear it', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'Access' }).click();
    await page.getByText(/^Map, Access/).waitFor();
    // Borealia restricts the network on day 7: fewer of its people can be online.
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
      /^In Borealia \d+%/,
    );
    await page.getByRole('button', { name: 'Message flows' }).click();
  });
});

describe('cascades', () => {
  test('are compared at equal size', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('Alt+3');
    await page.locator('.tree-panel select').first().waitFor();
    await page.locator('.tree-panel select').nth(1).selectOption({ index: 2 });
    await page.locator('.figures th.tone').nth(1).waitFor();
    const shares = await page.locator('.figures tbody tr').first().locator('td').allTextContents();
    expect(new Set(shares).size).toBe(1);
  });
});

describe('charts', () => {
  test('show every measure of the run, each with its own menu', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('Alt+5');
    await page.locator('.line-chart').first().waitFor();
    const metrics = new Set((await tableOf('metrics')).map(({ metric }) => metric));
    expect(await page.locator('.line-chart').count()).toBe(metrics.size);
    expect(await page.locator('.line-chart .chart-menu').count()).toBe(metrics.size);
  });

  test('group people by language', async () => {
    const { page } = shown;
    await page.getByRole('button', { name: 'by language' }).click();
    await page.locator('.line-chart text.line-name', { hasText: 'Persian' }).first().waitFor();
  });
});

describe('comparing', () => {
  test('puts two runs on one clock, with their difference', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('Alt+6');
    await page.locator('.choose-other select').selectOption(QUIET);
    await page.locator('.small-network canvas[data-painted]').nth(2).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^In this pair/);
    expect(await page.getByText('Same people, same ties, same draws').count()).toBe(1);
    expect(await page.locator('.compared').count()).toBe(3);
  });

  test('leads by a link to the run, the moment, the view and the other run', async () => {
    const { page } = await newPage(stage);
    const query = `?run=${RUN}&tick=200&view=compare&with=${QUIET}`;
    await page.goto(stage.server.address + query);
    await page.locator('.small-network canvas[data-painted]').nth(2).waitFor();
    await page.locator('.now', { hasText: 'Day\u00a04, 04:00' }).waitFor();
    await page.context().close();
  });
});

describe('reading', () => {
  test('costs at most a megabyte to the first picture, and a jump one row group a table', async () => {
    const watched = await newPage(stage);
    const { page } = watched;
    let bytes = 0;
    let frames = 0;
    page.on('response', (response) => {
      if (!response.url().includes('/runs/')) return;
      bytes += Number(response.headers()['content-length'] ?? 0);
      if (response.url().includes('frames.parquet')) frames += 1;
    });
    await openRun(stage, watched);
    const whole = stage.run.manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(Math.max(1_000_000, 0.15 * whole));
    const before = frames;
    await page.keyboard.press('End');
    await page.waitForFunction(
      (tick) => document.querySelector<HTMLElement>('.stage')?.dataset['painted'] === tick,
      String(stage.run.manifest.ticks),
    );
    expect(frames - before).toBe(1);
    await page.context().close();
  });
});

describe('a damaged run', () => {
  test('shows the tables that are whole and names the others', async () => {
    const { writeFileSync, cpSync } = await import('node:fs');
    const torn = join(stage.folder, 'torn');
    cpSync(stage.run.path, torn, { recursive: true });
    for (const name of ['agents.parquet', 'recipe.json']) writeFileSync(join(torn, name), 'torn');
    const run = await readPartly(torn);
    if (run === null) throw new Error('the manifest is whole');
    const server = await serve(siteOf(join(stage.folder, 'page'), [run]), 0);
    const { page } = await newPage(stage);
    await page.goto(`${server.address}?run=runs/torn/`);
    await page.getByText('Damaged and left out: recipe.json, agents.parquet').waitFor();
    await page.getByText('there is no picture of accounts').waitFor();
    expect(await page.locator('.panel svg').count()).toBe(2);
    expect(await page.locator('.lanes-body').count()).toBe(1);
    for (const view of ['Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6']) {
      await page.keyboard.press(view);
      await page.waitForTimeout(150);
    }
    await page.keyboard.press('Alt+5');
    await page.locator('.line-chart').first().waitFor();
    await page.context().close();
    await server.close();
  });
});

describe('access', () => {
  const views = [
    ['network', '.institution'],
    ['map', '.map'],
    ['cascades', '.over-time svg'],
    ['accounts', '.account-table'],
    ['charts', '.line-chart svg'],
    ['compare', '.choose-other select'],
  ] as const;
  test.each(['en', 'fr'] as const)(
    'has nothing that axe finds on any view, in %s',
    async (language) => {
      for (const [view, ready] of views) {
        const watched = await newPage(stage, { language });
        await watched.page.goto(`${stage.server.address}?run=${RUN}&tick=300&view=${view}`);
        await watched.page.locator(ready).first().waitFor();
        await watched.page.waitForTimeout(300);
        expect([view, await faultsFound(watched)]).toEqual([view, []]);
        expect([view, watched.errors]).toEqual([view, []]);
        await watched.page.context().close();
      }
    },
  );

  test('reflows every view to one column on a small screen', async () => {
    for (const [view, ready] of views) {
      const watched = await newPage(stage, { width: 360, height: 740 });
      await watched.page.goto(`${stage.server.address}?run=${RUN}&tick=300&view=${view}`);
      await watched.page.locator(ready).first().waitFor();
      const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
      expect([view, wide <= 360]).toEqual([view, true]);
      await watched.page.context().close();
    }
  });
});
