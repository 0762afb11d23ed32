/** What can lie on the land, one at a time. */
export const LAYERS = ['tension', 'flows', 'access'] as const;
export type Layer = (typeof LAYERS)[number];
