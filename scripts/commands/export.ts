/** `diplosim export`: a table of a run in another format, to stdout or to a file. */
import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import { nearest } from '../../sim/index.ts';
import type { Command, Request } from '../command.ts';
import { type NetworkFormat, networkOf } from '../export/network.ts';
import { openTable } from '../export/table.ts';
import { csvOf, jsonOf } from '../export/text.ts';
import { InputFault, report, UsageFault } from '../faults.ts';
import { toFile, toStdout } from '../output.ts';
import { wholeRun } from '../refuse.ts';
import type { RunFolder } from '../run-folder/run-folder.ts';
import type { Terminal } from '../terminal.ts';
import type { Say } from '../text/text.ts';

const FORMATS = ['csv', 'json', 'parquet', 'gexf', 'graphml'] as const;
type Format = (typeof FORMATS)[number];

/** Tables that stand for the network in formats that hold one. */
const NETWORK_TABLES = ['ties', 'agents', 'network'];

export const exportTable: Command = {
  name: 'export',
  words: '<run> <table>',
  least: 2,
  most: 2,
  summary: 'command-export',
  options: {
    format: { type: 'text', meaning: 'option-format-export', choices: FORMATS },
    out: { type: 'text', meaning: 'option-out' },
    force: { type: 'flag', meaning: 'option-force' },
  },
  async run(request, terminal) {
    const { say } = terminal;
    const [path = '', table = ''] = request.words;
    const format = formatOf(request);
    const isNetwork = format === 'gexf' || format === 'graphml';
    if (isNetwork && !NETWORK_TABLES.includes(table)) {
      throw new UsageFault(say('usage-format-table', { format }));
    }
    const run = await wholeRun(path, say);
    const chunks = isNetwork
      ? networkOf(format, networkFiles(run, say))
      : await tableChunks(tableFile(run, table, say), format);
    await deliver(chunks, request, terminal);
  },
};

/** `--format`, else the ending of `--out`, else CSV. */
function formatOf(request: Request): Format {
  const ending = extname(request.text('out') ?? '').slice(1);
  const asked = request.text('format') ?? ending;
  return FORMATS.find((format) => format === asked) ?? 'csv';
}

function tableFile({ path, manifest }: RunFolder, table: string, say: Say): string {
  const known = manifest.files
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => name.slice(0, -'.parquet'.length));
  if (!known.includes(table)) {
    const near = nearest(table, known);
    const hint =
      near === null
        ? say('usage-known', { known: known.join(', ') })
        : say('usage-nearest', { near });
    const message = say('run-no-table', { name: table });
    throw new InputFault([report('run-no-table', path, message, hint)]);
  }
  return join(path, `${table}.parquet`);
}

function networkFiles(run: RunFolder, say: Say) {
  const drawn = run.manifest.files.some(({ name }) => name === 'layout.parquet');
  return {
    agents: tableFile(run, 'agents', say),
    ties: tableFile(run, 'ties', say),
    layout: drawn ? tableFile(run, 'layout', say) : null,
  };
}

async function tableChunks(file: string, format: Exclude<Format, NetworkFormat>) {
  if (format === 'parquet') {
    return createReadStream(file) as AsyncIterable<Uint8Array>;
  }
  const table = await openTable(file);
  return format === 'csv' ? csvOf(table) : jsonOf(table);
}

async function deliver(
  chunks: AsyncIterable<string | Uint8Array>,
  request: Request,
  terminal: Terminal,
): Promise<void> {
  const out = request.text('out');
  if (out === null) {
    await toStdout(chunks);
    return;
  }
  await toFile(out, chunks, request.flag('force'));
  if (terminal.json) {
    terminal.out(JSON.stringify({ written: out }));
  } else {
    terminal.note(terminal.say('export-written', { path: out }));
  }
}
