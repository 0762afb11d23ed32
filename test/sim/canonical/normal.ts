/** Quantiles of the standard normal distribution, by Simpson's rule and bisection. */

export function quantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let i = 0; i < 45; i++) {
    const middle = (low + high) / 2;
    if (below(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

function below(z: number): number {
  const steps = 400;
  const width = (z + 9) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = -9 + i * width;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp((-x * x) / 2);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** The quantiles (i + 1/2) / count, in order, by one walk along the density. */
export function quantiles(count: number): number[] {
  const width = 1e-4;
  const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const found: number[] = [];
  let below = 0;
  for (let z = -9; found.length < count; z += width) {
    const part = (width * (density(z) + density(z + width))) / 2;
    for (; found.length < count; ) {
      const missing = (found.length + 0.5) / count - below;
      if (missing > part) break;
      found.push(z + (width * missing) / part);
    }
    below += part;
  }
  return found;
}
