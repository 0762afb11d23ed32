/**
 * Unrest: people take to the streets once enough of those they follow, and of their country, are
 * there. Each has a threshold; grievance and repression move what pulls; once a day everybody
 * looks, then some go home.
 *
 * Who is cut off sees neither the people followed nor the country. A shutdown adds to grievance.
 *
 * Equation: to the streets if omega visible + (1 - omega) U access + .5 (g - .5) - .2 repression
 * >= threshold, threshold ~ N(.25, .12); home with probability .2 a day; violent events
 * ~ v0 max(0, U - .1) arousal a day.
 * Source: Granovetter 1978 (to which it reduces with omega 0 or on a complete graph); Enikolopov,
 * Makarin & Petrova 2020 (networks help coordination). Simultaneous.
 * Departs: the pull may equal the threshold, within 1e-9, as in the model of thresholds; thresholds
 * below 0 are kept, since those people begin. Where nobody posts, arousal is that of the reference
 * item. Violence does not act back on anything.
 */
import { quantity, type Values } from '../fields.ts';
import { exp } from '../math.ts';
import { mechanism, type Start, type Step } from '../mechanism.ts';
import { hash32, Random } from '../random.ts';
import { grievanceState, unrestCountryState, unrestState } from '../world/unrest.ts';

const NEUTRAL = 0.5;
const REFERENCE_AROUSAL = 0.333;
const TOLERANCE = 1e-9;

