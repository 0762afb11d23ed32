/** How the science is checked: minutes of simulation, apart from the other tests. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'patterns',
    include: ['test/patterns/**/*.pattern.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 60_000,
  },
});
