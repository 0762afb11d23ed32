/** The list of keys, in a dialog; here the single-letter keys can be switched off. */
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { chooseLetterKeys, language, letterKeys } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import { VIEWS } from '../viewing.ts';

export const helpShown = signal(false);

export function KeysHelp() {
  const text = catalogue(language.value);
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = helpShown.value;
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  const { keyHelp } = text;
  const keys: readonly (readonly [string, string])[] = [
    [text.keySpace, keyHelp.play],
    ['← →', keyHelp.frame],
    ['⇧ ← →', keyHelp.day],
    [`${text.keyHome}, ${text.keyEnd}`, keyHelp.ends],
    ['1 2 3', keyHelp.speed],
    ['N P', keyHelp.inject],
    ['S', keyHelp.swing],
    ['L', keyHelp.loop],
    ['+ − 0', keyHelp.zoom],
    ['B', keyHelp.branch],
    ['/', keyHelp.search],
    ['F', keyHelp.filter],
    ['C', keyHelp.colour],
    ['G', keyHelp.goto],
    [`Alt 1 … ${VIEWS.length}`, keyHelp.views],
    ['T', keyHelp.table],
    ['D', keyHelp.dark],
    ['J', keyHelp.projector],
    ['?', keyHelp.help],
    ['Esc', keyHelp.close],
  ];
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="keys-title"
      onClose={() => {
        helpShown.value = false;
      }}
    >
      <h2 id="keys-title">{text.keysTitle}</h2>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={!letterKeys.value}
          onChange={(event) => chooseLetterKeys(!event.currentTarget.checked)}
        />
        {text.keysOff}
      </label>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {text.close}
      </button>
    </dialog>
  );
}
