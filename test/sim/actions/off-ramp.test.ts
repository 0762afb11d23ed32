import { describe, expect, it } from 'vitest';
import { offRamp } from '../../../sim/actions/off-ramp.ts';
import { radicalisationCountryState } from '../../../sim/world/radicalisation.ts';
import { perform } from '../../worlds/acting.ts';
import { mechanisms } from '../../worlds/scenario.ts';

const ON = { scenario: { mechanisms: mechanisms({ radicalisation: { core: 0 } }) } };
const PROGRAMME = { country: 'borealia', lasts: 48 };

describe('an off-ramp', () => {
  it('runs in its country from when it leaves, and posts nothing', () => {
    const { world, message } = perform('off-ramp', PROGRAMME, ON);
    expect([...world.module(radicalisationCountryState).programmeUntil]).toEqual([0, 50.25]);
    expect([message, world.outbox.count]).toEqual([-1, 0]);
  });

  it('does not cut a longer one short', () => {
    const { world } = perform('off-ramp', PROGRAMME, {
      ...ON,
      before: (of) => of.module(radicalisationCountryState).programmeUntil.fill(900),
    });
    expect([...world.module(radicalisationCountryState).programmeUntil]).toEqual([900, 900]);
  });

  it('does nothing where nobody is radicalised', () => {
    expect(perform('off-ramp', PROGRAMME).message).toBe(-1);
  });

  it('asks for radicalisation and costs two units a day', () => {
    expect(offRamp.needs).toEqual(['radicalisation']);
    expect(offRamp.cost({ country: 'borealia', lasts: 720 })).toBe(60);
  });
});
