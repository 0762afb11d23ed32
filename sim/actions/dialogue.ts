/**
 * Dialogue: the actor answers people who replied to its posts. The person answered trusts it more,
 * and so do a few who look on. Four budget units.
 *
 * Equation: at most 30 answers an hour, full-time equivalent and 10,000 people; trust <- trust
 * + 3 eta_plus (1 - trust) for the person, + eta_plus (1 - trust) for its followers, each with
 * probability 10 / followers.
 * Source: MODEL 3.5, 3.13 and 3.23, item 15. The oldest mention is answered first.
 */
import { quantity } from '../fields.ts';
import { sourceClass } from '../relation.ts';
import { SOURCE_CLASSES } from '../world/agents.ts';
import { MENTIONS } from '../world/world.ts';
import { actionKind } from './action.ts';

const ANSWERS_AN_HOUR = 30;
const ONLOOKERS = 10;
/** People who look on gain this, the person answered three times as much. */
const GAIN_OF_PERSON = 3;

export const dialogue = actionKind({
  name: 'dialogue',
  summary: {
    en: 'people who replied to the actor’s posts get an answer',
    fr: 'les personnes qui ont répondu aux publications de l’acteur reçoivent une réponse',
  },
  source: 'MODEL 3.5, 3.13',
  fields: {
    trustGain: quantity({
      default: 0.01,
      unit: 'share',
      limits: [0, 0.3],
      range: [0.002, 0.05],
      meaning: {
        en: 'eta_plus: part of what is missing to full trust that an onlooker gains by an answer',
        fr: 'eta_plus : part de la confiance manquante que gagne un témoin d’une réponse',
      },
      source: 'MODEL 3.5',
      certainty: 'memory',
    }),
  },
  latencyHours: 2,
  cost: () => 4,
  start(start) {
    const { world, random, recipe } = start;
    const stream = random.stream('dialogue');
    const trusts = (reader: number, source: number, gain: number): void => {
      const { trust } = world.agents;
      const place = reader * SOURCE_CLASSES.length + sourceClass(world, reader, source);
      trust[place] = trust[place] + gain * (1 - trust[place]);
    };
    return ({ actor, values, tick, interval }) => {
      const { mentions, mentionHeads, agents, graph, actors } = world;
      const staff = recipe.scenario.actors[actor].staff;
      const most = Math.floor(ANSWERS_AN_HOUR * staff * interval * (world.people / 10000));
      const next = mentionHeads.next[actor];
      const oldest = Math.max(mentionHeads.answered[actor], next - MENTIONS);
      const open: number[] = [];
      for (let n = oldest; n < next; n++) {
        open.push(actor * MENTIONS + (n % MENTIONS));
      }
      open.sort(
        (a, b) =>
          mentions.time[a] - mentions.time[b] ||
          agents.key[mentions.person[a]] - agents.key[mentions.person[b]] ||
          mentions.keyHigh[a] - mentions.keyHigh[b],
      );
      const source = world.accounts[actor][0].row;
      const answered = Math.min(most, open.length);
      for (let n = 0; n < answered; n++) {
        const person = mentions.person[open[n]];
        trusts(person, source, GAIN_OF_PERSON * values.trustGain);
        const first = graph.followersStart[person];
        const followers = graph.followersStart[person + 1] - first;
        if (followers > 0) {
          stream.at(tick, mentions.keyHigh[open[n]]);
          for (let tie = first; tie < first + followers; tie++) {
            const onlooker = graph.followers[tie];
            if (stream.uniform(agents.key[person], agents.key[onlooker]) * followers < ONLOOKERS) {
              trusts(onlooker, source, values.trustGain);
            }
          }
        }
      }
      // What is not answered in this round is passed over: people do not wait for days.
      mentionHeads.answered[actor] = next;
      actors.replies[actor] = actors.replies[actor] + answered;
      return -1;
    };
  },
});
