import { describe, expect, test } from 'vitest';
import { studentCdf, studentQuantile, studentTail } from '../../../sim/experiment/student.ts';

const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('Student’s t', () => {
  // scipy.stats.t.sf(t, freedom)
  test.each([
    [1, 1, 0.25],
    [1, 12.706204736174694, 0.025],
    [2, 0.3, 0.3962428304200888],
    [3, 5, 0.007696219036651147],
    [9, 2.5, 0.016930913841492867],
    [19, 2.093, 0.02500118947141399],
    [30, 40, 6.863022597203209e-28],
    [99, 0.001, 0.49960206392856854],
    [999, 1.2, 0.1152119183720901],
    [99_999, 5, 2.871350887705353e-7],
  ])('with %i degrees of freedom has beyond %f its tabled share', (freedom, t, share) => {
    expect(relative(studentTail(t, freedom), share)).toBeLessThan(1e-11);
  });

  // scipy.stats.t.ppf(probability, freedom)
  test.each([
    [1, 0.975, 12.706204736174694],
    [2, 0.6, 0.2886751345948128],
    [5, 0.9999, 9.677566300882814],
    [19, 0.975, 2.0930240544083087],
    [19, 0.995, 2.8609346064649794],
    [39, 0.975, 2.022690920036761],
    [999, 0.975, 1.9623414611334493],
    [99_999, 0.9, 1.2815600315340214],
  ])('with %i degrees of freedom has its tabled quantile %f', (freedom, probability, t) => {
    expect(relative(studentQuantile(probability, freedom), t)).toBeLessThan(1e-11);
  });

  // Abramowitz and Stegun 1964, table 26.10, to the three decimals printed there.
  test.each([
    [4, 0.95, 2.132],
    [10, 0.975, 2.228],
    [20, 0.995, 2.845],
    [60, 0.975, 2.0],
    [120, 0.9, 1.289],
  ])('agrees with the printed table at %i and %f', (freedom, probability, t) => {
    expect(studentQuantile(probability, freedom)).toBeCloseTo(t, 3);
  });

  test('is symmetric, half on each side, and has nothing beyond infinity', () => {
    expect(studentCdf(0, 7)).toBeCloseTo(0.5, 15);
    expect(studentCdf(-1.3, 7) + studentCdf(1.3, 7)).toBeCloseTo(1, 14);
    expect(studentQuantile(0.1, 7)).toBe(-studentQuantile(0.9, 7));
    expect(studentTail(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(studentTail(Number.NEGATIVE_INFINITY, 3)).toBe(1);
  });

  test('with one degree of freedom is Cauchy’s: the tail beyond t is 1/2 - atan(t) / pi', () => {
    for (const t of [0.01, 0.7, 3, 250, 1e6]) {
      expect(relative(studentTail(t, 1), Math.atan(1 / t) / Math.PI)).toBeLessThan(1e-11);
    }
  });

  test('its quantile is the inverse of its distribution', () => {
    for (const freedom of [1, 2, 4, 19, 57, 400]) {
      for (const probability of [0.5, 0.501, 0.8, 0.975, 0.999999]) {
        expect(studentCdf(studentQuantile(probability, freedom), freedom)).toBeCloseTo(
          probability,
          13,
        );
      }
    }
  });
});
