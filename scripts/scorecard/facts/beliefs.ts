/**
 * What reading does to beliefs and sharing: facts 16 to 22, as simulated experiments.
 *
 * Belief is reported with noise, as people report it: log-odds and a standard logistic draw. An
 * effect is the difference of means over the standard deviation of such reports, which is 2.5 times
 * what the log-odds alone have; the noise is the same in both arms and cancels in the difference.
 */
import {
  createTrial,
  MESSAGE_KINDS,
  noteState,
  type Recipe,
  SHOWN,
  sigmoid,
  type Trial,
  type TrialPost,
} from '../../../sim/index.ts';
import { type Fact, figure, type Setting, type Shown } from '../fact.ts';
import { meanOf } from '../statistics.ts';

const RUMOUR = 0;
const REPORT = 1;
/** Variance of the standard logistic. */
const NOISE = Math.PI ** 2 / 3;
/** Bit of a message's flags. */
const LABELLED = 1;
const SETTING: Setting = { world: 'world-trials', overrides: [], run: false };

type MechanismSettings = Readonly<Record<string, Readonly<Record<string, Value>>>>;
type Value = number | boolean;

function changed(recipe: Recipe, settings: MechanismSettings): Recipe {
  const { scenario } = recipe;
  const mechanisms = { ...scenario.mechanisms };
  for (const [name, values] of Object.entries(settings)) {
    mechanisms[name] = { ...mechanisms[name], ...values };
  }
  return { ...recipe, scenario: { ...scenario, mechanisms } };
}

/** People who all get the same to read. */
class Arm {
  readonly trial: Trial;
  private readonly shown: Shown;
  private notes = false;

  /** `settings` change those of mechanisms, for this arm alone. */
  constructor(shown: Shown, settings: MechanismSettings = {}) {
    this.shown = shown;
    this.trial = createTrial(changed(shown.recipe, settings), shown.population);
  }

  /** Everybody has met one prebunk, whatever else. */
  prebunked(): this {
    const { recipe, population } = this.shown;
    const dose = Number(recipe.scenario.mechanisms['prebunking']?.['dose']);
    this.trial.world.agents.immunity.fill(dose, 0, population.people);
    return this;
  }

  /** A note of the community stands under every post from here on. */
  noted(): this {
    this.notes = true;
    return this;
  }

  /** Everybody in `readers` reads a post of the account of an actor. */
  readFrom(actor: string, post: Omit<TrialPost, 'author'>, readers: readonly number[]): this {
    const { recipe, population } = this.shown;
    const place = recipe.scenario.actors.findIndex(({ id }) => id === actor);
    const author = population.accounts[place]?.[0]?.row;
    if (author === undefined) throw new Error(`no account of ${actor}`);
    const message = this.trial.post({ author, ...post });
    for (const reader of readers) this.trial.read(reader, message);
    return this;
  }

  /** Each of `readers` reads `times` posts of a person, the next one. */
  readPeers(post: Omit<TrialPost, 'author'>, readers: readonly number[], times = 1): this {
    for (const reader of readers) {
      for (let n = 0; n < times; n++) this.trial.read(reader, this.byPeerOf(reader, post));
    }
    return this;
  }

  /** Probability that `readers` pass on a post of a person, the next one. */
  sharing(post: Omit<TrialPost, 'author'>, readers: readonly number[]): number {
    const probabilities = readers.map((reader) => {
      const terms = this.trial.explain(reader, this.byPeerOf(reader, post), 'sharing') ?? [];
      return terms.find(({ name }) => name === 'probability')?.value ?? Number.NaN;
    });
    return meanOf(probabilities);
  }

  /** Log-odds that the readers give the rumour. */
  beliefs(readers: readonly number[]): number[] {
    const { world } = this.trial;
    const { logOdds } = world.agents;
    return readers.map((reader) => logOdds[reader * world.sizes.claim + RUMOUR] ?? Number.NaN);
  }

  private byPeerOf(reader: number, post: Omit<TrialPost, 'author'>): number {
    const message = this.trial.post({
      author: (reader + 1) % this.shown.population.people,
      ...post,
    });
    if (this.notes) this.trial.world.module(noteState).status[message] = SHOWN;
    return message;
  }
}

const RUMOURED = { claim: RUMOUR, polarity: 1, veracity: 0 } as const;
const REPORTED = { claim: REPORT, polarity: 1, veracity: 1 } as const;
const LABELLED_RUMOUR = { ...RUMOURED, flags: LABELLED } as const;
const CORRECTED = {
  claim: RUMOUR,
  polarity: -1,
  kind: MESSAGE_KINDS.indexOf('correction'),
} as const;

/** Rows of the people of a country; of all without one. */
function peopleOf({ population }: Shown, country: number | null = null): number[] {
  const rows = Array.from({ length: population.people }, (_, i) => i);
  return country === null
    ? rows
    : rows.filter((i) => population.table.columns.country[i] === country);
}

/** Difference of the means of two arms over the standard deviation of reports in the second. */
function effect(treated: readonly number[], control: readonly number[]): number {
  const mean = meanOf(control);
  const variance = meanOf(control.map((value) => (value - mean) ** 2));
  return (meanOf(treated) - mean) / Math.sqrt(variance + NOISE);
}

const probability = (beliefs: readonly number[]): number => meanOf(beliefs.map(sigmoid));

