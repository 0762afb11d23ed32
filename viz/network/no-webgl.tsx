/** Said once where the browser draws no WebGL; a table is on offer. */
import { useState } from 'preact/hooks';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

export function NoWebgl({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div class="notice" role="status">
      <h2>{text.noWebgl}</h2>
      <p>{text.noWebglText}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          viewing.view.value = 'accounts';
        }}
      >
        {text.showTable}
      </button>
      <button type="button" class="link" onClick={() => setShown(false)}>
        {text.dismiss}
      </button>
    </div>
  );
}
