/** The page as it ships, served with a small run, in the machine's own Chromium. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/chromium.mjs';
import { type RunFolder, readRun } from '../../scripts/run-folder/run-folder.ts';
import { type PageServer, serve } from '../../scripts/server/server.ts';
import { siteOf } from '../../scripts/server/site.ts';
import { diplosim } from '../scripts/spawn.ts';

export interface Stage {
  readonly server: PageServer;
  readonly run: RunFolder;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Path of the run below the page. */
export const RUN = 'runs/stage/';

/** A run of a few hundred agents. */
const USUAL = [
  ...['run', 'direct-address', '--strategy', 'multilingual-dialogue'],
  ...['--set', 'population.citizens=300', 'time.duration=8d'],
];

/** Builds the page, makes the run that `words` ask for, serves both, starts Chromium. */
export async function setStage(words: readonly string[] = USUAL): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'diplosim-page-'));
  const page = join(folder, 'page');
  await build({ logLevel: 'error', build: { outDir: page } });
  const path = join(folder, 'stage');
  const ended = await diplosim([...words, '--out', path, '--quiet'], { cwd: folder });
  if (ended.code !== 0) throw new Error(ended.err);
  const { run } = await readRun(path);
  if (run === null) throw new Error('the run folder is not whole');
  const server = await serve(siteOf(page, [run]), 0);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this machine');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  return {
    server,
    run,
    browser,
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What went wrong on a page while it was used. */
export interface Watched {
  readonly page: Page;
  readonly errors: string[];
  /** Requests to anything but the page's own server. */
  readonly foreign: string[];
}

export interface Options {
  readonly language?: 'en' | 'fr';
  readonly width?: number;
  readonly height?: number;
}

/** A new page that notes errors and requests; nothing is kept from page to page. */
export async function newPage(stage: Stage, options: Options = {}): Promise<Watched> {
  const { language = 'en', width = 1440, height = 900 } = options;
  const context = await stage.browser.newContext({
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
  page.on('request', (request) => {
    const url = request.url();
    const own =
      url.startsWith(stage.server.address) || url.startsWith('blob:') || url.startsWith('data:');
    if (!own) foreign.push(url);
  });
  return { page, errors, foreign };
}

/** Opens the run and waits until its first picture is painted. */
export async function openRun(stage: Stage, { page }: Watched, more = ''): Promise<void> {
  await page.goto(`${stage.server.address}?run=${RUN}${more}`);
  await page.waitForSelector('.stage[data-painted]');
}

/** The tick that the cursor stands at, as assistive technology is told it. */
export const tickOf = async (page: Page): Promise<number> =>
  Number(await page.getByRole('slider').getAttribute('aria-valuenow'));

/** Takes the focus from what has it: a field keeps the keys that are typed into it. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
