/** The keys of the page. A key held with Ctrl or Meta, or typed into a field, is not ours. */
import { goToLargestSwing, goToNextInject, zoomTime } from './moves.ts';
import { branch, place, stopReading } from './page.ts';
import { goToShown } from './panels/go-to.tsx';
import { helpShown } from './panels/keys-help.tsx';
import { SPEEDS } from './player.ts';
import { chooseTheme, letterKeys, projector, theme } from './settings.ts';
import { VIEWS, type Viewing } from './viewing.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, [role="button"], [role="tab"]') !== null;

/** The table of the chart that has the focus, or of the first one. */
function openTable(): void {
  const near = document.activeElement?.closest('.section')?.querySelector('[data-table]');
  const button = near ?? document.querySelector('[data-table]');
  if (button instanceof HTMLElement) button.click();
}

const focus = (id: string): void => document.getElementById(id)?.focus();

function letterKey(key: string, viewing: Viewing | null): boolean {
  switch (key) {
    case 'd':
      chooseTheme(theme.value === 'dark' ? 'light' : 'dark');
      return true;
    case '?':
      helpShown.value = !helpShown.value;
      return true;
  }
  if (viewing === null) return false;
  const { player } = viewing;
  switch (key) {
    case '1':
    case '2':
    case '3':
      player.speed.value = SPEEDS[Number(key) - 1] ?? 1;
      return true;
    case 'n':
    case 'p':
      goToNextInject(viewing, key === 'n' ? 1 : -1);
      return true;
    case 's':
      goToLargestSwing(viewing);
      return true;
    case 'l':
      player.toggleLoop(viewing.stretch.value);
      return true;
    case '+':
    case '-':
      zoomTime(viewing, key === '+' ? 0.5 : 2);
      return true;
    case 'b':
      if (viewing.run.control === null) return false;
      void branch(viewing, player.tick.value, []);
      return true;
    case '0':
      viewing.stretch.value = null;
      return true;
    case '/':
      focus('search');
      return true;
    case 'f':
      focus('filter');
      return true;
    case 'c':
      viewing.nextColour();
      return true;
    case 'g':
      goToShown.value = true;
      return true;
    case 't':
      openTable();
      return true;
    case 'j':
      projector.value = !projector.value;
      return true;
  }
  return false;
}

function moveKey(event: KeyboardEvent, viewing: Viewing): boolean {
  const { player } = viewing;
  const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (direction !== undefined) {
    player.pause();
    if (event.shiftKey) player.stepDay(direction);
    else player.step(direction);
    return true;
  }
  switch (event.key) {
    case ' ':
      if (isButton(event.target)) return false;
      player.toggle();
      return true;
    case 'Home':
      player.seek(0);
      return true;
    case 'End':
      player.seek(viewing.run.known.value);
      return true;
    case 'Escape':
      if (projector.value) projector.value = false;
      else if (viewing.view.value !== 'network') viewing.view.value = 'network';
      else viewing.selected.value = null;
      return true;
  }
  return false;
}

export function onKey(event: KeyboardEvent): void {
  const here = place.value;
  if (here.kind === 'loading' && event.key === 'Escape') {
    stopReading();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || isField(event.target)) return;
  const viewing = here.kind === 'run' ? here.viewing : null;
  if (event.altKey) {
    const view = VIEWS[Number(event.key) - 1];
    if (viewing === null || view === undefined) return;
    viewing.view.value = view;
    event.preventDefault();
    return;
  }
  const done =
    (viewing !== null && moveKey(event, viewing)) ||
    (letterKeys.value && letterKey(event.key.toLowerCase(), viewing));
  if (done) event.preventDefault();
}
