import { describe, expect, it } from 'vitest';
import { BOT, CITIZEN, KINDS } from '../../../sim/world/agents.ts';
import { BOT_ORIGIN } from '../../../sim/world/messages.ts';
import { airtimeState, voiceState } from '../../../sim/world/voice.ts';
import { handWorld, itemStepOf, pass, seen, write } from '../../worlds/hand.ts';
import { actor, country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const [AURELIA, BOREALIA, CASSIA] = [0, 1, 2];

/**
 * Row 0 lives in Aurelia, 1 in Borealia, 2 in Cassia, 3 came from Cassia to Borealia, 4 is a bot.
 */
function worldOf(on = true) {
  const made = handWorld({
    people: 5,
    recipe: recipe(
      scenario({
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        actors: ['ministry', 'paper'].map((id) => actor(id)),
        mechanisms: mechanisms(on ? { voice: {} } : {}),
      }),
    ),
    set(agents) {
      agents.country.set([AURELIA, BOREALIA, CASSIA, BOREALIA, CASSIA]);
      agents.origin.set([AURELIA, BOREALIA, CASSIA, CASSIA, CASSIA]);
      agents.kind.set([CITIZEN, CITIZEN, CITIZEN, CITIZEN, BOT]);
    },
  });
  const { world } = made;
  return {
    ...made,
    meet: on ? itemStepOf(world, made.recipe, 'voice') : () => undefined,
    /** What each country (row) saw of each (column). */
    lives: () => [...world.module(voiceState).seen],
    comes: () => [...world.module(voiceState).seenOrigin],
    aired: () => [...world.module(airtimeState).seen],
  };
}

describe('voice', () => {
  it('is counted by the country of the reader and that of the author', () => {
    const { world, meet, lives } = worldOf();
    const row = write(world, { author: 1 });
    meet(seen(world, row, { reader: 0 }));
    meet(seen(world, row, { reader: 0 }));
    meet(seen(world, row, { reader: 2 }));
    meet(seen(world, row, { reader: 3 }));
    expect(lives()).toEqual([0, 2, 0, 0, 1, 0, 0, 1, 0]);
  });

  it('is also counted by where the author comes from', () => {
    const { world, meet, lives, comes } = worldOf();
    meet(seen(world, write(world, { author: 3 }), { reader: 0 }));
    expect(lives()).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(comes()).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('is the author’s, whoever passes the words on', () => {
    const { world, meet, lives } = worldOf();
    const share = pass(world, write(world, { author: 2 }), { author: 1 });
    meet(seen(world, share, { reader: 0 }));
    expect(lives()).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('is no bot’s, nor what a bot sees', () => {
    const { world, meet, lives, aired } = worldOf();
    meet(seen(world, write(world, { author: 4, flags: BOT_ORIGIN }), { reader: 0 }));
    meet(seen(world, write(world, { author: 1, actor: 0 }), { reader: 4 }));
    expect([...lives(), ...aired()]).toEqual(Array(9 + 6).fill(0));
  });

  it('of an actor is counted by public, be it a botnet’s', () => {
    const { world, meet, aired } = worldOf();
    meet(seen(world, write(world, { author: 1, actor: 1 }), { reader: 0 }));
    meet(seen(world, write(world, { author: 4, actor: 1, flags: BOT_ORIGIN }), { reader: 3 }));
    meet(seen(world, write(world, { author: 1 }), { reader: 0 }));
    expect(aired()).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('is of people, institutions and governments alike', () => {
    const { world, meet, lives } = worldOf();
    world.agents.kind[2] = KINDS.indexOf('ministry');
    meet(seen(world, write(world, { author: 2, actor: 0 }), { reader: 0 }));
    expect(lives()[CASSIA]).toBe(1);
  });

  it('has no rows where nobody asks for it', () => {
    const { lives, comes, aired } = worldOf(false);
    expect([...lives(), ...comes(), ...aired()]).toEqual([]);
  });
});
