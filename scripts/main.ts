/** Does what the command line says, and ends with the exit code that tells how it went. */
import type { Command } from './command.ts';
import { readCommandLine } from './command-line.ts';
import { COMMANDS } from './commands/index.ts';
import {
  EngineFault,
  EXIT,
  InputFault,
  Interruption,
  ResourceFault,
  report,
  resourceFault,
  UsageFault,
} from './faults.ts';
import { faultText } from './notes.ts';
import { endWithReader, openTerminal, STANDARD, type Streams, type Terminal } from './terminal.ts';
import { isKey, languageOf } from './text/text.ts';

/** The command of this process. */
export async function main(
  words: readonly string[],
  commands: readonly Command[] = COMMANDS,
): Promise<void> {
  endWithReader();
  process.exitCode = await perform(words, commands, STANDARD);
}

/** Does what `words` say and gives the exit code. */
export async function perform(
  words: readonly string[],
  commands: readonly Command[],
  streams: Streams,
): Promise<number> {
  const language = languageOf(words, process.env);
  let terminal = openTerminal({ language, json: false, quiet: false }, streams);
  try {
    const asked = await readCommandLine(words, commands, language);
    if (asked === null) {
      return EXIT.done;
    }
    const { command, request } = asked;
    const [json, quiet] = [request.flag('json'), request.flag('quiet')];
    terminal = openTerminal({ language, json, quiet }, streams);
    return (await command.run(request, terminal)) ?? EXIT.done;
  } catch (error) {
    return reportFault(error, terminal);
  }
}

/** Says what went wrong, as prose or as JSON; gives the exit code. */
export function reportFault(error: unknown, terminal: Terminal): number {
  const { say, colors } = terminal;
  if (error instanceof UsageFault) {
    terminal.error(`${colors.red(say('error'))}: ${error.message}`);
    if (error.hint !== '') {
      terminal.error(error.hint);
    }
    return EXIT.usage;
  }
  if (error instanceof Interruption) {
    terminal.error(error.message);
    return EXIT.interrupted;
  }
  if (error instanceof InputFault) {
    return reportInput(error, terminal, EXIT.input);
  }
  const resource = error instanceof ResourceFault ? error : resourceFault(error);
  return resource === null ? reportBug(error, terminal) : reportResource(resource, terminal);
}

function reportInput(fault: InputFault, terminal: Terminal, code: number): number {
  if (terminal.json) {
    terminal.out(JSON.stringify({ errors: fault.reports }));
  } else {
    terminal.error(faultText(fault.reports, fault.sources, terminal));
  }
  return code;
}

function reportResource({ path, code, message }: ResourceFault, terminal: Terminal): number {
  const { say } = terminal;
  const key = `resource-${code}`;
  const what = isKey(key) ? say(key) : say('resource-other', { code: message || code });
  const sentence = say('resource', { path: path || 'diplosim', what });
  const fault = report(key, path, sentence, say('resource-hint-none'));
  return reportInput(new InputFault([fault]), terminal, EXIT.resource);
}

function reportBug(error: unknown, terminal: Terminal): number {
  const { say } = terminal;
  const known = error instanceof EngineFault;
  const cause = known ? error.cause : error;
  const again = known
    ? say('bug-run', {
        scenario: error.scenario,
        seed: error.seed,
        networkSeed: error.networkSeed,
        tick: error.tick,
      })
    : '';
  if (terminal.json) {
    const message = `${say('bug')} ${error instanceof Error ? error.message : String(error)}`;
    terminal.out(JSON.stringify({ errors: [report('bug', '', message, again)] }));
  }
  const trace = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  for (const line of [say('bug'), trace, again, say('bug-report')].filter((text) => text !== '')) {
    terminal.error(line);
  }
  return EXIT.bug;
}
