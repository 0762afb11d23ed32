/** A run that is being looked at: the run, its time cursor, and what the reader chose to see. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Wish } from './address.ts';
import { baseOf, unitOf } from './charts/axis.ts';
import type { LanesData } from './charts/lanes.ts';
import type { Range } from './charts/scale.ts';
import { LAYERS, type Layer } from './map/layer.ts';
import type { Player } from './player.ts';
import { headlines } from './run/headlines.ts';
import { type LaneTexts, laneData } from './run/lanes.ts';
import { largestSwings, type Swing } from './run/moments.ts';
import type { Run } from './run/run.ts';
import { slightThreshold } from './run/sentence.ts';
import { language } from './settings.ts';
import { type Names, namesOf } from './text/names.ts';
import { catalogue } from './text/text.ts';
import { shownStretch } from './time-window.ts';

/** The views, in the order of their tabs and of Alt+1 and so on. */
export const VIEWS = ['network', 'map', 'cascades', 'accounts', 'charts', 'compare'] as const;
export type View = (typeof VIEWS)[number];
export type ListChoice = 'all' | 'swings' | 'injects' | 'actions';

/** `kind`, or a column of the frames, perhaps as its change since the start. */
export interface ColourChoice {
  readonly column: string | null;
  readonly change: boolean;
}

/** Measures that only rise: their growth is no swing. */
const ONLY_RISING: ReadonlySet<string> = new Set(['reach', 'linguistic-reach', 'awareness']);

/** Most swings that are worth a line. */
const MOST_SWINGS = 24;

export class Viewing {
  readonly run: Run;
  readonly player: Player;
  readonly names: ReadonlySignal<Names>;
  readonly view: Signal<View> = signal('network');
  /** What lies on the map, and the measure that colours its land; null until the reader chose. */
  readonly layer: Signal<Layer | null> = signal(null);
  readonly landMetric: Signal<string | null> = signal(null);
  /** The run that is compared with this one. */
  readonly other: Signal<Run | null> = signal(null);
  /** Where the server has that run, null for one that it has not. */
  readonly otherPath: Signal<string | null> = signal(null);
  /** Messages whose cascades are shown; null until the reader chose. */
  readonly pair: Signal<readonly [number | null, number | null] | null> = signal(null);
  /** Row of the account that is selected. */
  readonly selected: Signal<number | null> = signal(null);
  readonly colour: Signal<ColourChoice>;
  readonly colours: readonly ColourChoice[];
  /** Country to which the picture is narrowed. */
  readonly filter: Signal<string | null> = signal(null);
  /** Measures to choose from, the headline first. */
  readonly metrics: ReadonlySignal<readonly string[]>;
  private readonly chosenMetric: Signal<string | null> = signal(null);
  readonly metric: ReadonlySignal<string>;
  readonly list: Signal<ListChoice> = signal('all');
  readonly swings: ReadonlySignal<readonly Swing[]>;
  readonly lanes: ReadonlySignal<LanesData>;
  /** Stretch of hours that the reader marked, null for the whole run. */
  readonly stretch: Signal<Range | null> = signal(null);
  /** Hours at the two ends of the lanes. */
  readonly span: ReadonlySignal<Range>;
  /** Runs with the same luck that left one another, in the order in which they were made. */
  readonly branches: Signal<readonly Run[]>;
  /** Country whose public the scenario asks about first. */
  readonly country: string;

