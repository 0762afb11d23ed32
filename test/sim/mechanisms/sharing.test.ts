import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { BOT, SUPER_SHARER } from '../../../sim/world/agents.ts';
import { LIKED, REPLIED } from '../../../sim/world/meetings.ts';
import { OFFICIAL, TRANSLATED } from '../../../sim/world/messages.ts';
import type { World } from '../../../sim/world/world.ts';
import {
  type Hand,
  handWorld,
  itemStepOf,
  seen,
  stepOf,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { actor, claim, mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

/** Every covariate at its declared constant; nothing left but the intercept. */
const REFERENCE: Written = {
  author: 1,
  appeal: 1 / 6,
  arousal: 0.333,
  novelty: 0.333,
  stance: 0.45,
  issue: 0,
};

function worldOf(settings: Record<string, number> = {}, hand: Hand = {}) {
  return handWorld({
    people: 2,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        issues: [{ id: 'opening', title: text('opening') }],
        claims: [claim('plot')],
        actors: [actor('ministry')],
        mechanisms: mechanisms({
          sharing: { moralWords: 0, tie: 0, translationShare: 0, ...settings },
        }),
      }),
    ),
    ...hand,
  });
}

describe('the logit of a share', () => {
  const { world, recipe: run } = worldOf(
    { moralWords: 0.182, tie: 0.3 },
    {
      set(agents) {
        agents.identity.fill(0.5);
        agents.literacy.fill(0.4);
        agents.logOdds.fill(Math.log(0.8 / 0.2));
        agents.shareBias[0] = 0.7;
        agents.flags[0] = SUPER_SHARER;
      },
    },
  );
  const of = (message: Written, item: Partial<Item> = {}) =>
    termsOf(world, run, 'sharing', seen(world, write(world, { ...REFERENCE, ...message }), item));

  it('of the reference item is the intercept: a probability of .45 %', () => {
    const { world: plain, recipe: other } = worldOf();
    const row = write(plain, REFERENCE);
    const terms = termsOf(plain, other, 'sharing', seen(plain, row));
    expect(terms['probability']).toBeCloseTo(0.0045, 4);
    expect(terms['probability']).toBeCloseTo(1 / (1 + Math.exp(5.4)), 8);
  });

  const cases: [term: string, message: Written, item: Partial<Item>, value: number][] = [
    ['appeal', { appeal: 1 }, {}, 4.5 * (1 - 1 / 6)],
    ['agreement', { stance: 1 }, {}, -0.8 * (1 - 0.45)],
    ['agreement', { issue: -1, stance: 0 }, {}, 0],
    ['belief', { claim: 0, polarity: 1 }, {}, 0.8 * (2 * 0.8 - 1)],
    ['belief', { claim: 0, polarity: -1 }, {}, -0.8 * (2 * 0.8 - 1)],
    ['arousal', { arousal: 0.8 }, {}, 0.8 * (0.8 - 0.333)],
    ['novelty', { novelty: 0.9 }, {}, 3.2 * (0.9 - 0.333)],
    ['novelty', { novelty: 0.9 }, { time: 1.8 }, 3.2 * (0.45 - 0.333)],
    ['moralWords', { moralWords: 3 }, {}, 0.182 * 2.5],
    ['hostility', { hostility: 0.6 }, { foreignTarget: 1 }, 0.51 * 0.6 * 0.5],
    ['hostility', { hostility: 0.6 }, { foreignTarget: 0 }, 0],
    ['socialProof', {}, { sharers: 3 }, 0.5 * (Math.log(4) - Math.log(2))],
    ['socialProof', {}, { sharers: 40 }, 0.5 * (Math.log(5) - Math.log(2))],
    ['socialProof', {}, { sharers: 0 }, -0.5 * Math.log(2)],
    ['tie', {}, { mutual: 1 }, 0.3 * 0.63],
    ['tie', {}, { mutual: 0 }, -0.3 * 0.37],
    ['literacy', { veracity: 0.2 }, {}, -0.3 * 0.4 * 0.8],
    ['superSharing', { veracity: 0.49 }, {}, 3.5],
    ['superSharing', { veracity: 0.5 }, {}, 0],
    ['person', {}, {}, 0.7],
  ];
  it.each(cases)('has for %s of %j seen as %j the term %f', (term, message, item, value) => {
    expect(of(message, item)[term]).toBeCloseTo(value, 6);
  });

  it('is the sum of its terms', () => {
    const { probability = 0, ...terms } = of(
      { appeal: 0.9, claim: 0, polarity: 1 },
      { sharers: 2 },
    );
    const sum = Object.values(terms).reduce((total, term) => total + term, 0);
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12);
  });

  it('does not know who shares how much: veracity moves super-sharers and the literate alone', () => {
    const { world: plain, recipe: other } = worldOf();
    const at = (veracity: number) => {
      const row = write(plain, { ...REFERENCE, veracity });
      return termsOf(plain, other, 'sharing', seen(plain, row))['probability'];
    };
    expect(at(0)).toBe(at(1));
  });
});

