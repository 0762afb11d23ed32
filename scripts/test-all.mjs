/**
 * Every check of the project, one after the other; `npm test` runs it. Each test counts as one,
 * and so does each check of another tool. Closes with the plain line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} script of package.json @param {import('node:child_process').StdioOptions} stdio
 */
function npm(script, stdio, /** @type {string[]} */ words = []) {
  const program = process.env.npm_execpath;
  const rest = ['run', '--silent', script, '--', ...words];
  const options = { cwd: root, stdio, encoding: /** @type {const} */ ('utf8') };
  return program
    ? spawnSync(process.execPath, [program, ...rest], options)
    : spawnSync('npm', rest, { ...options, shell: process.platform === 'win32' });
}

const CHECKS = [
  { script: 'types', says: 'the types agree' },
  { script: 'lint', says: 'the code is formatted and linted' },
  { script: 'dead', says: 'no file, export or dependency is unused' },
];

for (const { script, says } of CHECKS) {
  const done = npm(script, ['ignore', 'pipe', 'pipe']);
  const passed = done.status === 0;
  total[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${says} (npm run ${script})`);
  if (!passed) console.log(`${done.stdout ?? ''}${done.stderr ?? ''}`);
}

const folder = mkdtempSync(join(tmpdir(), 'diplosim-test-'));
const resultFile = join(folder, 'results.json');
const words = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
if (findChromium() === null) words.push('--project=node');
const tests = npm('unit', 'inherit', words);
try {
  const results = JSON.parse(readFileSync(resultFile, 'utf8'));
  total.passed += results.numPassedTests;
  total.failed += results.numFailedTests;
  total.skipped += results.numPendingTests + results.numTodoTests;
  // A file that does not load fails without a test of its own, and so does an error between tests.
  const broken = results.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  total.failed += broken.length;
  if (tests.status !== 0 && results.numFailedTests + broken.length === 0) total.failed += 1;
} catch {
  total.failed += 1;
  console.log('FAIL the tests did not run to their end');
}
rmSync(folder, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
