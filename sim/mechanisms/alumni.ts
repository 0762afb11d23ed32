/**
 * Alumni: who has completed a programme of a country posts well of it now and then, as a peer among
 * peers; more often where the alumni are kept together.
 *
 * Equation: n ~ Poisson(r dt), r twice a week, times f in a network of alumni and times what
 * disturbs access, for each country whose programme it was; tone culture, valence v.
 * Source: design choice; contact spreads from person to person in Pettigrew & Tropp 2006.
 * Simultaneous.
 */
import { composerOf } from '../composition.ts';
import { quantity } from '../fields.ts';
import { mechanism } from '../mechanism.ts';
import { hash32 } from '../random.ts';
import { TONES } from '../world/messages.ts';
import { programmesState } from '../world/programmes.ts';

const HOURS_A_WEEK = 168;
/** Posts of one person about one country in a tick, at most. */
const MOST = 16;
const CULTURE = TONES.indexOf('culture');

export const alumni = mechanism({
  name: 'alumni',
  summary: {
    en: 'what alumni of programmes post about the country that they have come to know',
    fr: 'ce que publient les anciens de programmes sur le pays qu’ils ont découvert',
  },
  equation: 'n ~ Poisson(r dt), twice a week; valence v',
  source: 'design choice',
  validated: false,
  asked: true,
  needs: ['programmes'],
  kind: 'agent',
  every: 'tick',
  parameters: {
    posts: quantity({
      default: 2,
      unit: '1/week',
      limits: [0, 50],
      range: [0.5, 7],
      meaning: {
        en: 'r: posts of an alumnus about the country, a week',
        fr: 'r : publications d’un ancien sur le pays, par semaine',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    networkFactor: quantity({
      default: 2,
      unit: '1',
      limits: [0, 20],
      range: [1, 4],
      meaning: {
        en: 'f: what a network of alumni multiplies their posts by',
        fr: 'f : facteur qu’un réseau d’anciens applique à leurs publications',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    valence: quantity({
      default: 0.6,
      unit: '1',
      limits: [-1, 1],
      range: [0.2, 1],
      meaning: {
        en: 'v: what these posts say of the country, bad to good',
        fr: 'v : ce que ces publications disent du pays, du pire au meilleur',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  reads: ['programmes.alumnus', 'programmes.networked', 'agents.access', 'countries.accessFactor'],
  writes: ['messages', 'counters', 'agents.latestMessage'],
  start(start) {
    const { world, random, parameters: p } = start;
    const composer = composerOf(start);
    const stream = random.stream('alumni');
    const { alumnus, networked } = world.module(programmesState);
    const programmes = world.names.countries.map((id) => hash32(id));

    const post = (tick: number, i: number, toward: number, time: number): void => {
      const { agents } = world;
      const draft = composer.draft.reset();
      draft.author = i;
      draft.number = composer.scriptedNumber(i);
      draft.time = time;
      draft.languages = 1 << agents.language[i];
      draft.target = toward;
      draft.valence = p.valence;
      draft.tone = CULTURE;
      draft.hostility = 0;
      composer.post(tick);
    };

    return (tick, from, to) => {
      const { agents, countries, tickHours } = world;
      const mean = (p.posts / HOURS_A_WEEK) * tickHours;
      const end = to < alumnus.length ? to : alumnus.length;
      stream.at(tick);
      for (let i = from; i < end; i++) {
        if (alumnus[i] === 0 || agents.accessDraw[i] >= agents.access[i]) {
          continue;
        }
        const open = mean * countries.accessFactor[agents.country[i]];
        for (let toward = 0; toward < world.sizes.country; toward++) {
          if (((alumnus[i] >>> toward) & 1) === 0) {
            continue;
          }
          const together = ((networked[i] >>> toward) & 1) === 1 ? p.networkFactor : 1;
          const draws = stream.sequence(agents.key[i], programmes[toward]);
          const count = Math.min(MOST, draws.poisson(open * together));
          for (let n = 0; n < count; n++) {
            post(tick, i, toward, (tick + draws.uniform()) * tickHours);
          }
        }
      }
    };
  },
});
