/**
 * Radicalisation, as an abstraction without ideology or method: people become sympathisers by
 * grievance, propaganda and the company they keep; sympathisers with at least two such contacts
 * become radicals; both find the way out, more often where a programme helps them.
 *
 * Equation: daily hazards 0 -> 1: r1 sigma(6 (g + x + .5 cluster - 1.6)); 1 -> 2: r2 with two or
 * more contacts who are in state 1 or 2; 2 -> 1 and 1 -> 0: r3, twice that within a programme.
 * Source: design choice; complex contagion after Centola & Macy 2007. Unvalidated, and given only
 * relative to the start or to another arm. Simultaneous.
 * Departs: who is radical at the start is drawn: a core, and some of those who follow it, so that
 * contacts lie together.
 */
import { quantity, type Values } from '../fields.ts';
import { exp, sigmoid } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { Random } from '../random.ts';
import {
  propagandaState,
  RADICAL,
  radicalisationCountryState,
  radicalisationState,
  SYMPATHISER,
} from '../world/radicalisation.ts';
import { grievanceState } from '../world/unrest.ts';
import type { World } from '../world/world.ts';

const NEUTRAL = 0.5;
const STEEPNESS = 6;

const rate = (initial: number, range: readonly [number, number], en: string, fr: string) =>
  quantity({
    default: initial,
    unit: '1/d',
    limits: [0, 10],
    range,
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

const share = (initial: number, range: readonly [number, number], en: string, fr: string) =>
  quantity({
    default: initial,
    unit: 'share',
    limits: [0, 1],
    range,
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

const parameters = {
  recruitment: rate(
    0.002,
    [0.0005, 0.01],
    'r1: rate at which people become sympathisers, at most',
    'r1 : taux maximal auquel on devient sympathisant',
  ),
  hardening: rate(
    0.001,
    [0.0002, 0.005],
    'r2: rate at which sympathisers with two such contacts become radicals',
    'r2 : taux auquel des sympathisants entourés de deux autres se radicalisent',
  ),
  wayOut: rate(
    0.01,
    [0.002, 0.05],
    'r3: rate of the steps back',
    'r3 : taux des retours en arrière',
  ),
  programmeFactor: quantity({
    default: 2,
    unit: '1',
    limits: [0, 100],
    range: [1, 4],
    meaning: {
      en: 'what a programme multiplies the steps back by',
      fr: 'facteur appliqué par un programme aux retours en arrière',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  clusterWeight: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 10],
    range: [0, 2],
    meaning: {
      en: 'weight of the share of sympathisers and radicals among the people followed',
      fr: 'poids de la part de sympathisants et de radicaux parmi les personnes suivies',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  resistance: quantity({
    default: 1.6,
    unit: '1',
    limits: [0, 10],
    range: [1, 2.5],
    meaning: {
      en: 'sum of grievance, exposure and company at which recruitment is half as fast as it can be',
      fr: 'somme du grief, de l’exposition et de l’entourage à laquelle le recrutement atteint la moitié de son maximum',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  contacts: quantity({
    default: 2,
    unit: 'people',
    limits: [0, 100],
    range: [1, 4],
    integer: true,
    meaning: {
      en: 'people followed, sympathisers or radicals, that it takes to become a radical',
      fr: 'personnes suivies, sympathisantes ou radicales, qu’il faut pour se radicaliser',
    },
    source: 'Centola & Macy 2007, complex contagion',
    certainty: 'design',
  }),
  core: share(
    0.002,
    [0.0005, 0.01],
    'share of radicals at the start',
    'part de radicaux au départ',
  ),
  periphery: share(
    0.1,
    [0, 0.5],
    'share of sympathisers among those who follow one of them, at the start',
    'part de sympathisants parmi leurs abonnés, au départ',
  ),
};

/** Of those whom `i` follows: how many people, and how many of them are in state 1 or 2. */
function companyOf(world: World, state: Uint8Array) {
  const found = { known: 0, contacts: 0 };
  return (i: number) => {
    const { graph, people } = world;
    const end = graph.followedStart[i + 1];
    found.known = 0;
    found.contacts = 0;
    for (let tie = graph.followedStart[i]; tie < end; tie++) {
      const j = graph.followed[tie];
      if (j < people && j !== i) {
        found.known++;
        found.contacts += state[j] > 0 ? 1 : 0;
      }
    }
    return found;
  };
}

/** Draws the core, and the sympathisers about it. */
function begin({ world, parameters: p, recipe }: Start<Values<typeof parameters>>): void {
  const { state } = world.module(radicalisationState);
  const { sympathisersAtStart, radicalsAtStart } = world.module(radicalisationCountryState);
  const { graph, people, agents } = world;
  const random = new Random(recipe.networkSeed);
  const cores = random.stream('radical-core').at(0);
  const others = random.stream('radical-periphery').at(0);
  for (let i = 0; i < people; i++) {
    state[i] = cores.uniform(agents.key[i]) < p.core ? RADICAL : 0;
  }
  for (let i = 0; i < people; i++) {
    const c = agents.country[i];
    if (state[i] === RADICAL) {
      radicalsAtStart[c] = radicalsAtStart[c] + 1;
      continue;
    }
    const end = graph.followedStart[i + 1];
    let near = false;
    for (let tie = graph.followedStart[i]; tie < end && !near; tie++) {
      const j = graph.followed[tie];
      near = j < people && state[j] === RADICAL;
    }
    if (near && others.uniform(agents.key[i]) < p.periphery) {
      state[i] = SYMPATHISER;
      sympathisersAtStart[c] = sympathisersAtStart[c] + 1;
    }
  }
}

export const radicalisation = mechanism({
  name: 'radicalisation',
  summary: {
    en: 'how people are drawn toward extremism and find the way out, as an abstraction',
    fr: 'comment on est attiré vers l’extrémisme et comment on en sort, de façon abstraite',
  },
  equation:
    '0 -> 1: r1 sigma(6 (g + x + .5 cluster - 1.6)); 1 -> 2: r2 [2 contacts]; back: r3, x 2 in a programme',
  source: 'design choice; Centola & Macy 2007',
  validated: false,
  asked: true,
  needs: ['grievance', 'propaganda'],
  kind: 'world',
  every: 'day',
  parameters,
  owns: [radicalisationState, radicalisationCountryState],
  reads: ['graph', 'grievance.level', 'propaganda.exposure', 'radicalisationByCountry'],
  writes: ['radicalisation.state'],
  fill: begin,
  start({ world, parameters: p, random }) {
    const { state } = world.module(radicalisationState);
    const { exposure } = world.module(propagandaState);
    const { programmeUntil } = world.module(radicalisationCountryState);
    const { level } = world.module(grievanceState);
    const company = companyOf(world, state);
    const stream = random.stream('radicalisation');
    const next = new Uint8Array(state.length);
    return (tick) => {
      const { people, agents, tickHours } = world;
      const now = (tick + 1) * tickHours;
      stream.at(tick);
      for (let i = 0; i < people; i++) {
        const { known, contacts } = company(i);
        const helped = now <= programmeUntil[agents.country[i]];
        const back = state[i] === 0 ? 0 : p.wayOut * (helped ? p.programmeFactor : 1);
        let forth = 0;
        if (state[i] === 0) {
          const grievance = level.length > 0 ? level[i] : NEUTRAL;
          const cluster = known === 0 ? 0 : contacts / known;
          const met = exposure.length > 0 ? exposure[i] : 0;
          const drive = grievance + met + p.clusterWeight * cluster - p.resistance;
          forth = p.recruitment * sigmoid(STEEPNESS * drive);
        } else if (state[i] === SYMPATHISER && contacts >= p.contacts) {
          forth = p.hardening;
        }
        // Two hazards compete; one draw decides whether anything happens and then which.
        const all = forth + back;
        const moves = 1 - exp(-all);
        const u = stream.uniform(agents.key[i]);
        next[i] = state[i];
        if (u < moves) {
          next[i] = u * all < moves * back ? state[i] - 1 : state[i] + 1;
        }
      }
      state.set(next);
    };
  },
});
