/**
 * SimSoM: quality of information on a social network that bots infiltrate, as published.
 *
 * Simultaneous. In each step every agent acts once, in random order, on its feed as it stood when
 * the step began: with probability mu (or if the feed is empty) it posts a new message, else it
 * passes on one of its feed, with P proportional to appeal x shares in this feed x
 * e^(-0.4 age^0.4). Posts go to all followers; `simsom/feeds.ts` says what a feed does with them.
 * Messages by people have quality ln(1 + u (e^L - 1)) / L and appeal 1 - (1 - v)^(1/5), those by
 * bots quality 0, and appeal 1 with probability phi. A bot's post counts theta shares.
 * Equation: Q <- .8 Q + .2 (mean quality over all places in people's feeds), from Q = 1.
 * Source: Truong, Lou, Flammini & Menczer 2024, doi:10.1093/pnasnexus/pgae258; Truong et al. 2025,
 * arXiv 2502.08841 (takedown). Departs: no tie comes twice in networks that are grown; messages
 * that a feed shows already each get their own new shares (the published code deals them out in the
 * order of the feed, where several come in again at once).
 */
import { canonicalModel } from './model.ts';
import { simsomColumns, simsomParameters } from './simsom/parameters.ts';
import { SimsomRun } from './simsom/run.ts';

export const simsom = canonicalModel({
  name: 'simsom',
  summary: {
    en: 'quality of information where people and bots post and pass on from crowded feeds',
    fr: 'qualité de l’information là où des personnes et des robots publient et relaient',
  },
  equation: 'P(pass on m) ~ appeal x shares in the feed x e^(-0.4 age^0.4); Q <- .8 Q + .2 mean q',
  source: 'Truong, Lou, Flammini & Menczer 2024, doi:10.1093/pnasnexus/pgae258',
  order: 'simultaneous',
  parameters: simsomParameters,
  nodeColumns: simsomColumns,
  outcomes: {
    quality: {
      en: 'mean quality of what people’s feeds show, by the rule of stop',
      fr: 'qualité moyenne de ce que montrent les fils des personnes, selon la règle stop',
    },
    diversity: {
      en: 'entropy of the messages that feeds show, in nats',
      fr: 'entropie des messages que montrent les fils, en nats',
    },
    tauB: {
      en: 'Kendall’s tau-b of quality and popularity over all messages',
      fr: 'tau-b de Kendall entre qualité et popularité de tous les messages',
    },
    tauLegacy: {
      en: 'the same as SimSoM published it: ties in popularity count as agreement',
      fr: 'le même tel que SimSoM l’a publié : les ex aequo en popularité comptent pour accord',
    },
    prevalence: {
      en: 'different illegal messages in feeds, mean over the last half of the ticks',
      fr: 'messages illégaux distincts dans les fils, moyenne sur la seconde moitié des pas',
    },
  },
  needsNetwork: true,
  // The synthetic network that matches the published sample of accounts.
  usualNetwork: { generator: 'random-walk', agents: 10_006, links: 181, continue: 0.5 },
  grows: true,
  start: (setting) => new SimsomRun(setting),
});
