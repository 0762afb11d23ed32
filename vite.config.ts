/** How the page is built and served in development, and how the tests run. */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS, findChromium } from './scripts/chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The machine's own Chromium: tests download no browser. */
const chromium = findChromium();

export default defineConfig({
  root: `${here}viz`,
  cacheDir: `${here}node_modules/.vite`,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: `${here}dist/page`,
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files: the page's policy allows no `data:` font.
    assetsInlineLimit: 0,
    // Importing a part of the model does nothing by itself: the page leaves out the rest.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/[\\/]sim[\\/]/.test(id) } },
  },
  test: {
    projects: [
      {
        root: here,
        test: {
          name: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.chromium.test.{ts,tsx}', 'test/browser/**'],
          // No test changes what another reads, and a fresh start for each file costs three times.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root: here,
        test: {
          name: 'page',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        root: here,
        test: {
          name: 'chromium',
          include: ['test/**/*.chromium.test.{ts,tsx}'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium === null ? {} : { executablePath: chromium }),
                args: CHROMIUM_ARGUMENTS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
