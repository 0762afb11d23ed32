/**
 * `npm run patterns`: the science, minutes of simulation. `--data DIR` compares with real cascades
 * and networks too, `--agents N` measures the facts on N people; all else goes to vitest, as the
 * name of one file of patterns.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const words = process.argv.slice(2);
const environment = { ...process.env };

/** @param {string} option @param {string} name @param {(value: string) => string} keep */
function take(option, name, keep) {
  const place = words.indexOf(option);
  if (place < 0) return;
  const [, value] = words.splice(place, 2);
  if (value === undefined) {
    console.error(`${option} needs a value.`);
    process.exit(2);
  }
  environment[name] = keep(value);
}

take('--data', 'DIPLOSIM_DATA', (path) => resolve(path));
take('--agents', 'DIPLOSIM_AGENTS', (count) => count);

const config = fileURLToPath(new URL('../.config/vitest-patterns.mjs', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...words], {
  stdio: 'inherit',
  env: environment,
});
process.exitCode = status ?? 1;
