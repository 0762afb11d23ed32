/** From the words on the command line to a command and its request; wrong usage in two lines. */
import yargs from 'yargs';
import { type Language, nearest } from '../sim/index.ts';
import {
  COMMON_OPTIONS,
  type Command,
  type Option,
  type Options,
  type Request,
} from './command.ts';
import { UsageFault } from './faults.ts';
import { packageVersion } from './paths.ts';
import { type Say, sayIn } from './text/text.ts';

type Values = Readonly<Record<string, unknown>>;

/** A command with its request; null when help or the version was asked for, which is printed. */
export async function readCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  language: Language,
): Promise<{ command: Command; request: Request } | null> {
  const say = sayIn(language);
  const values: Values = await parser(commands, say, language).parseAsync(joinSettings(words));
  if (values['help'] === true || values['version'] === true) {
    return null;
  }
  const [name, ...rest] = (values['_'] as readonly (string | number)[]).map(String);
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const known = commands.map((candidate) => candidate.name);
    throw name === undefined
      ? new UsageFault(say('usage-no-command'), say('usage-known', { known: known.join(', ') }))
      : new UsageFault(say('usage-unknown-command', { name }), hintFor(name, known, say));
  }
  const options = { ...command.options, ...COMMON_OPTIONS };
  checkNames(values, options, say);
  const given = [...((values['words'] as string[] | undefined) ?? []), ...rest].map(String);
  if (given.length < command.least || given.length > command.most) {
    const usage = `diplosim ${command.name} ${command.words}`.trim();
    const key = given.length < command.least ? 'usage-too-few' : 'usage-too-many';
    throw new UsageFault(say(key, { usage, extra: given[command.most] ?? '' }));
  }
  return { command, request: readRequest(given, values, options, say) };
}

function parser(commands: readonly Command[], say: Say, language: Language) {
  let line = yargs()
    .scriptName('diplosim')
    .locale(language)
    .parserConfiguration({
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'boolean-negation': false,
      'duplicate-arguments-array': true,
    })
    .usage(`${say('help-usage')}\n\n${listOf(commands, say)}`)
    .exitProcess(false)
    .fail((message, error) => {
      throw error === undefined || error.name === 'YError' ? new UsageFault(message) : error;
    })
    .help('help', say('option-help'))
    .version('version', say('option-version'), packageVersion)
    .epilogue(say('help-epilogue'))
    .wrap(Math.min(100, process.stdout.columns ?? 100));
  for (const command of commands) {
    const { name, words, summary, options } = command;
    line = line.command(
      `${name} [words..]`,
      false,
      (inner) => {
        inner.usage(`diplosim ${name} ${words}\n\n${say(summary)}`);
        for (const [option, declared] of Object.entries({ ...options, ...COMMON_OPTIONS })) {
          inner.option(option, declaration(declared, say));
        }
        return inner;
      },
      () => undefined,
    );
  }
  return line;
}

/** One line a command. yargs' own list cannot show what follows a name in our words. */
function listOf(commands: readonly Command[], say: Say): string {
  const left = commands.map(({ name, words }) => `  ${name} ${words}`.trimEnd());
  const width = Math.max(...left.map((text) => text.length));
  return commands
    .map(({ summary }, place) => `${left[place]?.padEnd(width)}  ${say(summary)}`)
    .join('\n');
}

function declaration({ type, meaning }: Option, say: Say) {
  const kinds = { flag: 'boolean', text: 'string', count: 'string', list: 'string' } as const;
  return {
    type: kinds[type],
    array: type === 'list',
    describe: say(meaning),
    requiresArg: type !== 'flag',
  };
}

/** `--set a=1 b=2` is `--set a=1 --set b=2`, whatever stands before or after. */
function joinSettings(words: readonly string[]): string[] {
  const joined: string[] = [];
  let setting = false;
  for (const word of words) {
    const isSetting = /^[A-Za-z][\w.-]*=/.test(word);
    if (setting && isSetting && joined.at(-1) !== '--set') {
      joined.push('--set');
    }
    setting = word === '--set' || word.startsWith('--set=') || (setting && isSetting);
    joined.push(word);
  }
  return joined;
}

function hintFor(name: string, known: readonly string[], say: Say): string {
  const near = nearest(name, known);
  return near === null
    ? say('usage-known', { known: known.join(', ') })
    : say('usage-nearest', { near });
}

function checkNames(values: Values, options: Options, say: Say): void {
  const names = [...Object.keys(options), 'help', 'version'];
  for (const name of Object.keys(values)) {
    if (!names.includes(name) && !['_', '$0', 'words'].includes(name)) {
      const dashed = names.map((known) => `--${known}`);
      const given = name.length === 1 ? `-${name}` : `--${name}`;
      throw new UsageFault(
        say('usage-unknown-option', { name: given }),
        hintFor(given, dashed, say),
      );
    }
  }
}

function readRequest(words: string[], values: Values, options: Options, say: Say): Request {
  const single = (name: string): string | null => {
    const value = values[name];
    if (Array.isArray(value)) {
      throw new UsageFault(say('usage-twice', { name: `--${name}` }));
    }
    return value === undefined ? null : String(value);
  };
  for (const [name, option] of Object.entries(options)) {
    if (option.type !== 'list') {
      check(name, option, single(name), say);
    }
  }
  return {
    words,
    text: single,
    flag: (name) => values[name] === true,
    count: (name) => (single(name) === null ? null : Number(single(name))),
    list: (name) => (values[name] as string[] | undefined) ?? [],
  };
}

function check(name: string, option: Option, value: string | null, say: Say): void {
  if (value === null) {
    return;
  }
  const { type, choices, most = 1_000_000, least = 1 } = option;
  const given = { name: `--${name}`, value };
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageFault(say('usage-choice', given), hintFor(value, choices, say));
  }
  const isCount = /^(0|[1-9]\d{0,8})$/.test(value);
  if (type === 'count' && !(isCount && Number(value) >= least && Number(value) <= most)) {
    throw new UsageFault(
      say(least === 0 ? 'usage-count-or-none' : 'usage-count', { ...given, most }),
    );
  }
  if (type === 'text' && value === '') {
    throw new UsageFault(say('usage-empty', given));
  }
}
