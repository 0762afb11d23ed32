import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../viz/address.ts';
import { parseMoment } from '../../viz/moves.ts';
import { Player } from '../../viz/player.ts';

const playerOf = (known = 1441, calm = false): Player =>
  new Player({ ticks: 1441, tickHours: 0.5, frameTicks: 2, known: signal(known) }, () => calm);

describe('the cursor', () => {
  test('stands on frames, and on the end of the run though it is none', () => {
    const player = playerOf();
    player.seek(641);
    expect(player.tick.value).toBe(640);
    player.seek(99_999);
    expect(player.tick.value).toBe(1441);
    player.step(-1);
    expect(player.tick.value).toBe(1440);
    player.seek(-5);
    expect(player.tick.value).toBe(0);
  });

  test('moves by frames and by days', () => {
    const player = playerOf();
    player.step(1);
    expect(player.hours.value).toBe(1);
    player.stepDay(1);
    expect(player.hours.value).toBe(25);
    player.stepDay(-2);
    expect(player.hours.value).toBe(0);
  });

  test('does not leave what is known of a run that grows', () => {
    const player = playerOf(100);
    player.seek(400);
    expect(player.tick.value).toBe(100);
    player.step(5);
    expect(player.tick.value).toBe(100);
  });
});

describe('playing', () => {
  test('advances six frames a second, times its speed', () => {
    const player = playerOf();
    player.speed.value = 4;
    player.toggle();
    player.advance(0.5);
    expect(player.tick.value).toBe(24);
  });

  test('loses no time between pictures of the screen', () => {
    const player = playerOf();
    player.speed.value = 1;
    player.toggle();
    for (let i = 0; i < 100; i++) player.advance(0.01);
    expect(player.tick.value).toBeGreaterThanOrEqual(10);
    expect(player.tick.value).toBeLessThanOrEqual(12);
  });

  test('goes by days for readers who want less motion', () => {
    const player = playerOf(1441, true);
    player.toggle();
    player.advance(2);
    expect(player.hours.value).toBe(24);
  });

  test('stops at the end and begins again from the start', () => {
    const player = playerOf();
    player.seek(1441);
    player.toggle();
    expect(player.tick.value).toBe(0);
    player.seek(1440);
    player.advance(10);
    expect(player.playing.value).toBe(false);
    expect(player.tick.value).toBe(1441);
  });

  test('loops the day before the cursor', () => {
    const player = playerOf();
    player.seek(480);
    player.toggleLoop();
    expect(player.loop.value).toEqual({ from: 432, to: 480 });
    player.speed.value = 16;
    player.toggle();
    for (let i = 0; i < 40; i++) player.advance(0.1);
    expect(player.tick.value).toBeGreaterThanOrEqual(432);
    expect(player.tick.value).toBeLessThan(480);
  });
});

test('a written moment is understood in both languages', () => {
  expect(parseMoment('13')).toBe(312);
  expect(parseMoment('13 06:00')).toBe(318);
  expect(parseMoment('day 13, 06:30')).toBe(318.5);
  expect(parseMoment('jour 13, 06 h 00')).toBe(318);
  expect(parseMoment('13 25:00')).toBeNull();
  expect(parseMoment('tomorrow')).toBeNull();
});

test('an address leads only to folders below the page', () => {
  expect(readAddress('?run=runs/a-7-1234abcd/&tick=640&agent=3').run).toBe('runs/a-7-1234abcd/');
  expect(readAddress('?tick=640').tick).toBe(640);
  for (const run of [
    'https://example.org/',
    '//example.org/x/',
    '../secret/',
    'runs/../../x/',
    '/etc/',
  ]) {
    expect(readAddress(`?run=${encodeURIComponent(run)}`).run, run).toBeNull();
  }
  expect(readAddress('?tick=-1&agent=x')).toMatchObject({ tick: null, agent: null });
});
