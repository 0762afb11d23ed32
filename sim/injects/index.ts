/** The kinds of injects that a scenario may use: `timeline: [{ do: ... }]`. */
import { access } from './access.ts';
import { claim } from './claim.ts';
import { event } from './event.ts';
import { incident } from './incident.ts';
import type { InjectKind } from './inject.ts';
import { statement } from './statement.ts';

// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds kinds of all field sets
export const INJECTS: readonly InjectKind<any>[] = [event, access, claim, incident, statement];
