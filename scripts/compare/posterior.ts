/**
 * A calibrated posterior, as `diplosim calibrate` writes it: draws of parameters, by path, that
 * agree with what is known of people on social media.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosteriorDraw } from '../../sim/index.ts';
import { InputFault, report } from '../faults.ts';
import { scenariosFolder } from '../paths.ts';
import type { Say } from '../text/text.ts';

/** The posterior that comes along, where there is one. */
const SHIPPED = join(scenariosFolder, 'calibration', 'posterior.json');

/**
 * The draws in the file at `path`; without one those that come along; none where there are none.
 */
export function readPosterior(path: string | null, say: Say): readonly PosteriorDraw[] {
  const file = path ?? SHIPPED;
  if (path === null && !existsSync(file)) {
    return [];
  }
  const draws = drawsIn(readFileSync(file, 'utf8'));
  if (draws === null) {
    const message = say('posterior-shape', { file });
    throw new InputFault([report('posterior-shape', file, message, say('posterior-shape-hint'))]);
  }
  return draws;
}

/** Null where the text holds no draws, or some that are not of the same parameters. */
function drawsIn(text: string): readonly PosteriorDraw[] | null {
  let draws: unknown;
  try {
    draws = (JSON.parse(text) as { draws?: unknown } | null)?.draws;
  } catch {
    return null;
  }
  if (!Array.isArray(draws) || draws.length === 0) {
    return null;
  }
  const pathsOf = (draw: unknown) =>
    typeof draw === 'object' && draw !== null ? Object.keys(draw).sort().join(' ') : '';
  const first = pathsOf(draws[0]);
  const isDraw = (draw: unknown) =>
    pathsOf(draw) === first && Object.values(draw as object).every(Number.isFinite);
  return first !== '' && draws.every(isDraw) ? draws : null;
}