const number = (
  initial: number,
  unit: string,
  limits: readonly [number, number],
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit,
    limits,
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

const parameters = {
  networkWeight: number(
    0.5,
    'share',
    [0, 1],
    [0, 1],
    'omega: weight of the people followed against the whole country',
    'oméga : poids des comptes suivis face au pays entier',
    'design choice; direction after Enikolopov, Makarin & Petrova 2020',
  ),
  thresholdMean: number(
    0.25,
    'share',
    [-1, 2],
    [0.1, 0.5],
    'mean threshold: share on the streets from which one joins',
    'seuil moyen : part de manifestants à partir de laquelle on les rejoint',
    'Granovetter 1978',
  ),
  thresholdSpread: number(
    0.12,
    'share',
    [0, 1],
    [0.08, 0.16],
    'how people differ in their thresholds; near .122 unrest jumps',
    'diversité des seuils ; vers 0,122 la contestation bascule',
    'Granovetter 1978: just below the critical spread at a mean of .25',
  ),
  grievanceWeight: number(
    0.5,
    'share',
    [0, 5],
    [0, 1],
    'what full grievance, against none, adds to the pull',
    'ce qu’un grief entier, face à aucun, ajoute à l’attrait de la rue',
  ),
  repressionWeight: number(
    0.2,
    'share',
    [0, 5],
    [0, 0.5],
    'what full repression takes from the pull',
    'ce qu’une répression entière retire à l’attrait de la rue',
  ),
  demobilisation: number(
    0.2,
    'probability',
    [0, 1],
    [0.05, 0.5],
    'probability of going home, a day',
    'probabilité de rentrer chez soi, par jour',
  ),
  shutdownGrievance: number(
    0.02,
    'share',
    [0, 1],
    [0, 0.1],
    'what a day without any network adds to the grievance of those who are connected',
    'ce qu’une journée sans réseau ajoute au grief des personnes connectées',
  ),
  violenceRate: number(
    1,
    '1/d',
    [0, 100],
    [0.2, 5],
    'v0: violent events a day at full arousal, for each unit of unrest above the level below',
    'v0 : événements violents par jour à émotion maximale, par unité de contestation au-delà du niveau ci-dessous',
  ),
  violenceFrom: number(
    0.1,
    'share',
    [0, 1],
    [0.02, 0.3],
    'share on the streets from which violence is to be expected',
    'part de manifestants à partir de laquelle des violences sont à craindre',
  ),
};

type Parameters = Values<typeof parameters>;

/** Adds up over the day how far each country was connected, and how stirred its people were. */
function following({ world }: Start<Parameters>): () => void {
  const { connected, arousal, messages: count } = world.module(unrestCountryState);
  return () => {
    const { countries, agents, messages, log, people, tickHours } = world;
    for (let c = 0; c < connected.length; c++) {
      const factor = countries.accessFactor[c];
      connected[c] = connected[c] + (factor < 1 ? factor : 1) * tickHours;
    }
    for (let n = 0; n < log.messages.count; n++) {
      const row = log.messages.rows[n];
      const author = messages.author[row];
      if (author < people) {
        const c = agents.country[author];
        arousal[c] = arousal[c] + messages.arousal[row];
        count[c] = count[c] + 1;
      }
    }
  };
}

/** What a day does: who goes, who comes home. Everybody looks at the streets of the day before. */
function gathering({ world, parameters: p, random }: Start<Parameters>) {
  const { threshold, mobilised } = world.module(unrestState);
  const { share, connected } = world.module(unrestCountryState);
  const { level } = world.module(grievanceState);
  const stream = random.stream('unrest');
  const next = new Uint8Array(mobilised.length);
  const access = new Float64Array(share.length);
  const online = (i: number): boolean => world.agents.accessDraw[i] < world.agents.access[i];

  /** Share of the people whom `i` follows who are on the streets. */
  const visible = (i: number): number => {
    const { graph, people } = world;
    const { weights } = graph;
    const end = graph.followedStart[i + 1];
    let known = 0;
    let seen = 0;
    for (let tie = graph.followedStart[i]; tie < end; tie++) {
      const j = graph.followed[tie];
      if (j < people && j !== i) {
        const weight = weights === null ? 1 : weights[tie];
        known += weight;
        seen += weight * mobilised[j];
      }
    }
    return known > 0 ? seen / known : 0;
  };

  return (tick: number): void => {
    const { people, agents, countries } = world;
    access.fill(0);
    for (let i = 0; i < people; i++) {
      access[agents.country[i]] += online(i) ? 1 : 0;
    }
    for (let c = 0; c < access.length; c++) {
      access[c] = countries.people[c] === 0 ? 0 : access[c] / countries.people[c];
    }
    stream.at(tick);
    for (let i = 0; i < people; i++) {
      const c = agents.country[i];
      const open = connected[c] / 24;
      if (level.length > 0 && online(i) && open < 1) {
        const g = level[i] + p.shutdownGrievance * (1 - open);
        level[i] = g > 1 ? 1 : g;
      }
      if (mobilised[i] === 1) {
        next[i] = stream.uniform(agents.key[i]) < p.demobilisation ? 0 : 1;
        continue;
      }
      const grievance = level.length > 0 ? level[i] : NEUTRAL;
      const own = p.grievanceWeight * (grievance - NEUTRAL);
      const seen = online(i) && p.networkWeight > 0 ? visible(i) * open : 0;
      const pull =
        p.networkWeight * seen +
        (1 - p.networkWeight) * share[c] * access[c] * open +
        own -
        p.repressionWeight * countries.repression[c];
      next[i] = pull >= threshold[i] - TOLERANCE ? 1 : 0;
    }
    mobilised.set(next);
  };
}

/**
 * What the day comes to, by country: how many are on the streets, and whether there is violence.
 */
function reckoning({ world, parameters: p, random }: Start<Parameters>) {
  const { mobilised } = world.module(unrestState);
  const rows = world.module(unrestCountryState);
  const stream = random.stream('violence');
  const keys = world.names.countries.map((name) => hash32(name));
  return (tick: number): void => {
    const { people, agents, countries, names } = world;
    const { share, personDays, hazard, expected, violence, connected, arousal, messages } = rows;
    share.fill(0);
    for (let i = 0; i < people; i++) {
      share[agents.country[i]] += mobilised[i];
    }
    stream.at(tick);
    for (let c = 0; c < share.length; c++) {
      share[c] = countries.people[c] === 0 ? 0 : share[c] / countries.people[c];
      const stirred = messages[c] === 0 ? REFERENCE_AROUSAL : arousal[c] / messages[c];
      const over = share[c] - p.violenceFrom;
      personDays[c] = personDays[c] + share[c];
      hazard[c] = p.violenceRate * (over > 0 ? over : 0) * stirred;
      expected[c] = expected[c] + hazard[c];
      if (stream.uniform(keys[c]) < 1 - exp(-hazard[c])) {
        violence[c] = violence[c] + 1;
        const detail = names.countries[c];
        const time = (tick + 1) * world.tickHours;
        const event = { tick, time, id: 'violence', actor: '', detail, cost: 0, message: -1 };
        world.log.events.push({ ...event, what: 'violence' });
      }
      connected[c] = 0;
      arousal[c] = 0;
      messages[c] = 0;
    }
  };
}

export const unrest = mechanism({
  name: 'unrest',
  summary: {
    en: 'who takes to the streets, who goes home, and how near violence is',
    fr: 'qui descend dans la rue, qui rentre chez soi, et si la violence menace',
  },
  equation:
    'omega visible + (1 - omega) U access + .5 (g - .5) - .2 repression >= threshold; home .2 a day; violence ~ v0 max(0, U - .1) arousal',
  source: 'Granovetter 1978; Enikolopov, Makarin & Petrova 2020',
  validated: false,
  asked: true,
  needs: ['grievance'],
  kind: 'world',
  every: 'tick',
  parameters,
  owns: [unrestState, unrestCountryState],
  reads: ['graph', 'agents.access', 'countries.accessFactor', 'countries.repression'],
  writes: ['unrest.mobilised', 'unrestByCountry', 'grievance.level'],
  fill({ world, parameters: p, recipe }) {
    const { threshold } = world.module(unrestState);
    const stream = new Random(recipe.networkSeed).stream('unrest-threshold').at(0);
    for (let i = 0; i < world.people; i++) {
      const drawn =
        p.thresholdMean + p.thresholdSpread * stream.sequence(world.agents.key[i]).normal();
      threshold[i] = drawn < -1 ? -1 : drawn > 2 ? 2 : drawn;
    }
  },
  start(start): Step {
    const follow = following(start);
    const gather = gathering(start);
    const reckon = reckoning(start);
    const ticksADay = Math.round(24 / start.world.tickHours);
    return (tick) => {
      follow();
      if ((tick + 1) % ticksADay === 0) {
        gather(tick);
        reckon(tick);
      }
    };
  },
});
