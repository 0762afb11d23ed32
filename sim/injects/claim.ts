/**
 * Claim: an actor brings a claim into the world, asserting or denying it, once or again and again
 * while the inject lasts. A botnet takes the claim up and pushes it until another one comes.
 * Source: MODEL 3.0, 3.10.
 */
import { composerOf } from '../composition.ts';
import { choice, duration, quantity, reference } from '../fields.ts';
import { BOT } from '../world/agents.ts';
import { OFFICIAL } from '../world/messages.ts';
import { injectKind } from './inject.ts';

const KEEP = -1;

export const claim = injectKind({
  name: 'claim',
  summary: {
    en: 'an actor brings a claim into the world',
    fr: 'un acteur lance une affirmation',
  },
  source: 'MODEL 3.0',
  fields: {
    claim: reference('claim', { en: 'which claim', fr: 'quelle affirmation' }, { required: true }),
    actor: reference('actor', { en: 'who says so', fr: 'qui l’affirme' }, { required: true }),
    polarity: choice(['asserts', 'denies'], 'asserts', {
      en: 'whether the actor asserts or denies it',
      fr: 'si l’acteur l’affirme ou la dément',
    }),
    every: duration(0, {
      en: 'time between two posts while it lasts; 0 for one post',
      fr: 'intervalle entre deux publications tant qu’il dure ; 0 pour une seule',
    }),
    arousal: quantity({
      default: KEEP,
      unit: '1',
      limits: [KEEP, 1],
      range: [0, 1],
      meaning: {
        en: 'how stirring the posts are; -1: as drawn for such a claim',
        fr: 'émotion suscitée par les publications ; −1 : tirée au sort comme pour une telle affirmation',
      },
      source: 'scenario',
      certainty: 'design',
    }),
    valence: quantity({
      default: 0,
      unit: '1',
      limits: [-1, 1],
      meaning: {
        en: 'what it says of the country the claim is about',
        fr: 'ce qui est dit du pays dont parle l’affirmation',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  start(start) {
    const { world } = start;
    const composer = composerOf(start);
    const post = (
      values: {
        claim: string | null;
        actor: string | null;
        polarity: string;
        arousal: number;
        valence: number;
      },
      tick: number,
      time: number,
    ): number => {
      const q = world.names.claims.indexOf(values.claim!);
      const actor = world.names.actors.indexOf(values.actor!);
      world.claims.inTheAir[q] = 1;
      const account = world.accounts[actor][0];
      if (account === undefined || world.agents.kind[account.row] === BOT) {
        world.actors.activeClaim[actor] = q;
        return -1;
      }
      const asserts = values.polarity === 'asserts';
      const truth = world.claims.truth[q];
      const draft = composer.draft.reset();
      draft.author = account.row;
      draft.number = composer.scriptedNumber(account.row);
      draft.time = time;
      draft.actor = actor;
      draft.claim = q;
      draft.polarity = asserts ? 1 : -1;
      draft.veracity = asserts ? truth : 1 - truth;
      draft.languages = 1 << account.language;
      draft.arousal = values.arousal;
      draft.valence = values.valence;
      draft.target = values.valence === 0 ? -1 : world.claims.about[q];
      draft.flags = account.kind === 'ministry' || account.kind === 'embassy' ? OFFICIAL : 0;
      return composer.post(tick);
    };
    return {
      begin: ({ values, tick, time }) => post(values, tick, time),
      during({ values, tick, time, since }) {
        if (values.every <= 0) {
          return;
        }
        // Every post but the first, which `begin` made: those due within this tick.
        const end = time + world.tickHours;
        for (
          let n = Math.floor((time - since) / values.every);
          since + n * values.every < end;
          n++
        ) {
          const due = since + n * values.every;
          if (n > 0 && due >= time) {
            post(values, tick, due);
          }
        }
      },
    };
  },
});
