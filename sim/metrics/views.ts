/**
 * What people think of a country, whether they are foreigners to it, and whether they are online.
 */
import type { World } from '../world/world.ts';

/** Attitude above which somebody counts as approving of a country. */
const APPROVAL = 0.1;

/** 1 where person `i` approves of the country, else 0. */
export const approves = ({ agents, sizes }: World, i: number, toward: number): number =>
  agents.attitude[i * sizes.country + toward] > APPROVAL ? 1 : 0;

/** Whether `i` neither lives in the country nor comes from there. */
export const isForeigner = ({ agents }: World, i: number, country: number): boolean =>
  agents.country[i] !== country && agents.origin[i] !== country;

/** Whether `i` is connected, by its fixed draw. */
export const isConnected = ({ agents }: World, i: number): boolean =>
  agents.accessDraw[i] < agents.access[i];
