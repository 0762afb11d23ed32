/**
 * Sharing: whether a reader passes an item on, answers it or likes it; each of them once a cascade.
 * Those who read a language in which the item is not may translate what they pass on.
 *
 * Equation: logit p = b0 + b_app (appeal - 1/6) - b_aff (|s - stance| - .45) + b_bel d (2 p_q - 1)
 * + b_aro (arousal - .333) + b_nov (novelty 2^(-age / h_nov) - .333) + b_mor (moral words - .5)
 * + b_out hostility identity foreign + b_soc (ln(1 + k) - ln 2) + b_tie (tie - .37)
 * - b_lit literacy (1 - veracity) + b_ss [super-sharer, false] + u; odds of a reply x e^.5, of a
 * like x e^2. Covariates are centred on declared constants, never on a mean of the run.
 * Source: the coefficients below, each with its own; bilinguals as bridges: Hale 2014, Eleta &
 * Golbeck 2014. Belief is as it was before this item.
 */
import { composerOf, SHARED } from '../composition.ts';
import { type Fields, quantity, type Values } from '../fields.ts';
import { exp, log, sigmoid } from '../math.ts';
import { type ItemStep, mechanism, type Start, type Term } from '../mechanism.ts';
import { uniform32 } from '../random.ts';
import type { Item } from '../relation.ts';
import { CITIZEN, SUPER_SHARER } from '../world/agents.ts';
import { LIKED, REPLIED } from '../world/meetings.ts';
import { OFFICIAL, TRANSLATED } from '../world/messages.ts';
import { MENTIONS } from '../world/world.ts';

const FITTED = 'fitted to sizes and depths of cascades';
const DESIGN = 'design choice';
const coefficient = (
  initial: number,
  limits: readonly [number, number],
  range: readonly [number, number],
  en: string,
  fr: string,
  source: string = FITTED,
  certainty: 'checked' | 'memory' | 'design' | 'prototype' = 'prototype',
) =>
  quantity({
    default: initial,
    unit: 'logit',
    limits,
    range,
    meaning: { en, fr },
    source,
    certainty,
  });

const parameters = {
  intercept: coefficient(
    -5.4,
    [-20, 5],
    [-8, -4],
    'b0: readiness to share the reference item',
    'b0 : propension à partager le contenu de référence',
  ),
  appeal: coefficient(4.5, [0, 20], [0, 6], 'effect of appeal', 'effet de l’attrait'),
  disagreement: coefficient(
    0.8,
    [0, 10],
    [0, 2],
    'what disagreement with the stance takes',
    'ce que retire un désaccord avec la position prise',
    DESIGN,
    'design',
  ),
  belief: coefficient(
    0.8,
    [0, 10],
    [0, 2],
    'effect of holding what it says for true',
    'effet de croire ce qu’il affirme',
    DESIGN,
    'design',
  ),
  arousal: coefficient(
    0.8,
    [0, 10],
    [0, 2],
    'effect of stirring content',
    'effet de l’émotion suscitée',
  ),
  novelty: coefficient(3.2, [0, 20], [0, 5], 'effect of novelty', 'effet de la nouveauté'),
  moralWords: coefficient(
    0.182,
    [0, 2],
    [0.1, 0.25],
    'effect of a moral-emotional word: +20 % odds',
    'effet d’un mot moral et émotionnel : +20 % sur la cote',
    'Brady et al. 2017',
    'checked',
  ),
  hostility: coefficient(
    0.51,
    [0, 5],
    [0, 0.8],
    'effect of hostility to an out-group',
    'effet de l’hostilité envers un groupe extérieur',
    'Rathje et al. 2021',
    'memory',
  ),
  socialProof: coefficient(
    0.5,
    [0, 5],
    [0, 1.2],
    'effect of several accounts having passed it on',
    'effet de voir plusieurs comptes le relayer',
    'Hodas & Lerman 2014, direction',
    'checked',
  ),
  tie: coefficient(0.3, [-5, 5], [0, 1], 'effect of a mutual tie', 'effet d’un lien réciproque'),
  literacy: coefficient(
    0.3,
    [0, 5],
    [0, 1.5],
    'what media literacy takes from false items',
    'ce que l’éducation aux médias retire aux contenus faux',
    DESIGN,
    'design',
  ),
  superSharing: coefficient(
    3.5,
    [0, 10],
    [0, 6],
    'boost of super-sharers on false items',
    'surcroît des super-diffuseurs pour les contenus faux',
    'Baribi-Bartov et al. 2024: .3 % make 80 % of false shares',
    'prototype',
  ),
  noveltyHalfLife: quantity({
    default: 1.8,
    unit: 'h',
    limits: [0.05, 1000],
    range: [0.5, 12],
    meaning: {
      en: 'h_nov: time in which novelty halves',
      fr: 'h_nov : temps au bout duquel la nouveauté diminue de moitié',
    },
    source: FITTED,
    certainty: 'prototype',
  }),
  mostSharers: quantity({
    default: 4,
    unit: 'accounts',
    limits: [1, 64],
    range: [1, 16],
    integer: true,
    meaning: {
      en: 'k_max: accounts beyond which more make no difference',
      fr: 'k_max : nombre de comptes au-delà duquel un de plus ne change rien',
    },
    source: FITTED,
    certainty: 'prototype',
  }),
  reply: coefficient(
    0.5,
    [-10, 10],
    [-1, 2],
    'log-odds of a reply over a share',
    'log-cote d’une réponse par rapport à un partage',
    DESIGN,
    'design',
  ),
  like: coefficient(
    2,
    [-10, 10],
    [0, 3],
    'log-odds of a like over a share',
    'log-cote d’un « j’aime » par rapport à un partage',
    DESIGN,
    'design',
  ),
  translationShare: quantity({
    default: 0.15,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'share of shares by bilingual people that come with a translation',
      fr: 'part des partages de personnes bilingues assortis d’une traduction',
    },
    source: 'design choice; direction after Hale 2014, Eleta & Golbeck 2014',
    certainty: 'design',
  }),
} satisfies Fields;

