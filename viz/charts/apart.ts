/**
 * Moves places apart until each is `step` from the next, in their order and within `range`, as
 * little as it takes: places that touch form a block that stands where its members meant to, on
 * average. Gives the places in the order in which they were given.
 */
export function apart(
  wanted: readonly number[],
  step: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const blocks: { size: number; start: number; sum: number }[] = [];
  const startOf = (sum: number, size: number): number => {
    const centred = sum / size - ((size - 1) * step) / 2;
    return Math.max(low, Math.min(high - (size - 1) * step, centred));
  };
  for (const n of order) {
    let block = { size: 1, sum: wanted[n] ?? 0, start: 0 };
    block.start = startOf(block.sum, 1);
    for (
      let last = blocks.at(-1);
      last !== undefined && last.start + last.size * step > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const [size, sum] = [last.size + block.size, last.sum + block.sum];
      block = { size, sum, start: startOf(sum, size) };
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wanted.length).fill(0);
  let next = 0;
  for (const { start, size } of blocks) {
    for (let n = 0; n < size; n++) placed[order[next++] ?? 0] = start + n * step;
  }
  return placed;
}
