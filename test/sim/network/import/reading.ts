/** What a reading gave, for tests. */
import type { ImportFault, Reading } from '../../../../sim/network/index.ts';

export function readValue<T>(reading: Reading<T>): T {
  if (reading.value === null) throw new Error(`refused: ${JSON.stringify(reading.faults)}`);
  return reading.value;
}

export function faultsOf(reading: Reading<unknown>): readonly ImportFault[] {
  if (reading.value !== null) throw new Error('read without a fault');
  return reading.faults;
}

export const codes = (reading: Reading<unknown>): string[] =>
  faultsOf(reading).map(({ code }) => code);
