/** Hollow diamond for what is false, disc for what is true, nothing where there is no claim. */
import type { Veracity } from '../run/cascades.ts';

export function VeracityMark({ veracity }: { veracity: Veracity }) {
  if (veracity === 'plain') return null;
  return (
    <svg class="veracity" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      {veracity === 'false' ? (
        <path class="false" d="M0-5 3.6 0 0 5-3.6 0Z" />
      ) : (
        <circle class="true" r="3.4" />
      )}
    </svg>
  );
}
