/** What went wrong: what is wrong, where, what would be right, what was not done. */
import { useState } from 'preact/hooks';
import { goHome } from '../page.ts';
import { ScenarioFault } from '../run/live.ts';
import { RunFault } from '../run/run-fault.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly code: string | null;
  readonly done: string;
}

function wordsOf(fault: unknown, name: string): Words {
  const text = catalogue(language.value);
  if (fault instanceof ScenarioFault || (fault instanceof RunFault && fault.kind === 'scenario')) {
    return {
      title: text.errorScenario(fault instanceof ScenarioFault ? fault.faults : 1),
      text: '',
      code: fault.message,
      done: text.errorScenarioDone,
    };
  }
  if (fault instanceof RunFault) {
    const said = {
      missing: text.errorMissing(fault.file),
      format: text.errorFormat(fault.message),
      manifest: text.errorManifest,
      table: text.errorTable(fault.file, fault.message),
    }[fault.kind as 'missing' | 'format' | 'manifest' | 'table'];
    return {
      title: text.errorRun,
      text: `${said} ${text.errorCommand}`,
      code: `npx diplosim verify ${name}`,
      done: text.errorNothingDone,
    };
  }
  const message = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { title: text.unexpected, text: '', code: message, done: text.errorNothingDone };
}

interface Props {
  readonly fault: unknown;
  /** The run or the scenario. */
  readonly name: string;
  readonly again: (() => void) | null;
}

export function FaultPanel({ fault, name, again }: Props) {
  const text = catalogue(language.value);
  const words = wordsOf(fault, name);
  const [copied, setCopied] = useState(false);
  const message = [words.title, words.text, words.code ?? '', words.done].join('\n');
  return (
    <div class="state" role="alert">
      <h1>{words.title}</h1>
      {words.text !== '' && <p class="lead-text">{words.text}</p>}
      {words.code !== null && <pre class="code">{words.code}</pre>}
      <p>{words.done}</p>
      <p class="actions">
        {again !== null && (
          <button type="button" class="button strong" onClick={again}>
            {text.readAgain}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            void navigator.clipboard.writeText(message).then(() => setCopied(true));
          }}
        >
          {copied ? text.copied : text.copyMessage}
        </button>
        <button type="button" class="link" onClick={goHome}>
          {text.home}
        </button>
      </p>
    </div>
  );
}
