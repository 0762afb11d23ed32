/**
 * A rectangle with an edge: each agent and those above, below, left and right of it follow each
 * other. The agent in row r and column c has number r * columns + c.
 */
import { generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const grid = generator({
  name: 'grid',
  summary: {
    en: 'a rectangle; up to four neighbours follow each other',
    fr: 'un rectangle ; jusqu’à quatre voisins se suivent mutuellement',
  },
  parameters: {
    rows: wanted(
      'agents',
      [1, 1_000_000],
      true,
      { en: 'rows', fr: 'nombre de lignes' },
      'the scenario',
    ),
    columns: wanted(
      'agents',
      [1, 1_000_000],
      true,
      { en: 'agents in a row', fr: 'nombre d’agents par ligne' },
      'the scenario',
    ),
  },
  directed: false,
  size: 'rows',
  ties: ({ rows, columns }) => 2 * (rows * (columns - 1) + columns * (rows - 1)),
  refuse({ rows, columns }) {
    if (rows * columns <= 1_000_000) return null;
    return {
      parameter: 'rows',
      message: {
        en: `${rows} rows of ${columns} are more than 1000000 agents`,
        fr: `${rows} lignes de ${columns} font plus de 1000000 agents`,
      },
    };
  },
  build({ rows, columns }) {
    const ties = new TieList(4 * rows * columns);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const agent = row * columns + column;
        if (column + 1 < columns) ties.both(agent, agent + 1);
        if (row + 1 < rows) ties.both(agent, agent + columns);
      }
    }
    return ties.graph(rows * columns);
  },
});