const TERMS = [
  'intercept',
  'appeal',
  'agreement',
  'belief',
  'arousal',
  'novelty',
  'moralWords',
  'hostility',
  'socialProof',
  'tie',
  'literacy',
  'superSharing',
  'person',
] as const;

const LN2 = log(2);
const LOG_SHARERS = new Float64Array(66);
for (let k = 0; k < 66; k++) {
  LOG_SHARERS[k] = log(1 + k);
}

/** Writes the terms of the logit for an item into `out`; their sum is returned. */
function shareTerms({ world, parameters: b }: Start<Values<typeof parameters>>) {
  const out = new Float64Array(TERMS.length);
  const { issue: issues, claim: claims } = world.sizes;
  const logit = (item: Item): number => {
    const { agents, messages } = world;
    const { reader, message, root } = item;
    const issue = messages.issue[message];
    const claim = messages.claim[message];
    const distance =
      issue < 0
        ? 0.45
        : Math.abs(agents.stance[reader * issues + issue] - messages.stance[message]);
    const belief =
      claim < 0
        ? 0
        : messages.polarity[message] * (2 * sigmoid(agents.logOdds[reader * claims + claim]) - 1);
    const age = item.time - messages.time[root];
    const veracity = messages.veracity[message];
    const k = item.sharers > b.mostSharers ? b.mostSharers : item.sharers;
    const fades = exp((-LN2 * age) / b.noveltyHalfLife);
    out[0] = b.intercept;
    out[1] = b.appeal * (messages.appeal[message] - 1 / 6);
    out[2] = -b.disagreement * (distance - 0.45);
    out[3] = b.belief * belief;
    out[4] = b.arousal * (messages.arousal[message] - 0.333);
    out[5] = b.novelty * (messages.novelty[message] * fades - 0.333);
    out[6] = b.moralWords * (messages.moralWords[message] - 0.5);
    out[7] =
      b.hostility * messages.hostility[message] * agents.identity[reader] * item.foreignTarget;
    out[8] = b.socialProof * (LOG_SHARERS[k] - LN2);
    out[9] = b.tie * (item.mutual - 0.37);
    out[10] = -b.literacy * agents.literacy[reader] * (1 - veracity);
    out[11] = veracity < 0.5 && (agents.flags[reader] & SUPER_SHARER) !== 0 ? b.superSharing : 0;
    out[12] = agents.shareBias[reader];
    let sum = 0;
    for (let n = 0; n < out.length; n++) {
      sum += out[n];
    }
    return sum;
  };
  return { out, logit };
}

