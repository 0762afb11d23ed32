/** `diplosim scorecard`: what is known of people on social media, beside the model. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENGINE_VERSION } from '../../sim/index.ts';
import type { Command, Request } from '../command.ts';
import { Interruption, UsageFault } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { showProgress } from '../progress.ts';
import { dataFolders } from '../read-scenario.ts';
import { FACTS } from '../scorecard/facts/index.ts';
import { openPool } from '../scorecard/pool.ts';
import { modelDenials } from '../scorecard/real/denials.ts';
import { graphDistances } from '../scorecard/real/diplomatic-graph.ts';
import {
  cascadeDistances,
  type DistanceRow,
  denialDistances,
} from '../scorecard/real/distances.ts';
import { type Cascades, together } from '../scorecard/real/model-cascades.ts';
import { markdown, type Scorecard, terminalLines } from '../scorecard/render.ts';
import { measurementsOf, rowsOf, verdictOf, type Wish } from '../scorecard/scorecard.ts';
import type { Terminal } from '../terminal.ts';

const NETWORKS = 3;
const PEOPLE = 10_000;

export const scorecard: Command = {
  name: 'scorecard',
  words: '',
  least: 0,
  most: 0,
  summary: 'command-scorecard',
  options: {
    agents: { type: 'count', meaning: 'option-agents', most: 2_000_000 },
    networks: { type: 'count', meaning: 'option-networks', most: 20 },
    facts: { type: 'text', meaning: 'option-facts' },
    data: { type: 'list', meaning: 'option-data-real' },
    out: { type: 'text', meaning: 'option-out' },
    workers: { type: 'count', meaning: 'option-workers', most: 256 },
  },
  async run(request, terminal) {
    const wish: Wish = {
      people: request.count('agents') ?? PEOPLE,
      networks: request.count('networks') ?? NETWORKS,
      facts: factsAsked(request, terminal),
      atDefault: true,
    };
    const [folder = null] = dataFolders(request, terminal);
    const card = await measureAll(wish, folder, request, terminal);
    const out = request.text('out');
    if (out !== null) write(card, out, terminal);
    terminal.out(
      terminal.json
        ? JSON.stringify({ engine: ENGINE_VERSION, ...card })
        : terminalLines(card, terminal).join('\n'),
    );
  },
};

function factsAsked(request: Request, { say }: Terminal): number[] {
  const words = request.text('facts')?.split(',') ?? [];
  return words.map((word) => {
    const known = FACTS.find(({ number }) => String(number) === word.trim());
    if (known === undefined) {
      const all = FACTS.map(({ number }) => number).join(', ');
      throw new UsageFault(say('usage-fact', { word }), say('usage-known', { known: all }));
    }
    return known.number;
  });
}

async function measureAll(
  wish: Wish,
  folder: string | null,
  request: Request,
  terminal: Terminal,
): Promise<Scorecard> {
  const measurements = measurementsOf(wish);
  const networks = Array.from({ length: wish.networks }, (_, network) => network);
  const real = folder === null ? [] : networks;
  const total = measurements.length + real.length;
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-scorecard', total);
  const pool = openPool(Math.min(request.count('workers') ?? availableParallelism(), total));
  interrupts.asked.addEventListener('abort', () => void pool.close());
  let done = 0;
  const counted = async <T>(task: Promise<T>): Promise<T> => {
    const result = await task;
    progress.update(++done);
    return result;
  };
  try {
    const [measured, cascades] = await Promise.all([
      Promise.all(measurements.map((one) => counted(pool.measure(one)))),
      Promise.all(real.map((network) => counted(pool.cascades({ people: wish.people, network })))),
    ]);
    const rows = rowsOf(wish, measurements, measured);
    return {
      people: wish.people,
      networks: wish.networks,
      rows,
      verdict: verdictOf(rows),
      distances: folder === null ? null : distancesTo(folder, cascades),
    };
  } catch (error) {
    throw interrupts.asked.aborted
      ? new Interruption(terminal.say('interrupted-scorecard', { done, total }))
      : error;
  } finally {
    progress.stop();
    interrupts.done();
    await pool.close();
  }
}

const distancesTo = (folder: string, cascades: readonly Cascades[]): DistanceRow[] => [
  ...cascadeDistances(folder, together(cascades)),
  ...denialDistances(folder, modelDenials(0)),
  ...graphDistances(folder),
];

/** Writes the scorecard beside its page of Markdown. */
function write(card: Scorecard, folder: string, terminal: Terminal): void {
  mkdirSync(folder, { recursive: true });
  const name = `scorecard-${card.people}`;
  const text = `${JSON.stringify({ engine: ENGINE_VERSION, ...card }, null, 1)}\n`;
  writeFileSync(join(folder, `${name}.json`), text);
  writeFileSync(join(folder, `${name}.md`), markdown(card, terminal));
  terminal.note(terminal.say('export-written', { path: join(folder, `${name}.json`) }));
}
