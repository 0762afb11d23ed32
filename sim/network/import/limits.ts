/** What a file of a network may hold, so that none can hang the program or exhaust its memory. */
export const LIMITS = {
  /** Bytes of text, unpacked. */
  csvBytes: 128 * 1024 * 1024,
  /**
   * GraphML and GEXF become a tree of objects, some 600 bytes an element, in half a second a MB.
   */
  xmlBytes: 24 * 1024 * 1024,
  elements: 1_000_000,
  tagLength: 32_768,
  agents: 1_000_000,
  /** After doubling undirected ones. */
  ties: 20_000_000,
  attributes: 64,
  idLength: 200,
  cellLength: 10_000,
  depth: 32,
} as const;
