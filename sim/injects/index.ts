/** The kinds of injects that a scenario may use: `timeline: [{ do: ... }]`. */
import { access } from './access.ts';
import { actor } from './actor.ts';
import { appeal } from './appeal.ts';
import { claim } from './claim.ts';
import { cyber } from './cyber.ts';
import { event } from './event.ts';
import { incident } from './incident.ts';
import type { InjectKind } from './inject.ts';
import { leak } from './leak.ts';
import { mediaCoverage } from './media-coverage.ts';
import { policy } from './policy.ts';
import { programme } from './programme.ts';
import { statement } from './statement.ts';
import { vote } from './vote.ts';

// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds kinds of all field sets
export const INJECTS: readonly InjectKind<any>[] = [
  event,
  access,
  claim,
  programme,
  appeal,
  mediaCoverage,
  incident,
  statement,
  actor,
  cyber,
  leak,
  policy,
  vote,
];
