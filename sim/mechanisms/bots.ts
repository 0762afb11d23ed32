/**
 * Bots: accounts that pretend to be people and act together for a sponsor.
 *
 * Each bot acts four times a day, all bots of a net within the same short windows. It posts anew
 * with probability mu, else passes on what another bot of its net has posted; whatever it does, it
 * also likes one of the net's posts. A post is attractive with probability phi (deception) and
 * comes in theta copies (flooding). It asserts the claim that the net pushes, in a stance that
 * half of the time is that of the people it poses among.
 *
 * Source: MODEL 3.10 and 3.23, item 18; Truong et al. 2024.
 * Departs: copies are posts of their own with the same content, since a feed shows a cascade once:
 * so flooding takes places in feeds, as it does in SimSoM.
 */
import { composerOf, SCRIPTED } from '../composition.ts';
import { duration, quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import { BOT, SUSPENDED } from '../world/agents.ts';
import { hashtagState } from '../world/campaigns.ts';
import { BOT_ORIGIN } from '../world/messages.ts';

/** Scripted numbers that one window takes: copies of one post. */
const NUMBERS_A_WINDOW = 64;
const AMPLIFIED_HOURS = 12;
const LOCAL_STANCE = 0.5;
const MOST_WINDOWS = 4;

export const bots = mechanism({
  name: 'bots',
  summary: {
    en: 'accounts that pretend to be people and act together for a sponsor',
    fr: 'des comptes qui se font passer pour des personnes et agissent de concert pour un commanditaire',
  },
  equation:
    'in each window every bot posts with probability mu, theta copies, else shares; appeal 1 with probability phi',
  source: 'MODEL 3.10, 3.23',
  validated: true,
  kind: 'world',
  every: 'tick',
  parameters: {
    newPosts: quantity({
      default: 0.5,
      unit: 'probability',
      limits: [0, 1],
      range: [0.1, 0.9],
      meaning: {
        en: 'mu: probability that a bot posts anew rather than passing on',
        fr: 'mu : probabilité qu’un robot publie plutôt que de relayer',
      },
      source: 'Truong et al. 2024',
      certainty: 'checked',
    }),
    windows: quantity({
      default: 4,
      unit: '1/d',
      limits: [0, MOST_WINDOWS],
      range: [1, MOST_WINDOWS],
      integer: true,
      meaning: { en: 'times a day that a net acts', fr: 'nombre d’actions d’un réseau par jour' },
      source: 'MODEL 3.10',
      certainty: 'design',
    }),
    window: duration(0.5, {
      en: 'length of the window in which all bots of a net act',
      fr: 'durée de la fenêtre dans laquelle agissent tous les robots d’un réseau',
    }),
    infiltrationSpread: quantity({
      default: 4,
      unit: 'log',
      limits: [0, 8],
      range: [0, 5],
      meaning: {
        en: 'sigma_gamma: how unequally people follow bots',
        fr: 'sigma_gamma : inégalité du suivi des robots',
      },
      source: 'Eady et al. 2023: 1 % of users had 70 % of the exposures',
      certainty: 'prototype',
    }),
  },
  reads: ['actors.activeClaim', 'agents.stanceStart'],
  writes: ['messages', 'counters', 'agents.latestMessage', 'claims.inTheAir', 'hashtags.tag'],
  start(start) {
    const { world, random, parameters, recipe } = start;
    const composer = composerOf(start);
    const moments = random.stream('bot-window');
    const acts = random.stream('bot-act');
    const hasTags = world.has(hashtagState);
    const nets = recipe.scenario.actors.flatMap((actor, index) =>
      actor.botnet === null
        ? []
        : [
            {
              index,
              key: hash32(actor.id),
              net: actor.botnet,
              // 1 + the actor whose hashtag the posts carry, 0 for none.
              tag: hasTags ? 1 + world.names.actors.indexOf(actor.botnet.hashtag ?? '') : 0,
              rows: world.accounts[index].map(({ row }) => row),
            },
          ],
    );

    /** Live posts of the net from the last hours, in the order of their keys. */
    const posted = (index: number, now: number): number[] => {
      const { messages, counters, agents } = world;
      const found: number[] = [];
      for (let row = 0; row < counters.rowsUsed[0]; row++) {
        if (
          messages.live[row] === 1 &&
          messages.root[row] === row &&
          messages.actor[row] === index &&
          agents.kind[messages.author[row]] === BOT &&
          now - messages.time[row] < AMPLIFIED_HOURS
        ) {
          found.push(row);
        }
      }
      return found.sort(
        (a, b) =>
          messages.keyHigh[a] - messages.keyHigh[b] || messages.keyLow[a] - messages.keyLow[b],
      );
    };

    return (tick) => {
      const { tickHours, agents, claims, sizes } = world;
      const now = tick * tickHours;
      const end = now + tickHours;
      const day = Math.floor(now / 24);
      for (const { index, key, net, rows, tag } of nets) {
        let amplified: number[] | null = null;
        for (let window = 0; window < 2 * parameters.windows; window++) {
          // Windows of yesterday may still be open.
          const of = window < parameters.windows ? day : day - 1;
          const number = window % parameters.windows;
          if (of < 0) {
            continue;
          }
          const opens = 24 * (of + moments.at(of, number).uniform(key, 0));
          if (opens >= end || opens + parameters.window <= now) {
            continue;
          }
          for (const row of rows) {
            if ((agents.flags[row] & SUSPENDED) !== 0) {
              continue;
            }
            const draws = acts.at(of, number).sequence(agents.key[row], 0);
            const time = opens + parameters.window * draws.uniform();
            if (time < now || time >= end) {
              continue;
            }
            amplified ??= posted(index, now);
            const anew = draws.uniform() < parameters.newPosts;
            const attractive = draws.bernoulli(net.deception);
            const local = draws.bernoulli(LOCAL_STANCE);
            const pick = draws.uniform();
            const liked = draws.uniform();
            if (amplified.length > 0) {
              react(amplified[Math.floor(liked * amplified.length)]);
            }
            const first = SCRIPTED + window * NUMBERS_A_WINDOW;
            if (!anew) {
              if (amplified.length > 0) {
                const chosen = amplified[Math.floor(pick * amplified.length)];
                if (world.messages.author[chosen] !== row && !composer.hasShared(row, chosen)) {
                  composer.share(tick, row, chosen, time, first);
                  react(chosen);
                }
              }
              continue;
            }
            const claim = world.actors.activeClaim[index];
            for (let copy = 0; copy < net.flooding; copy++) {
              const draft = composer.draft.reset();
              draft.author = row;
              draft.number = first + copy;
              draft.contentNumber = first;
              draft.time = time;
              draft.actor = index;
              draft.flags = BOT_ORIGIN;
              draft.languages = 1 << agents.language[row];
              draft.appeal = attractive ? 1 : -1;
              if (claim >= 0) {
                draft.claim = claim;
                draft.polarity = 1;
                draft.veracity = claims.truth[claim];
                claims.inTheAir[claim] = 1;
              } else if (sizes.issue > 0) {
                const mean = recipe.scenario.countries[agents.country[row]].stances;
                const stance = mean[world.names.issues[0]] ?? 0;
                draft.issue = 0;
                draft.stance = local ? stance : -stance;
              }
              const post = composer.post(tick);
              if (tag > 0) {
                world.module(hashtagState).tag[post] = tag;
              }
            }
          }
        }
      }
    };

    function react(root: number): void {
      const { messages, engaged } = world;
      if (messages.engagementPending[root] === 0) {
        engaged.push(root);
      }
      messages.engagementPending[root] = messages.engagementPending[root] + 1;
    }
  },
});
