/** The commands, in the order of help. */
import type { Command } from '../command.ts';
import { calibrate } from './calibrate.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { describe } from './describe.ts';
import { exportTable } from './export.ts';
import { list } from './list.ts';
import { run } from './run.ts';
import { scorecard } from './scorecard.ts';
import { sensitivity } from './sensitivity.ts';
import { sweep } from './sweep.ts';
import { verify } from './verify.ts';
import { view } from './view.ts';

export const COMMANDS: readonly Command[] = [
  run,
  compare,
  check,
  list,
  describe,
  view,
  verify,
  exportTable,
  sweep,
  sensitivity,
  scorecard,
  calibrate,
];
