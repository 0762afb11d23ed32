/** The page: its bar, what is shown now, and the time along the bottom. */
import { useEffect } from 'preact/hooks';
import { Accounts } from './accounts/accounts.tsx';
import { openDropped } from './dropping.ts';
import { onKey } from './keyboard.ts';
import { lazily } from './lazy.tsx';
import { Network } from './network/network.tsx';
import { Opening } from './opening/opening.tsx';
import { place } from './page.ts';
import { Bar } from './panels/bar.tsx';
import { FaultPanel } from './panels/fault.tsx';
import { Happened } from './panels/happened.tsx';
import { KeysHelp } from './panels/keys-help.tsx';
import { Loading } from './panels/loading.tsx';
import { MeasuresPanel } from './panels/measures.tsx';
import { Projection } from './panels/projection.tsx';
import { SentencePanel } from './panels/sentence.tsx';
import { TimeBar } from './panels/time-bar.tsx';
import { language, projector } from './settings.ts';
import { catalogue, said } from './text/text.ts';
import type { View, Viewing } from './viewing.ts';

const CascadesView = lazily(async () => (await import('./cascades/cascades.tsx')).CascadesView);
const CompareView = lazily(async () => (await import('./compare/compare.tsx')).CompareView);
const LivePanel = lazily(async () => (await import('./live/live-panel.tsx')).LivePanel);
const MapView = lazily(async () => (await import('./map/map.tsx')).MapView);
const MeasuresView = lazily(
  async () => (await import('./measures/measures-view.tsx')).MeasuresView,
);
const ModelPage = lazily(async () => (await import('./model/model-page.tsx')).ModelPage);

function NetworkView({ viewing }: { viewing: Viewing }) {
  return (
    <div class="replay">
      <SentencePanel viewing={viewing} />
      {viewing.run.people.count === 0 ? <Nobody /> : <Network viewing={viewing} />}
      <aside class="side">
        <MeasuresPanel viewing={viewing} />
        <Happened viewing={viewing} />
      </aside>
    </div>
  );
}

/** In place of a picture of accounts where their table cannot be read. */
function Nobody() {
  return <p class="nobody">{catalogue(language.value).nobody}</p>;
}

const NEEDS_PEOPLE: ReadonlySet<View> = new Set(['accounts', 'cascades']);

function ShownView({ viewing }: { viewing: Viewing }) {
  if (viewing.run.people.count === 0 && NEEDS_PEOPLE.has(viewing.view.value)) return <Nobody />;
  switch (viewing.view.value) {
    case 'network':
      return <NetworkView viewing={viewing} />;
    case 'map':
      return <MapView viewing={viewing} />;
    case 'cascades':
      return <CascadesView viewing={viewing} />;
    case 'accounts':
      return <Accounts viewing={viewing} />;
    case 'charts':
      return <MeasuresView viewing={viewing} />;
    case 'compare':
      return <CompareView viewing={viewing} />;
  }
}

/** Lets the cursor move with the pictures of the screen while it plays. */
function usePlaying(viewing: Viewing): void {
  const playing = viewing.player.playing.value;
  useEffect(() => {
    if (!playing) return undefined;
    let last = performance.now();
    let wanted = 0;
    const next = (now: number): void => {
      viewing.player.advance(Math.min(0.25, (now - last) / 1000));
      last = now;
      wanted = requestAnimationFrame(next);
    };
    wanted = requestAnimationFrame(next);
    return () => cancelAnimationFrame(wanted);
  }, [viewing, playing]);
}

function RunPage({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  usePlaying(viewing);
  if (projector.value) return <Projection viewing={viewing} />;
  const damaged = viewing.run.damaged.value;
  return (
    <>
      <main id="main" class={viewing.run.control === null ? '' : 'live'}>
        {damaged.length > 0 && (
          <p class="damaged" role="status">
            {text.damaged(damaged.join(', '))}
          </p>
        )}
        {viewing.run.control !== null && <LivePanel viewing={viewing} />}
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${viewing.view.value}`}
          class={`view ${viewing.view.value}-view`}
        >
          <ShownView viewing={viewing} />
        </div>
      </main>
      <TimeBar viewing={viewing} />
    </>
  );
}

export function App() {
  const text = catalogue(language.value);
  const here = place.value;
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      if (event.dataTransfer !== null) void openDropped(event.dataTransfer);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  const shown = here.kind === 'run' ? here.viewing.run : here.kind === 'model' ? here.run : null;
  const title = shown === null ? text.openingTitle : said(shown.scenario.title, language.value);
  useEffect(() => {
    document.title = `${title} – diplosim`;
  }, [title]);
  const projected = projector.value && here.kind === 'run';
  return (
    <div class={`page ${here.kind}-page`}>
      {!projected && (
        <a class="skip" href="#main">
          {text.skip}
        </a>
      )}
      {!projected && <Bar />}
      {here.kind === 'run' ? (
        <RunPage key={here.viewing} viewing={here.viewing} />
      ) : here.kind === 'model' ? (
        <ModelPage key={here.run} run={here.run} />
      ) : (
        <main id="main">
          {here.kind === 'opening' && <Opening />}
          {here.kind === 'loading' && <Loading name={here.name} progress={here.progress} />}
          {here.kind === 'fault' && (
            <FaultPanel fault={here.fault} name={here.name} again={here.again} />
          )}
        </main>
      )}
      <KeysHelp />
    </div>
  );
}
