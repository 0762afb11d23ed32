/**
 * Pictures of the page (`npm run shots`), into the ignored folder `shots/`: for looking at, after
 * every change of the page. `npm run shots -- laptop error` takes only those; `--ties FILE` uses
 * that network for the imported one; `--keep` photographs the runs of the last time.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../../scripts/chromium.mjs';
import { packageRoot } from '../../../scripts/paths.ts';
import { serve } from '../../../scripts/server/server.ts';
import { siteOf } from '../../../scripts/server/site.ts';
import { SHOTS, type Shot } from './list.ts';
import { makeRuns } from './runs.ts';

/** Time for the last tables and lines to be drawn. */
const SETTLE = 2500;

const folder = join(packageRoot, 'shots');
/** A build of its own, so that nothing else that is built changes the pictures. */
const pageFolder = join(folder, 'page');

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const { name, path, width = 1440, height = 900, french = false, dark = false } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: french ? 'fr-FR' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') process.stderr.write(`${name}: ${message.text()}\n`);
  });
  page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
  await shot.before?.(page);
  await page.goto(address + path);
  await page.waitForSelector(shot.ready, { timeout: 90_000 });
  await shot.after?.(page);
  await page.waitForTimeout(SETTLE);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  process.stdout.write(`shots/${name}.png\n`);
}

async function shots(words: readonly string[]): Promise<void> {
  const keep = words.includes('--keep');
  const others = words.filter((word) => word !== '--keep');
  const place = others.indexOf('--ties');
  const ties = place < 0 ? null : resolve(others[place + 1] ?? '');
  const wanted = place < 0 ? others : others.toSpliced(place, 2);
  const executablePath = findChromium();
  if (executablePath === null) {
    process.stderr.write('No Chromium on this machine; name one in CHROMIUM.\n');
    process.exitCode = 3;
    return;
  }
  mkdirSync(folder, { recursive: true });
  await build({
    root: join(packageRoot, 'viz'),
    configFile: join(packageRoot, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: pageFolder, emptyOutDir: true },
  });
  const runs = await makeRuns(join(folder, 'runs'), { ties, keep });
  const servers = [await serve(siteOf(pageFolder, runs)), await serve(siteOf(pageFolder, []))];
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    for (const shot of SHOTS) {
      const address = servers[shot.noRuns ? 1 : 0]?.address ?? '';
      if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, address, shot);
    }
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

await shots(process.argv.slice(2));
