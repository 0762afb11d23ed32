import { describe, expect, it } from 'vitest';
import { hashtagCountState, hashtagState } from '../../../sim/world/campaigns.ts';
import { MESSAGE_KINDS, TONES } from '../../../sim/world/messages.ts';
import {
  attentionOf,
  deliver,
  handWorld,
  itemStepOf,
  pass,
  seen,
  stepOf,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { actor, botnet, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const OWNER = 0;
const QUOTE = MESSAGE_KINDS.indexOf('quote');
const FOREIGN_GOVERNMENT = 1;

/**
 * Row 0 reads; the owner of the hashtag is a ministry of Borealia, in the row behind the people.
 */
function worldOf(
  settings: Record<string, number> = {},
  people = 3,
  ties = [] as [number, number][],
) {
  return handWorld({
    people,
    ties,
    accounts: [{ kind: 'ministry', actor: OWNER }],
    set: (agents) => {
      agents.country[people] = 1;
      agents.origin[people] = 1;
    },
    recipe: recipe(
      scenario({
        issues: [{ id: 'opening', title: { en: 'Opening', fr: 'Ouverture' } }],
        actors: [actor('ministry', { country: 'borealia' }), actor('paper', { kind: 'media' })],
        mechanisms: mechanisms({ hashtags: settings }),
      }),
    ),
  });
}

/** A post under the hashtag, and what the reader's share of it has become. */
function passOn(made: ReturnType<typeof worldOf>, post: Written = {}, reader = 0, tag = 1 + OWNER) {
  const { world } = made;
  const root = write(world, { author: 1, target: 1, valence: 0.6, tone: 1, stance: 0.4, ...post });
  world.module(hashtagState).tag[root] = tag;
  const shared = pass(world, root, { author: reader });
  itemStepOf(world, made.recipe, 'hashtags')(seen(world, root, { reader, shared }));
  const { kind, target, valence, tone, stance, hostility } = world.messages;
  return [kind, target, valence, tone, stance, hostility].map((column) => column[shared]);
}

describe('a share under a hashtag', () => {
  const always = { hijackLeast: 1, hijackMost: 1 };
  const never = { hijackLeast: 0, hijackMost: 0 };

  it('that is hijacked speaks badly of the owner’s country, with hostile words', () => {
    const hostile = [QUOTE, 1, expect.closeTo(-0.6, 6), TONES.indexOf('information')];
    expect(passOn(worldOf(always))).toEqual([...hostile, expect.closeTo(-0.4, 6), 0.5]);
    const mild = passOn(worldOf(always), { target: 0, valence: 0.1, hostility: 0.8 });
    expect(mild.slice(1, 3)).toEqual([1, -0.5]);
    expect(mild[5]).toBeCloseTo(0.8, 6);
  });

  it('that is not hijacked is as it was', () => {
    const [kind, target, valence] = passOn(worldOf(never));
    expect([kind, target, valence]).toEqual([
      MESSAGE_KINDS.indexOf('share'),
      1,
      expect.closeTo(0.6, 6),
    ]);
  });

  it('is counted for the owner, and none without a hashtag', () => {
    const made = worldOf(always);
    passOn(made);
    passOn(made);
    passOn(made, {}, 0, 0);
    itemStepOf(made.world, made.recipe, 'hashtags')(seen(made.world, write(made.world)));
    const { shares, hijacked } = made.world.module(hashtagCountState);
    expect([[...shares], [...hijacked]]).toEqual([
      [2, 0],
      [2, 0],
    ]);
  });

  it('is hijacked with a probability of .05 by full trust in the owner, of .4 by none', () => {
    const people = 4000;
    const share = (trust: number) => {
      const made = worldOf({}, people);
      for (let i = 0; i < people; i++) made.world.agents.trust[5 * i + FOREIGN_GOVERNMENT] = trust;
      for (let reader = 2; reader < people; reader++) passOn(made, { keyHigh: 77 }, reader);
      return (made.world.module(hashtagCountState).hijacked[OWNER] ?? 0) / (people - 2);
    };
    for (const [trust, probability] of [
      [1, 0.05],
      [0, 0.4],
      [0.5, 0.225],
    ] as const) {
      const error = Math.sqrt((probability * (1 - probability)) / people);
      expect(Math.abs(share(trust) - probability)).toBeLessThan(4 * error);
    }
  });

  it('is explained by the probability of its being hijacked', () => {
    const { world, recipe } = worldOf();
    const root = write(world, { author: 1 });
    expect(termsOf(world, recipe, 'hashtags', seen(world, root))).toEqual({});
    world.module(hashtagState).tag[root] = 1 + OWNER;
    expect(termsOf(world, recipe, 'hashtags', seen(world, root))).toEqual({
      hijack: expect.closeTo(0.225, 9),
    });
  });
});

describe('a feed with a hashtag', () => {
  const ties = [1, 2, 3].map((followed): [number, number] => [0, followed]);

  it('puts what carries it higher by its affinity', () => {
    const made = worldOf({}, 4, ties);
    const { world } = made;
    const [plain, tagged] = [1, 2].map((author) => write(world, { author, time: author })) as [
      number,
      number,
    ];
    deliver(world, made.recipe, [plain, tagged]);
    world.module(hashtagState).tag[plain] = 1 + OWNER;
    // An hour of age costs three quarters of a point.
    const first = (tagBonus: number) => {
      const { attention, order } = attentionOf(world, made.recipe, { noise: 0 });
      attention.tagBonus = tagBonus;
      return order(0, 3)[0];
    };
    expect([first(0), first(0.7), first(0.8)]).toEqual([tagged, tagged, plain]);
  });

  it('shows as many accounts behind it as use it in the feed, each once', () => {
    const made = worldOf({}, 4, ties);
    const { world } = made;
    const rows = [1, 2, 3].map((author) => write(world, { author, time: author }));
    const again = write(world, { author: 1, time: 3.5 });
    const shared = pass(world, rows[2] ?? 0, { author: 1, time: 3.6, available: 3.6 });
    deliver(world, made.recipe, [...rows, again, shared]);
    const { tag } = world.module(hashtagState);
    tag[rows[0] ?? 0] = 1 + OWNER;
    tag[again] = 1 + OWNER;
    tag[rows[1] ?? 0] = 2;
    const { attention } = attentionOf(world, made.recipe);
    attention.gather(0, 4);
    const sharers = () =>
      new Map(
        Array.from({ length: attention.count }, (_, c) => [
          attention.heads[c],
          attention.sharersOf(c),
        ]),
      );
    // One account twice under the hashtag, another under another one; the last has none, and two.
    expect(rows.map((row) => sharers().get(row))).toEqual([1, 1, 2]);
    tag[rows[2] ?? 0] = 1 + OWNER;
    expect(rows.map((row) => sharers().get(row))).toEqual([2, 1, 2]);
  });

  it('is in order by as much as the scenario says, times the weight of affinity', () => {
    const first = (affinity: number, affinityWeight: number) => {
      const made = handWorld({
        people: 3,
        ties: [
          [0, 1],
          [0, 2],
        ],
        recipe: recipe(
          scenario({
            actors: [actor('ministry')],
            mechanisms: mechanisms({
              hashtags: { affinity },
              feed: { affinityWeight, noise: 0, recommendationShare: 0, outsideItems: 0 },
            }),
          }),
        ),
      });
      const { world } = made;
      world.agents.sessions[0] = 1;
      const [plain, tagged] = [2, 1].map((author) =>
        write(world, { author, time: 1 - author / 4 }),
      ) as [number, number];
      deliver(world, made.recipe, [plain, tagged]);
      world.module(hashtagState).tag[plain] = 1;
      const read: number[] = [];
      stepOf(world, made.recipe, 'feed', [({ root }) => read.push(root)])(4);
      return read[0] === plain;
    };
    expect([first(0, 1), first(0.3, 1), first(0.3, 0), first(2, 1)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('a botnet', () => {
  it('posts under the hashtag that it is told to push or to hijack, and else under none', () => {
    const tags = (hashtag: string | null) => {
      const made = handWorld({
        people: 1,
        accounts: [{ kind: 'bot', actor: 1 }],
        recipe: recipe(
          scenario({
            actors: [actor('ministry'), botnet('farm', { hashtag })],
            mechanisms: mechanisms({ hashtags: {}, bots: { newPosts: 1 } }),
          }),
        ),
      });
      const step = stepOf(made.world, made.recipe, 'bots');
      for (let tick = 0; tick < 48; tick++) step(tick);
      const { outbox } = made.world;
      const { tag } = made.world.module(hashtagState);
      return new Set([...outbox.rows.subarray(0, outbox.count)].map((row) => tag[row]));
    };
    expect(tags('ministry')).toEqual(new Set([1]));
    expect(tags('farm')).toEqual(new Set([2]));
    expect(tags(null)).toEqual(new Set([0]));
  });
});
