/**
 * What replicates say together: mean, standard deviation and an interval of 95 % that knows that
 * runs on the same network are not independent.
 *
 * The interval is Student's t on networks: with a network's residuals summed, the standard error
 * of the mean is sqrt(G / (G - 1) * sum of squared sums) / N, with G networks, N runs and G - 1
 * degrees of freedom. Where all networks have as many runs this is the t interval of the networks'
 * means. Source: Liang and Zeger 1986 (cluster-robust variance of a mean).
 */

export interface Summary {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly ci95: readonly [number | null, number | null];
  /** Runs that have a value. */
  readonly n: number;
}

/** Summary of `values`, null where a run has none; `networks` tells the networks apart. */
export function summarise(
  values: readonly (number | null)[],
  networks: readonly string[],
): Summary {
  const known = values.flatMap((value, place) =>
    value === null ? [] : [{ value, network: networks[place] ?? '' }],
  );
  const n = known.length;
  if (n === 0) {
    return { mean: null, sd: null, ci95: [null, null], n };
  }
  const mean = sum(known.map(({ value }) => value)) / n;
  const residuals = new Map<string, number>();
  let squares = 0;
  for (const { value, network } of known) {
    residuals.set(network, (residuals.get(network) ?? 0) + (value - mean));
    squares += (value - mean) * (value - mean);
  }
  const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : null;
  const groups = residuals.size;
  if (groups < 2) {
    return { mean, sd, ci95: [null, null], n };
  }
  const between = sum([...residuals.values()].map((residual) => residual * residual));
  const error = Math.sqrt((groups / (groups - 1)) * between) / n;
  const half = studentQuantile(groups - 1) * error;
  return { mean, sd, ci95: [mean - half, mean + half], n };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Quantile .975 of Student's t with 1 to 30 degrees of freedom. */
const STUDENT = [
  12.706204736174694, 4.302652729749462, 3.1824463052837078, 2.7764451051977934, 2.5705818356363146,
  2.4469118511449692, 2.364624251592784, 2.3060041352041662, 2.2621571627982053, 2.2281388519862744,
  2.200985160091638, 2.1788128296672284, 2.160368656462793, 2.144786687917804, 2.131449545559774,
  2.1199052992212546, 2.109815577833317, 2.10092204024104, 2.093024054408309, 2.085963447265865,
  2.0796138447276635, 2.0738730679040258, 2.068657610419048, 2.063898561628024, 2.059538552753296,
  2.0555294386428735, 2.0518305164802846, 2.048407141795248, 2.0452296421327034, 2.0422724563012373,
];

const NORMAL = 1.959963984540054;

/**
 * Beyond the table the expansion in 1 / degrees of freedom, right to 7 digits there.
 * Source: Abramowitz and Stegun 1964, 26.7.5.
 */
export function studentQuantile(freedom: number): number {
  const known = STUDENT[freedom - 1];
  if (known !== undefined) {
    return known;
  }
  const z = NORMAL;
  const z3 = z * z * z;
  const z5 = z3 * z * z;
  const z7 = z5 * z * z;
  const z9 = z7 * z * z;
  const square = freedom * freedom;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * square) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * square * freedom) +
    (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92_160 * square * square)
  );
}