const READERS = 6000;

/** All read one message; what they did to it. */
function crowd(settings: Record<string, number>, message: Written = {}) {
  const { world, recipe: run } = worldOf(settings, { people: READERS });
  world.store.reserve(2 * READERS);
  const row = write(world, { ...REFERENCE, ...message });
  const step = itemStepOf(world, run, 'sharing');
  for (let reader = 2; reader < READERS; reader++) {
    step(seen(world, row, { reader, position: 1 }));
  }
  return { world, row, shares: [...world.outbox.rows.subarray(0, world.outbox.count)] };
}

/** Within four standard errors of a share. */
function expectShare(count: number, probability: number, of = READERS - 2) {
  const error = Math.sqrt((probability * (1 - probability)) / of);
  expect(Math.abs(count / of - probability)).toBeLessThan(4 * error);
}

describe('readers', () => {
  it('share with the probability of the logit, and as many reply and like as the odds say', () => {
    const { world, row, shares } = crowd({ intercept: -2 }, { actor: 0 });
    const odds = Math.exp(-2);
    expectShare(shares.length, odds / (1 + odds));
    const replies = world.mentionHeads.next[0] ?? 0;
    const replyOdds = odds * Math.exp(0.5);
    expectShare(replies, replyOdds / (1 + replyOdds));
    const likes = (world.messages.engagementPending[row] ?? 0) - shares.length - replies;
    const likeOdds = odds * Math.exp(2);
    expectShare(likes, likeOdds / (1 + likeOdds));
  });

  it('share, reply and like independently of one another', () => {
    const { world, row, shares } = crowd({ intercept: 0, reply: 0, like: 0 }, { actor: 0 });
    const sharers = new Set(shares.map((share) => world.messages.author[share]));
    const replied = [...world.mentions.person.subarray(0, world.mentionHeads.next[0])];
    const both = replied.filter((person) => sharers.has(person)).length;
    expectShare(both, 0.25);
    expect(world.messages.engagementPending[row]).toBeGreaterThan(1.4 * READERS);
  });

  it('pass on the content, from the message they read, at the end of the tick', () => {
    const { world, row, shares } = crowd(
      { intercept: 5 },
      { claim: 0, polarity: 1, veracity: 0.3 },
    );
    const { messages } = world;
    const share = shares[0] ?? 0;
    expect(messages.kind[share]).toBe(1);
    expect([messages.root[share], messages.parent[share]]).toEqual([row, row]);
    expect(messages.depth[share]).toBe(1);
    expect(messages.available[share]).toBe(world.tickHours);
    for (const name of [
      'appeal',
      'stance',
      'claim',
      'polarity',
      'veracity',
      'languages',
    ] as const) {
      expect(messages[name][share]).toBe(messages[name][row]);
    }
  });

  it('who read another language translate as often as the scenario says', () => {
    const { world, recipe: run } = worldOf(
      { intercept: 5, translationShare: 0.15 },
      { people: READERS, set: (agents) => agents.languages.fill(3, 3) },
    );
    world.store.reserve(READERS);
    const row = write(world, REFERENCE);
    const step = itemStepOf(world, run, 'sharing');
    for (let reader = 2; reader < READERS; reader++) step(seen(world, row, { reader }));
    const { languages, flags, author } = world.messages;
    const shares = [...world.outbox.rows.subarray(0, world.outbox.count)];
    const translated = shares.filter((share) => languages[share] === 3);
    expectShare(translated.length, 0.15, shares.length);
    expect(translated.every((share) => ((flags[share] ?? 0) & TRANSLATED) !== 0)).toBe(true);
    expect(translated.some((share) => author[share] === 2)).toBe(false);
  });

  it('are counted by country; with foreign governments’ posts apart, and bots not at all', () => {
    const { world, recipe: run } = worldOf(
      { intercept: 5, reply: 10, like: 10 },
      {
        people: 4,
        set(agents) {
          agents.country[1] = 1;
          agents.kind[3] = BOT;
        },
      },
    );
    const step = itemStepOf(world, run, 'sharing');
    const foreign = write(world, { ...REFERENCE, flags: OFFICIAL, appeal: 1 });
    const unofficial = write(world, { ...REFERENCE, appeal: 1 });
    const own = write(world, { ...REFERENCE, author: 2, flags: OFFICIAL, appeal: 1 });
    for (const row of [foreign, unofficial, own]) step(seen(world, row, { reader: 0 }));
    step(seen(world, foreign, { reader: 3 }));
    // A reader shares, replies and likes: three each.
    expect([...world.countries.engagements]).toEqual([9, 0]);
    expect([...world.countries.officialEngagements]).toEqual([3, 0]);
  });
});

