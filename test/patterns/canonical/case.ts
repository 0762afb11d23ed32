/** A figure that a model must give, and how it is told whether it does. */

export interface Case {
  readonly section: string;
  readonly name: string;
  readonly expected: number;
  /** Largest distance that passes. */
  readonly tolerance: number;
  got(): number;
}

export const cases = (
  section: string,
  tolerance: number,
  rows: readonly (readonly [name: string, expected: number, got: () => number])[],
): Case[] => rows.map(([name, expected, got]) => ({ section, name, expected, tolerance, got }));

/** What `make` gives, made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
