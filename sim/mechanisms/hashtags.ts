/**
 * Hashtags: what carries the hashtag of a campaign stands nearer to readers in their feeds, and
 * they see all who use it as so many who pass it on. Some of those who pass it on hijack it, the
 * more the less they trust its owner: what they share speaks badly of the owner's country.
 *
 * Equation: affinity in the order of the feed + .3; k = accounts in the feed that used the hashtag;
 * a share is hostile with probability h = .05 + (.4 - .05) (1 - trust in the owner): valence
 * <- -max(|valence|, .5), stance <- -stance, hostility >= .5.
 * Source: design choice. Unvalidated.
 * Departs: k counts what stands in the reader's own feed, not the whole network, which would say
 * the same to everybody. It acts on the share that the reader has just written.
 */
import { quantity, type Values } from '../fields.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { type Item, sourceClass } from '../relation.ts';
import { SOURCE_CLASSES } from '../world/agents.ts';
import { hashtagCountState, hashtagState } from '../world/campaigns.ts';
import { MESSAGE_KINDS, TONES } from '../world/messages.ts';

const QUOTE = MESSAGE_KINDS.indexOf('quote');
const INFORMATION = TONES.indexOf('information');
/** What a hijacked share is at least, in hostility and in ill will. */
const HOSTILE = 0.5;

const parameters = {
  affinity: quantity({
    default: 0.3,
    unit: '1',
    limits: [0, 2],
    range: [0, 0.6],
    meaning: {
      en: 'what a hashtag adds to the affinity of an item in the order of the feed',
      fr: 'ce qu’un mot-dièse ajoute à la proximité d’un contenu dans l’ordre du fil',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  hijackLeast: quantity({
    default: 0.05,
    unit: 'probability',
    limits: [0, 1],
    range: [0, 0.2],
    meaning: {
      en: 'probability that somebody who trusts the owner wholly passes it on with hostile words',
      fr: 'probabilité qu’une personne pleinement confiante le partage avec des mots hostiles',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  hijackMost: quantity({
    default: 0.4,
    unit: 'probability',
    limits: [0, 1],
    range: [0.1, 0.8],
    meaning: {
      en: 'that probability for somebody who does not trust the owner at all',
      fr: 'cette probabilité pour une personne sans aucune confiance',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

/** Probability that the reader of an item with a hashtag hijacks it; 0 without a hashtag. */
function hijacking({ world, parameters: p }: Start<Values<typeof parameters>>) {
  return ({ reader, root }: Item): number => {
    const owner = world.module(hashtagState).tag[root] - 1;
    const main = owner < 0 ? undefined : world.accounts[owner][0];
    if (main === undefined) {
      return owner < 0 ? 0 : p.hijackMost;
    }
    const cls = sourceClass(world, reader, main.row);
    const trust = world.agents.trust[reader * SOURCE_CLASSES.length + cls];
    return p.hijackLeast + (p.hijackMost - p.hijackLeast) * (1 - trust);
  };
}

export const hashtags = mechanism({
  name: 'hashtags',
  summary: {
    en: 'campaigns under a common hashtag, and how they are hijacked',
    fr: 'les campagnes sous un mot-dièse commun, et leur détournement',
  },
  equation: 'affinity + .3; hostile share with probability .05 + (.4 - .05) (1 - trust)',
  source: 'design choice',
  validated: false,
  asked: true,
  askedBy: ({ botnet }) => botnet !== null && botnet.hashtag !== null,
  kind: 'item',
  parameters,
  owns: [hashtagState, hashtagCountState],
  reads: ['hashtags.tag', 'agents.trust'],
  writes: [
    'messages.kind',
    'messages.valence',
    'messages.target',
    'messages.tone',
    'messages.stance',
    'messages.hostility',
    'hashtagCounts',
  ],
  start(start) {
    const { world, random, recipe } = start;
    const probability = hijacking(start);
    const { shares, hijacked } = world.module(hashtagCountState);
    const stream = random.stream('hijack');
    const homes = recipe.scenario.actors.map(({ country }) =>
      world.names.countries.indexOf(country),
    );
    return (item) => {
      const { shared: row, reader, root, tick } = item;
      const { messages, agents } = world;
      const owner = row < 0 ? -1 : world.module(hashtagState).tag[root] - 1;
      if (owner < 0) {
        return;
      }
      shares[owner] = shares[owner] + 1;
      const luck = stream.at(tick).uniform(agents.key[reader], messages.keyHigh[root]);
      if (luck >= probability(item)) {
        return;
      }
      hijacked[owner] = hijacked[owner] + 1;
      const ill = Math.abs(messages.valence[row]);
      messages.kind[row] = QUOTE;
      messages.target[row] = homes[owner];
      messages.tone[row] = INFORMATION;
      messages.valence[row] = -(ill > HOSTILE ? ill : HOSTILE);
      messages.stance[row] = -messages.stance[row];
      if (messages.hostility[row] < HOSTILE) {
        messages.hostility[row] = HOSTILE;
      }
    };
  },
  explain(start) {
    const probability = hijacking(start);
    return (item) => {
      const value = probability(item);
      return value === 0 ? [] : [{ name: 'hijack', value }];
    };
  },
});
