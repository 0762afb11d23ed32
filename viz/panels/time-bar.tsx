/** Transport and lanes: time along the bottom, the cursor crossing everything. */
import { signal } from '@preact/signals';
import { Branches } from '../live/branches.tsx';
import { language, projector } from '../settings.ts';
import { catalogue } from '../text/text.ts';
import type { View, Viewing } from '../viewing.ts';
import { Lanes } from './lanes.tsx';
import { MarkLegend, Transport } from './transport.tsx';

/** Views with room for the lanes. */
const WITH_LANES: ReadonlySet<View> = new Set(['network', 'map']);

/** Whether the runs that share their luck are shown in place of the lanes. */
const branchesShown = signal(true);

function LanesOrBranches() {
  const text = catalogue(language.value);
  return (
    <span class="tabs" role="group" aria-label={text.timeRegion}>
      {([false, true] as const).map((branches) => (
        <button
          key={String(branches)}
          type="button"
          aria-pressed={branchesShown.value === branches}
          onClick={() => {
            branchesShown.value = branches;
          }}
        >
          {branches ? text.runLive.branchShown : text.runLive.lanesShown}
        </button>
      ))}
    </span>
  );
}

export function TimeBar({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const several = viewing.branches.value.length > 1;
  const lanes = WITH_LANES.has(viewing.view.value) && !projector.value;
  return (
    <section class="time" aria-label={text.timeRegion}>
      <Transport viewing={viewing}>
        {lanes && several && <LanesOrBranches />}
        {lanes && !(several && branchesShown.value) && <MarkLegend viewing={viewing} />}
      </Transport>
      {lanes &&
        (several && branchesShown.value ? (
          <Branches viewing={viewing} />
        ) : (
          <Lanes viewing={viewing} />
        ))}
    </section>
  );
}
