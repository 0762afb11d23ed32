import { describe, expect, it } from 'vitest';
import { dialogue } from '../../../sim/actions/dialogue.ts';
import { perform } from '../../worlds/acting.ts';
import { itemStepOf, seen, write } from '../../worlds/hand.ts';

const START = 0.5;

type Made = ReturnType<typeof perform>;
const trustOf = ({ world }: Made, person: number) => world.agents.trust[5 * person] ?? Number.NaN;

/** Notes that these people replied to the ministry, at these hours. */
function reply({ world }: Pick<Made, 'world'>, people: readonly (readonly [number, number])[]) {
  people.forEach(([person, time], n) => {
    world.mentions.person[n] = person;
    world.mentions.time[n] = time;
    world.mentions.keyHigh[n] = 900 + n;
  });
  world.mentionHeads.next[0] = people.length;
}

describe('a dialogue', () => {
  it('gives the person answered 3 eta of the trust that is missing, onlookers eta', () => {
    // Row 1 follows row 0, who replied: an only follower looks on for sure.
    const made = perform(
      'dialogue',
      { trustGain: 0.02 },
      {
        staff: 100,
        ties: [
          [1, 0],
          [0, 2],
        ],
        before: (world) => reply({ world }, [[0, 1]]),
      },
    );
    expect(trustOf(made, 0)).toBeCloseTo(START + 0.06 * (1 - START), 6);
    expect(trustOf(made, 1)).toBeCloseTo(START + 0.02 * (1 - START), 6);
    expect(trustOf(made, 2)).toBe(START);
    expect(made.world.actors.replies[0]).toBe(1);
    // Of the five classes of sources the first is one's own government.
    expect([...made.world.agents.trust.subarray(1, 5)]).toEqual(Array(4).fill(START));
  });

  it('has about ten onlookers among many followers', () => {
    const people = 2000;
    const made = perform(
      'dialogue',
      { trustGain: 0.02 },
      {
        people,
        ties: Array.from({ length: people - 1 }, (_, n) => [n + 1, 0] as const),
        before: (world) => reply({ world }, [[0, 1]]),
      },
    );
    const moved = Array.from({ length: people - 1 }, (_, n) => n + 1).filter(
      (person) => trustOf(made, person) > START,
    );
    expect(Math.abs(moved.length - 10)).toBeLessThan(4 * Math.sqrt(10));
  });

  it('is looked on by the same people whoever else is answered', () => {
    const people = 300;
    const onlookers = (replies: readonly (readonly [number, number])[]) => {
      const made = perform(
        'dialogue',
        { trustGain: 0.02 },
        {
          people,
          staff: 100,
          ties: Array.from({ length: people - 2 }, (_, n) => [n + 2, 0] as const),
          before: (world) => reply({ world }, replies),
        },
      );
      return [...made.world.agents.trust].map((trust) => trust > START);
    };
    const alone = onlookers([[0, 3]]);
    const beside = onlookers([
      [0, 3],
      [1, 2],
    ]);
    beside[5] = false;
    expect(beside).toEqual(alone);
  });

  it('answers at most 30 an hour, staff and 10,000 people, those who replied first', () => {
    // 30 x 2 staff x 6 hours x 200 / 10,000 people = 7.2.
    const made = perform(
      'dialogue',
      { trustGain: 0.1 },
      {
        people: 200,
        staff: 2,
        before: (world) =>
          reply(
            { world },
            Array.from({ length: 20 }, (_, n) => [n, 19 - n] as const),
          ),
      },
    );
    const answered = Array.from({ length: 20 }, (_, n) => n).filter(
      (n) => trustOf(made, n) > START,
    );
    expect(answered).toEqual([13, 14, 15, 16, 17, 18, 19]);
    expect(made.world.actors.replies[0]).toBe(7);
  });

  it('passes over what it did not answer in its round', () => {
    const made = perform(
      'dialogue',
      { trustGain: 0.1 },
      {
        staff: 0,
        before: (world) => reply({ world }, [[0, 1]]),
      },
    );
    expect(trustOf(made, 0)).toBe(START);
    expect(made.world.mentionHeads.answered[0]).toBe(1);
  });

  it('answers replies that readers made to the actor’s posts', () => {
    const made = perform(
      'dialogue',
      { trustGain: 0.1 },
      {
        people: 400,
        before(world, recipe) {
          const post = write(world, { author: world.people, actor: 0, appeal: 1 });
          const step = itemStepOf(world, recipe, 'sharing');
          for (let reader = 0; reader < 400; reader++) step(seen(world, post, { reader }));
        },
      },
    );
    const { mentions, mentionHeads } = made.world;
    const replied = [...mentions.person.subarray(0, mentionHeads.next[0])];
    expect(replied.length).toBeGreaterThan(5);
    const gained = Array.from({ length: 400 }, (_, n) => n).filter((n) => trustOf(made, n) > START);
    expect(gained).toEqual(replied.sort((a, b) => a - b).filter((n) => gained.includes(n)));
    expect(gained.length).toBe(Math.min(replied.length, made.world.actors.replies[0] ?? 0));
  });

  it('with no gain moves nobody, and costs four units', () => {
    const made = perform(
      'dialogue',
      { trustGain: 0 },
      {
        staff: 100,
        ties: [[1, 0]],
        before: (world) => reply({ world }, [[0, 1]]),
      },
    );
    expect([...made.world.agents.trust].every((trust) => trust === START)).toBe(true);
    expect(dialogue.cost({} as never)).toBe(4);
  });

  it('with nobody is nothing', () => {
    const made = perform('dialogue', { trustGain: 0.1 });
    expect(made.message).toBe(-1);
    expect(made.world.actors.replies[0]).toBe(0);
  });
});