export const sharing = mechanism({
  name: 'sharing',
  summary: {
    en: 'whether a reader passes an item on, answers it or likes it',
    fr: 'si le lecteur partage un contenu, y répond ou l’aime',
  },
  equation: 'logit p = b0 + sum of b x (covariate - declared constant) + u',
  source: 'Brady et al. 2017, Rathje et al. 2021, Hodas & Lerman 2014; fitted to cascades',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.stance', 'agents.logOdds', 'agents.literacy', 'agents.shareBias', 'messages'],
  writes: [
    'messages',
    'counters',
    'agents.latestMessage',
    'meetings.done',
    'countries.engagements',
    'countries.officialEngagements',
    'mentions',
    'mentionHeads.next',
  ],
  start(start): ItemStep {
    const { world, parameters: b, random } = start;
    const { logit } = shareTerms(start);
    const stream = random.stream('sharing');
    const translations = random.stream('share-translation');
    const composer = composerOf(start);
    const likes = exp(b.like);
    const replies = exp(b.reply);

    const pass = (item: Item): void => {
      const { agents, messages } = world;
      const { reader, message, tick, time } = item;
      const row = composer.share(tick, reader, message, time, SHARED);
      const others = agents.languages[reader] & ~messages.languages[row];
      if (others !== 0) {
        translations.at(tick).draw(agents.key[reader], messages.keyHigh[item.root]);
        if (uniform32(translations.first) < b.translationShare) {
          messages.languages[row] = messages.languages[row] | others;
          messages.flags[row] = messages.flags[row] | TRANSLATED;
        }
      }
      item.shared = row;
    };

    /** Notes a reply to a post of an actor, for its dialogue to answer. */
    const mention = (item: Item, actor: number): void => {
      const { mentions, mentionHeads, messages } = world;
      const place = actor * MENTIONS + (mentionHeads.next[actor] % MENTIONS);
      mentions.person[place] = item.reader;
      mentions.keyHigh[place] = messages.keyHigh[item.root];
      mentions.time[place] = item.time;
      mentionHeads.next[actor] = mentionHeads.next[actor] + 1;
    };

    /** Replies and likes that were drawn, as far as the reader had not done so; how many. */
    const once = (item: Item, drawn: number): number => {
      const { messages, meetings } = world;
      const { reader, root, meeting } = item;
      const anew = drawn & ~meetings.done(reader, root, messages.time[root]);
      if (meeting >= 0) {
        meetings.note(meeting, anew);
      }
      const actor = messages.actor[root];
      if ((anew & REPLIED) !== 0 && actor >= 0) {
        mention(item, actor);
      }
      return (anew & 1) + (anew >>> 1);
    };

    return (item) => {
      const { agents, messages, countries } = world;
      const { reader, root } = item;
      const odds = exp(logit(item));
      stream.at(item.tick, item.session).draw(agents.key[reader], messages.keyHigh[root]);
      // Three draws of one key: 32 bits for the share, 16 each for reply and like.
      const share = uniform32(stream.first);
      const reply = ((stream.second >>> 16) + 0.5) / 65536;
      const like = ((stream.second & 0xffff) + 0.5) / 65536;
      let reactions = 0;
      if (share * (1 + odds) < odds * item.shareFactor && !composer.hasShared(reader, root)) {
        pass(item);
        reactions++;
      }
      const replyOdds = odds * replies;
      const likeOdds = odds * likes;
      const drawn =
        (reply * (1 + replyOdds) < replyOdds * item.replyFactor ? REPLIED : 0) |
        (like * (1 + likeOdds) < likeOdds * item.likeFactor ? LIKED : 0);
      if (drawn !== 0) {
        reactions += once(item, drawn);
      }
      if (reactions === 0) {
        return;
      }
      item.reactions = reactions;
      if (messages.engagementPending[root] === 0) {
        world.engaged.push(root);
      }
      messages.engagementPending[root] = messages.engagementPending[root] + reactions;
      if (agents.kind[reader] === CITIZEN) {
        const c = agents.country[reader];
        countries.engagements[c] = countries.engagements[c] + reactions;
        const foreign = agents.country[messages.author[root]] !== c;
        if (foreign && (messages.flags[root] & OFFICIAL) !== 0) {
          countries.officialEngagements[c] = countries.officialEngagements[c] + reactions;
        }
      }
    };
  },
  explain(start) {
    const { out, logit } = shareTerms(start);
    return (item): readonly Term[] => {
      const sum = logit(item);
      const terms: Term[] = TERMS.map((name, n) => ({ name, value: out[n] }));
      return [...terms, { name: 'probability', value: sigmoid(sum) * item.shareFactor }];
    };
  },
});
