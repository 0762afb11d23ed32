/** The bar at the top: the run, the views, and the choices for the page itself. */
import { useState } from 'preact/hooks';
import { linkTo } from '../address.ts';
import { goHome, place } from '../page.ts';
import { chooseLanguage, chooseTheme, language, projector, theme } from '../settings.ts';
import { catalogue, said } from '../text/text.ts';
import { VIEWS, type View, type Viewing } from '../viewing.ts';
import { helpShown } from './keys-help.tsx';

function Views({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = (VIEWS.indexOf(viewing.view.value) + step + VIEWS.length) % VIEWS.length;
    viewing.view.value = VIEWS[next] as View;
    event.preventDefault();
    event.stopPropagation();
    document.getElementById(`tab-${viewing.view.value}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={text.views} onKeyDown={move}>
      {VIEWS.map((view) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={viewing.view.value === view}
          aria-controls="view"
          tabIndex={viewing.view.value === view ? 0 : -1}
          onClick={() => {
            viewing.view.value = view;
          }}
        >
          {text[view]}
        </button>
      ))}
    </div>
  );
}

function CopyLink({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(linkTo(viewing, language.value));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" class="plain" aria-live="polite" onClick={copy}>
      {copied ? text.copied : text.copyLink}
    </button>
  );
}

function Choices({ viewing }: { viewing: Viewing | null }) {
  const text = catalogue(language.value);
  const dark = theme.value === 'dark';
  return (
    <div class="choices">
      <span class="languages" role="group" aria-label={text.languageOfPage}>
        {(['en', 'fr'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class="plain"
            lang={each}
            aria-label={each === 'en' ? `EN, ${text.inEnglish}` : `FR, ${text.inFrench}`}
            aria-pressed={language.value === each}
            onClick={() => chooseLanguage(each)}
          >
            {each.toUpperCase()}
          </button>
        ))}
      </span>
      <button type="button" class="plain" onClick={() => chooseTheme(dark ? 'light' : 'dark')}>
        {dark ? text.light : text.dark}
      </button>
      {viewing !== null && (
        <>
          <button
            type="button"
            class="plain"
            onClick={() => {
              projector.value = true;
            }}
          >
            {text.project}
          </button>
          {!viewing.run.live && <CopyLink viewing={viewing} />}
        </>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          helpShown.value = true;
        }}
      >
        {text.keys}
      </button>
    </div>
  );
}

export function Bar() {
  const text = catalogue(language.value);
  const here = place.value;
  const viewing = here.kind === 'run' ? here.viewing : null;
  return (
    <header class="bar">
      <a
        class="brand"
        href="./"
        aria-label={`diplosim, ${text.home}`}
        onClick={(event) => {
          event.preventDefault();
          goHome();
        }}
      >
        diplosim
      </a>
      {viewing !== null && (
        <p class="which">
          <strong>{said(viewing.run.scenario.title, language.value)}</strong>{' '}
          <span>
            {viewing.run.live ? `${text.live} · ` : ''}
            {text.seedOf(viewing.names.value.strategy(viewing.run.strategy), viewing.run.seed)}
          </span>
        </p>
      )}
      {viewing !== null && <Views viewing={viewing} />}
      <Choices viewing={viewing} />
    </header>
  );
}
