/** What the people of a country meet and write, issue by issue, where a measure asks for it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

export const encountersState = moduleState({
  name: 'encounters',
  per: 'country',
  columns: {
    seen: column('u32', 'items seen by its citizens', COUNT),
    quality: column('f64', 'sum of the qualities of what they saw', [0, Infinity]),
    onIssue: column('u32', 'items seen that take a stance on each issue', COUNT, 'issue'),
    across: column(
      'u32',
      'of them, items that take the side that the reader does not take',
      COUNT,
      'issue',
    ),
  },
});

export const agendaState = moduleState({
  name: 'agenda',
  per: 'country',
  columns: {
    posts: column('u32', 'posts by its citizens', COUNT),
    onIssue: column('u32', 'of them, posts that take a stance on each issue', COUNT, 'issue'),
  },
});
