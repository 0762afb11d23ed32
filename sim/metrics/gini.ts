/**
 * The Gini coefficient of `amounts` over groups of different sizes: twice the area between the
 * Lorenz curve, groups in the order of amount a head, and the diagonal.
 *
 * Equation: G = 1 - sum_k (y_k + y_(k-1)) (x_k - x_(k-1)), x and y the running shares of people and
 * of the amount. Groups without people do not count; NaN where there is nothing to share out.
 */
export function gini(amounts: ArrayLike<number>, people: ArrayLike<number>): number {
  const groups: number[] = [];
  let all = 0;
  let whole = 0;
  for (let g = 0; g < people.length; g++) {
    if (people[g] > 0) {
      groups.push(g);
      all += people[g];
      whole += amounts[g];
    }
  }
  if (!(whole > 0)) {
    return Number.NaN;
  }
  // Crosswise, so that equal amounts a head are equal to the bit; groups are told apart by number.
  groups.sort((a, b) => amounts[a] * people[b] - amounts[b] * people[a] || a - b);
  let area = 0;
  let before = 0;
  for (const g of groups) {
    const after = before + amounts[g] / whole;
    area += (after + before) * (people[g] / all);
    before = after;
  }
  return 1 - area;
}
