/** The tables that every world has, with what one of their rows is. */
import { agentColumns } from './agents.ts';
import type { Declarations } from './columns.ts';
import { counterColumns } from './counters.ts';
import { feedColumns } from './feeds.ts';
import { meetingColumns } from './meetings.ts';
import { messageColumns } from './messages.ts';
import { poolColumns } from './pools.ts';
import {
  actionColumns,
  actorColumns,
  claimColumns,
  countryColumns,
  decisionColumns,
  dyadColumns,
  injectColumns,
  mentionColumns,
  mentionHeadColumns,
  outcomeColumns,
  queueColumns,
} from './society.ts';

export interface WorldTable {
  readonly name: string;
  readonly meaning: string;
  readonly columns: Declarations;
}

export const WORLD_TABLES: readonly WorldTable[] = [
  { name: 'agents', meaning: 'One row an account, people first', columns: agentColumns },
  { name: 'feeds', meaning: 'The last deliveries to an agent, a ring', columns: feedColumns },
  {
    name: 'messages',
    meaning: 'One row a post, share, reply or correction',
    columns: messageColumns,
  },
  {
    name: 'meetings',
    meaning: 'One row a meeting of a reader and a cascade that is still remembered',
    columns: meetingColumns,
  },
  { name: 'pools', meaning: 'What may be recommended, by language', columns: poolColumns },
  { name: 'countries', meaning: 'One row a country', columns: countryColumns },
  { name: 'dyads', meaning: 'One row a country, of it toward each other', columns: dyadColumns },
  { name: 'claims', meaning: 'One row a claim', columns: claimColumns },
  { name: 'actors', meaning: 'One row an actor', columns: actorColumns },
  { name: 'actions', meaning: 'One row an action of a strategy', columns: actionColumns },
  { name: 'queue', meaning: 'Actions on their way', columns: queueColumns },
  {
    name: 'mentions',
    meaning: 'People who replied to an actor, a ring each',
    columns: mentionColumns,
  },
  { name: 'mentionHeads', meaning: 'Where those rings stand', columns: mentionHeadColumns },
  { name: 'injects', meaning: 'One row an inject', columns: injectColumns },
  { name: 'decisions', meaning: 'One row a decision point', columns: decisionColumns },
  { name: 'outcomes', meaning: 'What the window of an outcome has seen', columns: outcomeColumns },
  { name: 'counters', meaning: 'Totals of the run', columns: counterColumns },
];
