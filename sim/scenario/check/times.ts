/** Times: the run's own, and those of what happens in it. */

import { TICK_MINUTES } from '../defaults.ts';
import { DURATION, minutesOf, writeHours } from '../duration.ts';
import { LIMITS } from '../limits.ts';
import type { Path, TreeNode } from '../source/node.ts';
import type { Checker } from './checker.ts';
import { entries, get, hours, isText, textOf, walk } from './reader.ts';
import { ACTIONS } from './sites.ts';

const SHORTEST_TICK = 5;

export function checkTimes(checker: Checker): void {
  checkRun(checker);
  const timed = ['timeline.*', 'teaching.decisions.*'];
  for (const pattern of timed) {
    walk(checker.root, pattern, (path, node) => {
      if (node?.kind !== 'map') return;
      const found = textOf(get(node, 'id')) ?? String(path.at(-1));
      const [at, when] = [get(node, 'at'), get(node, 'when')];
      if ((at === undefined) === (when === undefined)) checker.add('at-or-when', path, { found });
      checkEnd(checker, [...path, 'at'], at, found);
    });
  }
  walk(checker.root, ACTIONS, (path, node) => {
    if (node?.kind !== 'map') return;
    const found = textOf(get(node, 'do')) ?? String(path.at(-1));
    const course = ['from', 'to', 'every'].some((key) => get(node, key) !== undefined);
    if (get(node, 'at') !== undefined && course) checker.addAtKey('once-or-every', [...path, 'at']);
    checkInterval(checker, path, node);
    checkEvery(checker, path, node);
    checkEnd(checker, [...path, 'at'], get(node, 'at'), found);
    checkEnd(checker, [...path, 'from'], get(node, 'from'), found);
  });
  walk(checker.root, 'outcomes.*', (path, node) => {
    const found = textOf(get(node, 'metric')) ?? String(path.at(-1));
    checkInterval(checker, path, node);
    checkEnd(checker, [...path, 'from'], get(node, 'from'), found);
  });
  for (const pattern of ['timeline.*.when', 'teaching.decisions.*.when', `${ACTIONS}.when`]) {
    walk(checker.root, pattern, (path, node) => {
      const keys = entries(node);
      const both = keys.has('above') === keys.has('below');
      if (node?.kind === 'map' && both) checker.add('above-or-below', path);
    });
  }
}

function checkRun(checker: Checker): void {
  const time = get(checker.root, 'time');
  if (time?.kind !== 'map') return;
  const [tick, duration, ticks] = ['tick', 'duration', 'ticks'].map((key) => get(time, key));
  const misspelt = checker.hasUnknownKey(['time']);
  if ((duration === undefined) === (ticks === undefined) && !misspelt) {
    checker.addAtKey('duration-or-ticks', ['time']);
  }
  const well = (node: TreeNode | undefined): node is TreeNode & { value: string } =>
    isText(node) && DURATION.test(node.value);
  if (tick !== undefined && !well(tick)) return;
  const minutes = well(tick) ? minutesOf(tick.value) : TICK_MINUTES;
  if (!Number.isInteger(minutes) || minutes < SHORTEST_TICK || 60 % minutes !== 0) {
    checker.add('tick-not-dividing', ['time', 'tick'], { found: textOf(tick) ?? '' });
    return;
  }
  if (!well(duration)) return;
  const count = minutesOf(duration.value) / minutes;
  const values = { found: duration.value, tick: writeHours(minutes / 60) };
  if (!Number.isInteger(count) || count < 1) {
    checker.add('duration-not-whole', ['time', 'duration'], values);
  } else if (count > LIMITS.ticks) {
    checker.add('duration-too-long', ['time', 'duration'], {
      ...values,
      limit: String(LIMITS.ticks),
    });
  }
}

/** What comes after the end is no fault: it does not happen, and that is said. */
function checkEnd(checker: Checker, path: Path, node: TreeNode | undefined, found: string): void {
  const { endHours } = checker;
  const at = hours(node);
  if (at === null || endHours === null || at < endHours) return;
  checker.add('beyond-end', path, { found, at: writeHours(at), end: writeHours(endHours) });
}

function checkEvery(checker: Checker, path: Path, node: TreeNode): void {
  const every = hours(get(node, 'every'));
  if (every === null || every >= checker.tickHours) return;
  const values = { found: writeHours(every), tick: writeHours(checker.tickHours) };
  checker.add('interval-too-short', [...path, 'every'], values);
}

function checkInterval(checker: Checker, path: Path, node: TreeNode | undefined): void {
  const [from, to] = [hours(get(node, 'from')) ?? 0, hours(get(node, 'to'))];
  if (to === null || from < to) return;
  checker.add('interval-empty', [...path, 'to'], { from: writeHours(from), to: writeHours(to) });
}
