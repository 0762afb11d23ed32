/** Transport and lanes: time along the bottom, the cursor crossing everything. */
import { language, projector } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { View, Viewing } from '../viewing.ts';
import { Lanes } from './lanes.tsx';
import { Transport } from './transport.tsx';

/** Views with room for the lanes. */
const WITH_LANES: ReadonlySet<View> = new Set(['network', 'map']);

export function TimeBar({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const lanes = WITH_LANES.has(viewing.view.value) && !projector.value;
  return (
    <section class="time" aria-label={text.timeRegion}>
      <Transport viewing={viewing} legend={lanes} />
      {lanes && <Lanes viewing={viewing} />}
    </section>
  );
}
