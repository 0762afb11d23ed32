/** The normal distribution by its series, not by the engine's own approximation. */

/** Quantile of the normal distribution by bisection of its series. */
export function quantile(u: number): number {
  let [low, high] = [-6, 6];
  for (let n = 0; n < 40; n++) {
    const middle = (low + high) / 2;
    if (cumulative(middle) < u) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...). */
function cumulative(x: number): number {
  let term = x;
  let total = x;
  for (let n = 1; n < 80; n++) {
    term *= (x * x) / (2 * n + 1);
    total += term;
  }
  return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * total;
}
