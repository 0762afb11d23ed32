/** A field to go to a written moment; it opens with the key G. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseMoment } from '../moves.ts';
import { language } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { Viewing } from '../viewing.ts';

export const goToShown = signal(false);

export function GoTo({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const field = useRef<HTMLInputElement>(null);
  const shown = goToShown.value;
  // Before the next key: what is typed after G belongs to the field.
  useLayoutEffect(() => {
    if (shown) field.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <form
      class="go-to"
      onSubmit={(event) => {
        event.preventDefault();
        const hours = parseMoment(field.current?.value ?? '');
        if (hours === null) return field.current?.setAttribute('aria-invalid', 'true');
        viewing.player.pause();
        viewing.player.seekHours(hours);
        goToShown.value = false;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        goToShown.value = false;
      }}
    >
      <input ref={field} type="text" size={9} placeholder="13 06:00" aria-label={text.goToTime} />
      <button type="submit" class="button">
        {text.go}
      </button>
    </form>
  );
}
