/** What digital inclusion is about: networks, prices, investments that wait, courses taken. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const MONEY = [0, Infinity] as const;

export const inclusionState = moduleState({
  name: 'inclusion',
  per: 'country',
  columns: {
    coverage: column('f64', 'share of the people who live where a network reaches', SHARE),
    price: column('f64', 'price of a basket of mobile data, % of income a head', MONEY),
    priceFactor: column('f64', 'what a tax or a subsidy makes of the price for now', [0, 1000]),
    broadband: column('f64', 'spent on networks since the last week’s end, budget units', MONEY),
    affordability: column('f64', 'spent on prices since the last week’s end, budget units', MONEY),
    training: column('f64', 'spent on courses and not yet used up, budget units', MONEY),
  },
});

export const learnersState = moduleState({
  name: 'learners',
  per: 'person',
  columns: {
    courses: column('u16', 'courses in digital skills taken', [0, 65535]),
  },
});

export const connectionState = moduleState({
  name: 'connection',
  per: 'person',
  columns: {
    accessStart: column(
      'f32',
      'probability at the start that somebody like this is connected',
      [0, 1],
    ),
  },
});

/** Coverage and price as the scenario has them, in the order of the world's countries. */
interface NetworkFigures {
  readonly coverage: number;
  readonly price: number;
}

interface Figures {
  readonly coverage: Float64Array;
  readonly price: Float64Array;
  readonly priceFactor: Float64Array;
}

/** Writes the figures of the start. */
export function fillFigures(state: Figures, countries: readonly NetworkFigures[]): void {
  countries.forEach(({ coverage, price }, c) => {
    state.coverage[c] = coverage;
    state.price[c] = price;
    state.priceFactor[c] = 1;
  });
}