describe('one person shares a cascade once, for ever', () => {
  /** Row 0 reads `root` at `time`; every chance to share is taken. */
  function reading(world: World, step: (item: Item) => void) {
    return (root: number, time: number): number => {
      const before = world.outbox.count;
      const tick = Math.floor(time / world.tickHours);
      step(seen(world, root, { reader: 0, time, tick, sharers: 4, session: 0 }));
      return world.outbox.count - before;
    };
  }
  const keen = { intercept: 5, novelty: 0, appeal: 20 };
  const message = { ...REFERENCE, appeal: 1 };

  it('when it comes again', () => {
    const { world, recipe: run } = worldOf(keen);
    const read = reading(world, itemStepOf(world, run, 'sharing'));
    const row = write(world, message);
    expect([read(row, 0.2), read(row, 0.7), read(row, 9)]).toEqual([1, 0, 0]);
  });

  it('even after posting, in that tick, at a later time than the sitting', () => {
    const { world, recipe: run } = worldOf(keen);
    const read = reading(world, itemStepOf(world, run, 'sharing'));
    const row = write(world, { ...message, time: 0 });
    expect(read(row, 1.1)).toBe(1);
    // The agent's post of the next tick is written before its sitting, and later by the clock.
    const post = write(world, {
      author: 0,
      time: 1.9,
      previous: world.agents.latestMessage[0] ?? -1,
    });
    world.agents.latestMessage[0] = post;
    const other = write(world, { ...message, time: 1.5 });
    expect(read(other, 1.6)).toBe(1);
    expect(read(row, 2.2)).toBe(0);
  });

  it('even when what it wrote in between is forgotten', () => {
    const { world, recipe: run } = worldOf(keen);
    const read = reading(world, itemStepOf(world, run, 'sharing'));
    const root = write(world, { ...message, time: 0 });
    expect(read(root, 1)).toBe(1);
    const post = write(world, {
      author: 0,
      time: 2,
      previous: world.agents.latestMessage[0] ?? -1,
    });
    world.agents.latestMessage[0] = post;
    const late = write(world, { ...message, time: 40 });
    expect(read(late, 41)).toBe(1);
    // The cascade of `root` lives on; the post is swept and another author takes its row.
    world.messages.lastDelivery[root] = 90;
    world.messages.lastDelivery[late] = 90;
    stepOf(world, run, 'expiry')(191);
    expect(world.messages.live[post]).toBe(0);
    expect(write(world, { author: 1, time: 96 })).toBe(post);
    expect(read(root, 97)).toBe(0);
  });

  it('while other cascades may be shared', () => {
    const { world, recipe: run } = worldOf(keen);
    const read = reading(world, itemStepOf(world, run, 'sharing'));
    const shared = Array.from({ length: 5 }, (_, n) => read(write(world, message), 1 + n));
    expect(shared).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('one person likes a cascade and answers it once', () => {
  /** Row 0 meets `root` `times` times, each in a tick of its own; what the post has drawn then. */
  function meetings(settings: Record<string, number>, times: number, roots = 1) {
    const { world, recipe: run } = worldOf({ intercept: -20, ...settings });
    const step = itemStepOf(world, run, 'sharing');
    const rows = Array.from({ length: roots }, () => write(world, { ...REFERENCE, actor: 0 }));
    const drawn: number[] = [];
    for (let tick = 0; tick < times; tick++) {
      for (const root of rows) {
        const meeting = world.meetings.add(0, root, tick);
        const item = seen(world, root, { reader: 0, tick, time: tick / 2, meeting });
        step(item);
        drawn.push(item.reactions);
      }
    }
    return { world, rows, drawn };
  }

  it('however often it comes again', () => {
    const { world, rows, drawn } = meetings({ reply: 40, like: 40 }, 5);
    expect(drawn).toEqual([2, 0, 0, 0, 0]);
    expect(world.messages.engagementPending[rows[0] ?? 0]).toBe(2);
    expect(world.mentionHeads.next[0]).toBe(1);
    expect(world.countries.engagements[0]).toBe(2);
  });

  it('and can still like what it has only answered', () => {
    const { world, recipe: run } = worldOf({ intercept: -20, like: 40, reply: -40 });
    const root = write(world, REFERENCE);
    world.meetings.note(world.meetings.add(0, root, 0), REPLIED);
    const item = seen(world, root, { reader: 0, tick: 1, meeting: world.meetings.add(0, root, 1) });
    itemStepOf(world, run, 'sharing')(item);
    expect(item.reactions).toBe(1);
    expect(world.meetings.done(0, root, 0)).toBe(REPLIED | LIKED);
  });

  it('each cascade for itself', () => {
    expect(meetings({ reply: 40, like: 40 }, 2, 3).drawn).toEqual([2, 2, 2, 0, 0, 0]);
  });

  it('by its own luck at each meeting: a rare like comes in the end', () => {
    // One chance in three at each of twenty meetings: for 200 cascades not even one is left out.
    const { drawn } = meetings({ like: 20 - Math.LN2, reply: -40 }, 20, 200);
    expect(drawn.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(197);
    expect(drawn.slice(0, 200).reduce((sum, value) => sum + value, 0)).toBeLessThan(100);
  });
});

describe('the key of a share', () => {
  it('does not know where in the feed the item stood', () => {
    const keyAt = (position: number, session: number) => {
      const { world, recipe: run } = worldOf({ intercept: 5 });
      const row = write(world, { ...REFERENCE, appeal: 1 });
      const step = itemStepOf(world, run, 'sharing');
      for (let tick = 0; world.outbox.count === 0; tick++) {
        step(seen(world, row, { reader: 0, tick, position, session }));
      }
      const share = world.outbox.rows[0] ?? -1;
      return [world.messages.keyHigh[share], world.messages.keyLow[share]];
    };
    expect(keyAt(9, 0)).toEqual(keyAt(0, 0));
  });

  it('tells the shares of one person in one tick apart', () => {
    const { world, recipe: run } = worldOf({ intercept: 20 });
    const step = itemStepOf(world, run, 'sharing');
    for (let n = 0; n < 40; n++) step(seen(world, write(world, REFERENCE), { reader: 0 }));
    const shares = [...world.outbox.rows.subarray(0, world.outbox.count)];
    const keys = shares.map(
      (row) => `${world.messages.keyHigh[row]} ${world.messages.keyLow[row]}`,
    );
    expect(new Set(keys).size).toBe(40);
  });
});
