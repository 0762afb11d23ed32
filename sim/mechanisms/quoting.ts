/**
 * Quoting: some of those who pass an item on add words of their own. What they pass on is then
 * more stirring, nearer to their own stance and a little less true than what they read.
 *
 * Equation: with probability mu_q the share is a quote: arousal + N(m, sd), stance + shift
 * (s - stance), veracity (1 - distortion u), u uniform on 0 to 1.
 * Source: design choice; direction after Moussaid, Brighton & Gaissmaier 2015: what is passed from
 * person to person loses accuracy and drifts toward what the teller thinks.
 * It acts on the share that the reader has just written, before anybody can meet it.
 */
import { type Fields, quantity } from '../fields.ts';
import { mechanism, type Term } from '../mechanism.ts';
import { MESSAGE_KINDS } from '../world/messages.ts';

const QUOTE = MESSAGE_KINDS.indexOf('quote');

const parameters = {
  share: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'mu_q: share of shares that add words of their own',
      fr: 'mu_q : part des partages assortis d’un commentaire',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  arousalGain: quantity({
    default: 0.05,
    unit: '1',
    limits: [-1, 1],
    range: [0, 0.2],
    meaning: {
      en: 'm: what a quote adds to the arousal of an item, mean',
      fr: 'm : émotion qu’un commentaire ajoute à un contenu, en moyenne',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  arousalSpread: quantity({
    default: 0.1,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'sd: how quotes differ in what they add to arousal',
      fr: 'sd : diversité de l’émotion ajoutée',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  stanceShift: quantity({
    default: 0.2,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'shift: part of the way from the stance of the item to that of the sharer',
      fr: 'shift : part du chemin entre la position du contenu et celle de qui le partage',
    },
    source: 'design choice; direction after Moussaid et al. 2015',
    certainty: 'design',
  }),
  distortion: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'distortion: part of the truth of an item that a quote takes at most',
      fr: 'distortion : part de vérité qu’un commentaire fait perdre au plus',
    },
    source: 'design choice; direction after Moussaid et al. 2015',
    certainty: 'design',
  }),
} satisfies Fields;

export const quoting = mechanism({
  name: 'quoting',
  summary: {
    en: 'how items change when those who pass them on add words of their own',
    fr: 'comment un contenu change quand on le partage avec ses propres mots',
  },
  equation: 'arousal + N(m, sd); stance + shift (s - stance); veracity (1 - distortion u)',
  source: 'design choice; direction after Moussaid, Brighton & Gaissmaier 2015',
  validated: false,
  kind: 'item',
  asked: true,
  parameters,
  reads: ['agents.stance', 'agents.key', 'messages.issue'],
  writes: ['messages.kind', 'messages.arousal', 'messages.veracity', 'messages.stance'],
  start({ world, parameters: p, random }) {
    const stream = random.stream('quoting');
    const issues = world.sizes.issue;
    return ({ shared: row, tick, reader, root }) => {
      if (row < 0) {
        return;
      }
      const { agents, messages } = world;
      const draws = stream.at(tick).sequence(agents.key[reader], messages.keyHigh[root]);
      if (!draws.bernoulli(p.share)) {
        return;
      }
      const gain = p.arousalGain + p.arousalSpread * draws.normal();
      messages.kind[row] = QUOTE;
      messages.arousal[row] = within(messages.arousal[row], gain);
      messages.veracity[row] = messages.veracity[row] * (1 - p.distortion * draws.uniform());
      const issue = messages.issue[row];
      if (issue >= 0) {
        const own = agents.stance[reader * issues + issue];
        messages.stance[row] = messages.stance[row] + p.stanceShift * (own - messages.stance[row]);
      }
    };
  },
  explain({ world, parameters: p }) {
    const issues = world.sizes.issue;
    return ({ message, reader }): readonly Term[] => {
      const { agents, messages } = world;
      const issue = messages.issue[message];
      const away =
        issue < 0 ? 0 : agents.stance[reader * issues + issue] - messages.stance[message];
      return [
        { name: 'quoteProbability', value: p.share },
        { name: 'quoteArousal', value: p.arousalGain },
        { name: 'quoteStance', value: p.stanceShift * away },
        { name: 'quoteVeracity', value: -0.5 * p.distortion * messages.veracity[message] },
      ];
    };
  },
});

/** Arousal moved by `gain`; an event may have lifted it above 1, a quote does not. */
function within(arousal: number, gain: number): number {
  const moved = arousal + gain;
  const most = arousal > 1 ? arousal : 1;
  return moved < 0 ? 0 : moved > most ? most : moved;
}
