/** Makes what the package holds: the command as JavaScript in dist/, the page in dist/page. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const programs = join(root, 'node_modules');

/** @param {string} program path below node_modules @param {string[]} words */
function run(program, words) {
  const done = spawnSync(process.execPath, [join(programs, program), ...words], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) process.exit(1);
}

// A file that is no longer in the source must not stay in the package.
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('@typescript/native/bin/tsc', ['--build', 'scripts']);
run('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
chmodSync(join(root, 'dist/scripts/diplosim.js'), 0o755);
