/** Value noise for drawn land. */
/** A height for every point of the plane, in [-1, 1]. */
export type Noise = (x: number, y: number) => number;

const GRID = 64;

/** Value noise: chance at the corners of a grid, eased between them; `octaves` of half the size. */
export function valueNoise(random: () => number, octaves: number): Noise {
  const corners = Float64Array.from({ length: GRID * GRID }, () => random() * 2 - 1);
  const corner = (x: number, y: number): number =>
    corners[(((y % GRID) + GRID) % GRID) * GRID + (((x % GRID) + GRID) % GRID)] as number;
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const once: Noise = (x, y) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [u, v] = [ease(x - left), ease(y - top)];
    const upper = corner(left, top) * (1 - u) + corner(left + 1, top) * u;
    const lower = corner(left, top + 1) * (1 - u) + corner(left + 1, top + 1) * u;
    return upper * (1 - v) + lower * v;
  };
  return (x, y) => {
    let sum = 0;
    let weight = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const scale = 2 ** octave;
      sum += once(x * scale + octave * 17.3, y * scale + octave * 9.1) / scale;
      weight += 1 / scale;
    }
    return sum / weight;
  };
}
