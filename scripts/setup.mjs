/**
 * Makes a fresh checkout ready: `npm start` and `npm test` call it first. It runs before anything
 * is installed, so it uses Node's built-ins only. With --test it also sees to a Chromium.
 *
 * Installing again is skipped while the lock file, Node's major version and the platform are those
 * of the last time; the stamp of that lies in node_modules and goes when that folder goes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} line */
const say = (line) => void process.stderr.write(`${line}\n`);

/**
 * @param {string} version as `20.19.4`
 * @param {string} range as `>=20.19`, the one form that package.json uses
 */
export function satisfies(version, range) {
  const numbers = (/** @type {string} */ text) => text.split('.').map(Number);
  const [major = 0, minor = 0] = numbers(version);
  const [leastMajor = 0, leastMinor = 0] = numbers(range.replace('>=', ''));
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** What an installation depends on, as one word. @param {string} lockText */
export function stampOf(lockText) {
  const [major] = process.versions.node.split('.');
  const machine = `${major} ${process.platform} ${process.arch}`;
  return createHash('sha256').update(`${machine}\n${lockText}`).digest('hex');
}

/** Runs a program with its output on stderr, so that stdout stays free for results. */
function run(/** @type {string} */ program, /** @type {string[]} */ words, extra = {}) {
  const done = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, ...extra },
  });
  return done.status === 0;
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (satisfies(process.versions.node, engines.node)) return true;
  say(`diplosim needs Node ${engines.node}; this is ${process.versions.node}.`);
  say('Install a newer one from https://nodejs.org, or with nvm: nvm install');
  return false;
}

function installPackages() {
  const stampFile = join(root, 'node_modules', '.diplosim-stamp');
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  say('Installing the packages that diplosim uses (once, and after each change of the lock file).');
  const words = ['ci', '--engine-strict', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const done = npm ? run(process.execPath, [npm, ...words]) : run('npm', words);
  if (done) writeFileSync(stampFile, stamp);
  else say('npm ci failed: see its message above. It needs the npm registry, or a filled cache.');
  return done;
}

/** Debian alone: Ubuntu's package of that name is only a pointer to a snap. */
function isDebianRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installChromium() {
  say('The tests need Chromium: installing the one of Debian.');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quiet);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], quiet);
}

function checkChromium() {
  if (findChromium() === null && !process.env.CHROMIUM && isDebianRoot()) installChromium();
  if (findChromium() !== null) return true;
  if (process.env.CHROMIUM) say(`CHROMIUM=${process.env.CHROMIUM} names no program.`);
  else say('The tests of the page need Chromium or Chrome, and none was found.');
  say('Install it (Debian and Ubuntu: apt-get install chromium; macOS: brew install chromium),');
  say('or name the one that you have: CHROMIUM=/path/to/chrome npm test');
  if (process.env.CI) return false;
  say('Going on without: the tests of the page are skipped.');
  return true;
}

function main() {
  const ready =
    checkNode() && installPackages() && (!process.argv.includes('--test') || checkChromium());
  process.exitCode = ready ? 0 : 3;
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href) main();