  constructor(run: Run, player: Player, branches: Signal<readonly Run[]> = signal([run])) {
    this.run = run;
    this.player = player;
    this.branches = branches;
    this.names = computed(() => {
      const decisions = run.control?.decisions.value ?? run.document.recipe.decisions;
      const added = decisions.flatMap(({ inject }) => (inject === null ? [] : [inject]));
      return namesOf(run.scenario, language.value, added);
    });
    this.colours = colourChoices(run);
    this.colour = signal(this.colours[0] ?? { column: null, change: false });
    this.metrics = computed(() => headlines(run.scenario, run.measures.value.metrics));
    this.metric = computed(() => this.chosenMetric.value ?? this.metrics.value[0] ?? '');
    const asked =
      run.scenario.outcomes.find(({ headline }) => headline) ?? run.scenario.outcomes[0];
    this.country = asked?.of ?? run.scenario.countries[0]?.id ?? 'all';
    this.swings = computed(() => {
      const lines = this.metrics.value
        .filter((metric) => unitOf(metric) !== 'amount' && !ONLY_RISING.has(baseOf(metric)))
        .flatMap((metric) => run.measures.value.series(metric))
        .filter(({ country }) => country !== 'all');
      return largestSwings(lines, ({ metric }) => slightThreshold(metric), MOST_SWINGS);
    });
    const end = run.ticks * run.tickHours;
    this.span = computed(() => shownStretch(this.stretch.value, player.hours.value, end));
    this.lanes = computed(() => {
      const text = catalogue(language.value);
      const names = this.names.value;
      const { injects: title, attacks, talks } = text;
      const texts: LaneTexts = { title, attacks, talks, names };
      return laneData(run, run.events.value, run.official.value, run.injects.value, texts);
    });
  }

  chooseMetric(metric: string): void {
    this.chosenMetric.value = metric;
    // The picture follows the measure where it has a column for it.
    const column = this.colours.find((choice) => choice.column === metric && !choice.change);
    if (column !== undefined) this.colour.value = column;
    else if (baseOf(metric) === 'misperception') {
      const belief = this.colours.find(({ column: name }) => name?.startsWith('belief:') === true);
      if (belief !== undefined) this.colour.value = belief;
    } else if (baseOf(metric).endsWith('reach')) {
      const reached = this.colours.find(({ column: name }) => name === 'reached');
      if (reached !== undefined) this.colour.value = reached;
    }
  }

  /** Shows what an address asks for, as far as the run has it. */
  follow(wish: Wish): void {
    const { tick, agent, view, messages, layer, measure, other } = wish;
    if (tick !== null) this.player.seek(tick);
    if (agent !== null && agent < this.run.people.count) this.selected.value = agent;
    if (messages !== null) this.pair.value = messages;
    this.layer.value = LAYERS.find((each) => each === layer) ?? null;
    if (measure !== null && this.metrics.value.includes(measure)) this.chooseMetric(measure);
    this.view.value = VIEWS.find((each) => each === view) ?? this.view.value;
    this.otherPath.value = other;
  }

  nextColour(): void {
    const place = this.colours.indexOf(this.colour.value);
    const next = this.colours[(place + 1) % this.colours.length];
    if (next !== undefined) this.colour.value = next;
  }

  /** Takes over what the reader chose to see of another run of the same scenario. */
  seeAs(other: Viewing): void {
    this.view.value = other.view.value;
    this.layer.value = other.layer.value;
    this.landMetric.value = other.landMetric.value;
    this.chosenMetric.value = other.chosenMetric.value;
    this.filter.value = other.filter.value;
    this.selected.value = other.selected.value;
    this.stretch.value = other.stretch.value;
    this.list.value = other.list.value;
    this.player.speed.value = other.player.speed.value;
    const { column, change } = other.colour.value;
    const same = this.colours.find((each) => each.column === column && each.change === change);
    if (same !== undefined) this.colour.value = same;
  }

  open(row: number): void {
    this.selected.value = row;
    this.view.value = 'accounts';
  }
}

/** Columns of the frames, the signed ones also as their change, and the kind at the end. */
function colourChoices(run: Run): ColourChoice[] {
  const columns = run.frames?.columns.map(({ name }) => name) ?? [];
  return [
    ...columns.map((column) => ({ column, change: false })),
    ...columns
      .filter((column) => unitOf(column) === 'signed')
      .map((column) => ({ column, change: true })),
    { column: null, change: false },
  ];
}