export const BELIEFS: readonly Fact[] = [
  {
    number: 16,
    title: { en: 'corrections work', fr: 'les correctifs ont un effet' },
    empirical: {
      en: '-0.59 on 5 points by fact-checkers; r = .15 in politics',
      fr: '-0,59 sur 5 points par des vérificateurs ; r = 0,15 en politique',
    },
    source: 'Porter & Wood 2021; Walter & Murphy 2018',
    role: 'fitted',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure('d of a fact-checker’s correction', 'd du correctif d’un vérificateur', [0.25, 0.75]),
      figure('of the own government', 'du gouvernement national'),
      figure('of a foreign government', 'd’un gouvernement étranger'),
    ],
    measure: (shown) =>
      (
        [
          ['fact-checker', null],
          ['aurelia-ministry', 0],
          ['aurelia-ministry', 1],
        ] as const
      ).map(([actor, country]) => {
        const readers = peopleOf(shown, country);
        const corrected = new Arm(shown).readFrom(actor, CORRECTED, readers);
        return -effect(corrected.beliefs(readers), new Arm(shown).beliefs(readers));
      }),
  },
  {
    number: 17,
    title: {
      en: 'one exposure to misinformation does little',
      fr: 'une seule exposition à la désinformation fait peu d’effet',
    },
    empirical: { en: 'less than +.07 on 5 points', fr: 'moins de +0,07 sur 5 points' },
    source: 'Porter & Wood 2021',
    role: 'held-out',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure(
        'rise of belief after one post of a person',
        'hausse de la croyance après une publication d’une personne',
        [0, 0.0175],
      ),
      figure('after one post of media', 'après une publication d’un média', [0, 0.0175]),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const before = probability(new Arm(shown).beliefs(readers));
      const rise = (arm: Arm) => probability(arm.beliefs(readers)) - before;
      return [
        rise(new Arm(shown).readPeers(RUMOURED, readers)),
        rise(new Arm(shown).readFrom('aurelia-media', RUMOURED, readers)),
      ];
    },
  },
  {
    number: 18,
    title: { en: 'prebunking protects', fr: 'le prebunking protège' },
    empirical: { en: 'd .08 to .38', fr: 'd de 0,08 à 0,38' },
    source: 'inoculation in twelve EU states, Communications Psychology 2026',
    role: 'fitted',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure(
        'd after one prebunk and one post of the rumour',
        'd après un prebunking et une publication de la rumeur',
        [0.05, 0.4],
      ),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const treated = new Arm(shown).prebunked().readPeers(RUMOURED, readers);
      const control = new Arm(shown).readPeers(RUMOURED, readers);
      return [-effect(treated.beliefs(readers), control.beliefs(readers))];
    },
  },
  {
    number: 19,
    title: { en: 'repetition makes it seem true', fr: 'la répétition donne un air de vérité' },
    empirical: { en: 'g .37 in the laboratory', fr: 'g 0,37 en laboratoire' },
    source:
      'meta-analysis of 182 studies of the illusory truth effect; Pennycook, Cannon & Rand 2018',
    role: 'held-out',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure('d of reading it twice rather than once', 'd d’une seconde lecture', [0.05, 0.4]),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const twice = new Arm(shown).readPeers(RUMOURED, readers, 2);
      const once = new Arm(shown).readPeers(RUMOURED, readers);
      return [effect(twice.beliefs(readers), once.beliefs(readers))];
    },
  },
  {
    number: 20,
    title: { en: 'warning labels', fr: 'les étiquettes d’avertissement' },
    empirical: {
      en: 'belief -27.6 %, sharing -24.7 %',
      fr: 'croyance -27,6 %, partage -24,7 %',
    },
    source: 'Martel & Rand 2024',
    role: 'input',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure(
        'change of belief by a label, per cent',
        'effet d’une étiquette sur la croyance, pour cent',
        [-32.6, -22.6],
      ),
      figure(
        'change of sharing by a label, per cent',
        'effet d’une étiquette sur le partage, pour cent',
        [-29.7, -19.7],
      ),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const belief = (post: Omit<TrialPost, 'author'>) =>
        probability(new Arm(shown).readPeers(post, readers).beliefs(readers));
      const sharing = (post: Omit<TrialPost, 'author'>) => new Arm(shown).sharing(post, readers);
      const change = (of: typeof belief) => 100 * (of(LABELLED_RUMOUR) / of(RUMOURED) - 1);
      return [change(belief), change(sharing)];
    },
  },
  {
    number: 21,
    title: { en: 'community notes', fr: 'les notes de la communauté' },
    empirical: { en: 'reposts -46.1 %', fr: 'partages -46,1 %' },
    source: 'study of Community Notes, from a secondary source',
    role: 'input',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure(
        'change of sharing by a note, per cent',
        'effet d’une note sur le partage, pour cent',
        [-55, -35],
      ),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const plain = new Arm(shown).sharing(RUMOURED, readers);
      return [100 * (new Arm(shown).noted().sharing(RUMOURED, readers) / plain - 1)];
    },
  },
  {
    number: 22,
    title: { en: 'a question about accuracy', fr: 'une question sur l’exactitude' },
    empirical: { en: 'sharing of false items -10 %', fr: 'partage du faux -10 %' },
    source: 'Pennycook & Rand 2022',
    role: 'input',
    oneSize: true,
    setting: SETTING,
    figures: [
      figure(
        'change of sharing of a false item, per cent',
        'effet sur le partage d’un contenu faux, pour cent',
        [-15, -5],
      ),
      figure('of a true item', 'd’un contenu vrai'),
    ],
    measure(shown) {
      const readers = peopleOf(shown);
      const sharing = (post: Omit<TrialPost, 'author'>, prompts: boolean) =>
        new Arm(shown, { platforms: { prompts } }).sharing(post, readers);
      return [RUMOURED, REPORTED].map(
        (post) => 100 * (sharing(post, true) / sharing(post, false) - 1),
      );
    },
  },
];
