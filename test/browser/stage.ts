/** The page as it ships, served with a small run, in the machine's own Chromium. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../scripts/chromium.mjs';
import { type RunFolder, readRun } from '../../scripts/run-folder/run-folder.ts';
import { type PageServer, serve } from '../../scripts/server/server.ts';
import { siteOf } from '../../scripts/server/site.ts';
import { diplosim } from '../scripts/spawn.ts';

export interface Stage {
  /** Where the page and the runs lie. */
  readonly folder: string;
  readonly server: PageServer;
  readonly run: RunFolder;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Paths of the runs below the page: one that speaks, and silence on the same luck. */
export const RUN = 'runs/stage/';
export const QUIET = 'runs/quiet/';

const SMALL = ['--set', 'population.citizens=300', 'time.duration=8d'];

async function make(folder: string, name: string, words: readonly string[]): Promise<RunFolder> {
  const path = join(folder, name);
  const ended = await diplosim([...words, '--out', path, '--quiet'], { cwd: folder });
  if (ended.code !== 0) throw new Error(ended.err);
  const { run } = await readRun(path);
  if (run === null) throw new Error('the run folder is not whole');
  return run;
}

const small = (strategy: string): readonly string[] => [
  ...['run', 'direct-address', '--strategy', strategy],
  ...SMALL,
];

/**
 * Builds the page, makes a run by the words of a command (or one of a few hundred agents) and a
 * quiet one beside it, serves both, starts Chromium.
 */
export async function setStage(
  words: readonly string[] = small('multilingual-dialogue'),
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'diplosim-page-'));
  const page = join(folder, 'page');
  await build({ logLevel: 'error', build: { outDir: page } });
  const run = await make(folder, 'stage', words);
  const quiet = await make(folder, 'quiet', small('silence'));
  const server = await serve(siteOf(page, [run, quiet]), 0);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium on this machine');
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  return {
    folder,
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

/** What axe-core finds on the page, in a line each. */
export async function faultsFound({ page }: Watched): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
