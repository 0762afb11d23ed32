/**
 * `npm run bench`: the benchmark from the command line, run as compiled for the package, since the
 * loader that runs the sources adds to every function.
 *
 *     npm run bench -- [--kernel DIR] [--json] [--citizens 10000,100000] [--days 7] [--rounds 3]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scenariosFolder } from '../paths.ts';
import { bench } from './bench.ts';
import { reportText } from './report.ts';

const USAGE =
  'npm run bench -- [--kernel DIR] [--json] [--scenario FILE] [--citizens N,N] [--days N] [--rounds N]';

const OPTIONS = {
  kernel: { type: 'string' },
  json: { type: 'boolean', default: false },
  scenario: { type: 'string', default: join(scenariosFolder, 'direct-address.yaml') },
  citizens: { type: 'string', default: '10000,100000' },
  days: { type: 'string', default: '7' },
  rounds: { type: 'string', default: '3' },
} as const;

/** A whole number from 1; throws a sentence otherwise. */
function count(name: string, word: string): number {
  if (!/^[1-9]\d{0,7}$/.test(word)) throw new Error(`--${name} takes a whole number, not ${word}.`);
  return Number(word);
}

function readOptions(words: readonly string[]) {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  return {
    json: values.json,
    scenario: values.scenario,
    citizens: values.citizens.split(',').map((word) => count('citizens', word)),
    days: count('days', values.days),
    rounds: count('rounds', values.rounds),
    kernel: values.kernel ?? null,
  };
}

function main(): number {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return 2;
  }
  try {
    const progress = (line: string) => void process.stderr.write(`${line}\n`);
    const report = bench({ ...options, progress });
    process.stdout.write(`${options.json ? JSON.stringify(report) : reportText(report)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 3;
  }
}

process.exitCode = main();
