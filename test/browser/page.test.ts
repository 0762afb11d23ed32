/** The page as its readers use it: by mouse, by keyboard, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  faultsFound,
  letGo,
  newPage,
  openRun,
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

describe('a run on the page', () => {
  test('opens with its sentence, its measures by country, its injects and its time', async () => {
    const { page } = shown;
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toMatch(/Aurelia/);
    expect(await page.locator('.panel').count()).toBe(2);
    expect(await page.locator('.panel svg').first().getAttribute('aria-label')).toMatch(
      /^Aurelia: from .* to .*, lowest .*, highest .*\.$/,
    );
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('day\u00a00, 00:00');
    expect(await page.title()).toContain('Speaking to a closed foreign public');
  });

  test('is stepped by arrows, by days with Shift, to its ends, to injects and to a written time', async () => {
    const { page } = shown;
    await page.locator('body').press('ArrowRight');
    expect(await tickOf(page)).toBe(2);
    await page.keyboard.press('Shift+ArrowRight');
    expect(await tickOf(page)).toBe(50);
    await page.keyboard.press('End');
    expect(await tickOf(page)).toBe(stage.run.manifest.ticks);
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    expect(await tickOf(page)).toBe(144);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe(
      'day\u00a03, 00:00, after Election in Borealia',
    );
    await page.keyboard.press('g');
    await page.keyboard.type('5 06:00');
    await page.keyboard.press('Enter');
    expect(await tickOf(page)).toBe(252);
  });

  test('plays and pauses with the space bar, and paints what it plays', async () => {
    const { page } = shown;
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLElement>('.stage')?.dataset['painted']) > 20,
    );
    await page.keyboard.press('Space');
    const stopped = await tickOf(page);
    await page.waitForTimeout(300);
    expect(await tickOf(page)).toBe(stopped);
  });

  test('follows the mouse along its time, and what happened leads to its moment', async () => {
    const { page } = shown;
    const lanes = page.getByRole('slider');
    const box = await lanes.boundingBox();
    if (box === null) throw new Error('the lanes are not shown');
    await page.mouse.click(box.x + box.width - 50, box.y + 60);
    expect(await tickOf(page)).toBe(stage.run.manifest.ticks);
    await page.getByRole('button', { name: /Borealia restricts the network/ }).click();
    expect(await tickOf(page)).toBe(7 * 48);
  });

  test('is coloured by what the reader chooses', async () => {
    const { page } = shown;
    const before = await page.locator('#colour-by').inputValue();
    await letGo(page);
    await page.keyboard.press('c');
    expect(await page.locator('#colour-by').inputValue()).not.toBe(before);
    await page.locator('#colour-by').selectOption({ label: 'Kind of account' });
    await page.locator('#colour-by').selectOption('0');
  });

  test('has a table behind its charts', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('t');
    const table = page.getByRole('dialog');
    await table.waitFor();
    expect(await table.locator('thead th').allTextContents()).toEqual([
      'Time',
      'Aurelia',
      'Borealia',
    ]);
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    await table.waitFor({ state: 'detached' });
  });

  test('finds an account by name, and its institutions by keyboard', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('/');
    await page.keyboard.type('state media');
    await page.getByRole('option', { name: /state media/ }).waitFor();
    await page.keyboard.press('Enter');
    const mark = page.getByRole('button', { name: 'Borealia’s state media', exact: true });
    await page.locator('.institution[aria-pressed=true]').waitFor();
    expect(await mark.getAttribute('aria-pressed')).toBe('true');
    await mark.focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/./);
    expect(focused).not.toBe('Borealia’s state media');
  });

  test('changes its language without reading again, and keeps the choice', async () => {
    const { page } = shown;
    const tick = await tickOf(page);
    await page.getByRole('button', { name: 'Français' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.getByRole('tab', { name: 'Réseau' }).count()).toBe(1);
    expect(await tickOf(page)).toBe(tick);
    await page.reload();
    await page.waitForSelector('.stage[data-painted]');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('button', { name: 'English' }).click();
  });

  test('turns dark, and projects with nothing smaller than 32 px on a wall of 1920', async () => {
    const { page } = shown;
    await letGo(page);
    await page.keyboard.press('d');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('d');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.keyboard.press('j');
    await page.waitForSelector('.projection svg');
    const sizes = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.projection p:not(.controls), .projection :is(h1, button, text)',
        ),
      ].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForSelector('.stage[data-painted]');
  });

  test('asked nobody but its own server, and met no error', () => {
    expect(shown.foreign).toEqual([]);
    expect(shown.errors).toEqual([]);
  });
});

describe('an account', () => {
  test('shows who it is and its feed with the reasons, computed again to the same bits', async () => {
    const { page } = shown;
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Borealia’s state media', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByText('the digest agrees with the one recorded').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/state media/);
    await page.getByRole('button', { name: 'Another account' }).click();
    await page.locator('#search').fill('Account 7');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('the digest agrees with the one recorded').waitFor();
    expect(await page.locator('.pairs dt').allTextContents()).toContain('Media literacy');
    expect(await page.locator('.feed tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('.waterfall svg').count()).toBeGreaterThan(0);
  });

  test('of a run whose digests are others is not explained', async () => {
    const watched = await newPage(stage);
    const { page } = watched;
    // Another engine would leave other digests: this recipe is run with another seed.
    await page.route('**/recipe.json', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"seed": "direct-address"', '"seed": "another"');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${stage.server.address}?run=${RUN}&tick=96&agent=7&view=accounts`);
    await page.getByText('differs from the one recorded').waitFor();
    expect(await page.locator('.feed tbody tr').count()).toBe(0);
    await page.context().close();
  });
});

describe('access', () => {
  test.each(['en', 'fr'] as const)(
    'has nothing that axe finds on the opening page, in %s',
    async (language) => {
      const watched = await newPage(stage, { language });
      await watched.page.goto(stage.server.address);
      await watched.page.locator('.scenarios li').first().waitFor();
      expect(await faultsFound(watched)).toEqual([]);
      expect(watched.errors).toEqual([]);
      await watched.page.context().close();
    },
  );

  test('reflows to one column on a small screen, without scrolling sideways', async () => {
    const watched = await newPage(stage, { width: 360, height: 740 });
    await openRun(stage, watched);
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
    await watched.page.context().close();
  });
});

describe('a folder that cannot be shown', () => {
  test('says what is wrong with it and what to do', async () => {
    const { page } = await newPage(stage);
    await page.route('**/manifest.json', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace('"ticks": 384', '"ticks": 385');
      await route.fulfill({ response: answer, body });
    });
    await page.goto(`${stage.server.address}?run=${RUN}`);
    await page.getByRole('heading', { name: 'This run cannot be shown' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('npx diplosim verify');
    await page.context().close();
  });

  test('is shown in part where the page can do without the damaged table', async () => {
    const watched = await newPage(stage);
    const { page } = watched;
    await page.route('**/layout.parquet', (route) => route.fulfill({ status: 206, body: 'torn' }));
    await openRun(stage, watched);
    expect(await page.getByText('Damaged and left out: layout.parquet').count()).toBe(1);
    await page.context().close();
  });
});

describe('without a server for runs', () => {
  test('a run folder is opened from this machine', async () => {
    const watched = await newPage(stage);
    const { page } = watched;
    await page.goto(stage.server.address);
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await (await asked).setFiles(stage.run.path);
    await page.waitForSelector('.stage[data-painted]');
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });

  test('a scenario runs live and the cursor follows what is known', async () => {
    const watched = await newPage(stage);
    const { page } = watched;
    await page.goto(stage.server.address);
    await page.locator('.tile', { hasText: 'The smallest scenario' }).click();
    await page.getByRole('button', { name: 'Start live, The smallest scenario' }).click();
    await page.waitForSelector('.stage[data-painted]');
    await page.waitForFunction(
      () => Number(document.querySelector('[role=slider]')?.getAttribute('aria-valuenow')) > 5,
    );
    expect(await page.locator('.which').textContent()).toContain('Live');
    expect(watched.errors).toEqual([]);
    await page.context().close();
  });

  test('and without WebGL the same picture is drawn on a canvas, which is said once', async () => {
    const watched = await newPage(stage);
    await openRun(stage, watched, '&canvas=1');
    const { page } = watched;
    expect(await page.getByText('Drawn without WebGL').count()).toBe(1);
    const ink = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.plain');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      return data?.some((value) => value !== 0) ?? false;
    });
    expect(ink).toBe(true);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.getByText('Drawn without WebGL').count()).toBe(0);
    await page.context().close();
  });
});

test('the worker of the page reports the digest that Node gave', async () => {
  const { page } = shown;
  const url = page.workers()[0]?.url();
  const digest = await page.evaluate(
    async ([script, base]) => {
      const { recipe, scenario } = await (await fetch(`${base}recipe.json`)).json();
      const worker = new Worker(script ?? '', { type: 'module' });
      return await new Promise<unknown>((resolve, reject) => {
        worker.addEventListener('error', (event) => reject(new Error(event.message)));
        worker.addEventListener('message', ({ data }) => {
          if (data.id === 'digest') resolve(data.value);
        });
        // A call as comlink makes it.
        const argumentList = [{ type: 'RAW', value: { recipe, scenario, files: [] } }];
        worker.postMessage({ id: 'digest', type: 'APPLY', path: ['digest'], argumentList });
      });
    },
    [url, RUN],
  );
  expect(digest).toBe(stage.run.manifest.digest);
});
