/** What digital inclusion is about: networks, prices, investments that wait, courses taken. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const MONEY = [0, Infinity] as const;

export const inclusionState = moduleState({
  name: 'inclusion',
  per: 'country',
  columns: {
    coverage: column('f64', 'share of the people who live where a network reaches', [0, 1]),
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
    accessStart: column(
      'f32',
      'probability that somebody like this was connected at the start',
      [0, 1],
    ),
    courses: column('u16', 'courses in digital skills taken', [0, 65535]),
  },
});
