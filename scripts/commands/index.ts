/** The commands, in the order of help. */
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { describe } from './describe.ts';
import { exportTable } from './export.ts';
import { list } from './list.ts';
import { run } from './run.ts';
import { verify } from './verify.ts';
import { view } from './view.ts';

export const COMMANDS: readonly Command[] = [run, check, list, describe, view, verify, exportTable];
