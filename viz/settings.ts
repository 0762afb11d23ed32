/** What the reader chose for the page itself; kept in the browser where it allows that. */
import { effect, signal } from '@preact/signals';
import { firstLanguage } from './text/first-language.ts';
import type { Language } from './text/numbers.ts';

export type Theme = 'light' | 'dark';

function kept(key: string): string | null {
  try {
    return localStorage.getItem(`diplosim.${key}`);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`diplosim.${key}`, value);
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

const query = new URLSearchParams(location.search);
const dark = matchMedia('(prefers-color-scheme: dark)');

export const language = signal<Language>(
  firstLanguage(query.get('lang'), kept('language'), navigator.languages),
);
/** Null follows the system. */
const chosenTheme = signal<Theme | null>(
  (['light', 'dark'] as const).find((theme) => theme === kept('theme')) ?? null,
);
const systemTheme = signal<Theme>(dark.matches ? 'dark' : 'light');
export const theme = signal<Theme>(chosenTheme.value ?? systemTheme.value);
export const projector = signal(query.get('projector') === '1');
/** Keys of one letter can be switched off (WCAG 2.1.4). */
export const letterKeys = signal(kept('keys') !== 'off');

dark.addEventListener('change', () => {
  systemTheme.value = dark.matches ? 'dark' : 'light';
});

export function chooseLanguage(chosen: Language): void {
  language.value = chosen;
  keep('language', chosen);
}

export function chooseTheme(chosen: Theme): void {
  chosenTheme.value = chosen;
  keep('theme', chosen);
}

export function chooseLetterKeys(on: boolean): void {
  letterKeys.value = on;
  keep('keys', on ? 'on' : 'off');
}

effect(() => {
  theme.value = chosenTheme.value ?? systemTheme.value;
});

/** Lets the document say what was chosen. */
export function applySettings(root: HTMLElement): void {
  effect(() => {
    root.lang = language.value;
  });
  effect(() => {
    root.dataset['theme'] = theme.value;
  });
  effect(() => {
    root.classList.toggle('projector', projector.value);
  });
}

export const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
