/** Names of colours for charts that are styled by the page or by the report. */

/** The token of the attitude step nearest to a value; a mark at the cursor carries it. */
export function attitudeToken(value: number): string {
  const steps = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1];
  let nearest = 0;
  steps.forEach((step, place) => {
    if (Math.abs(step - value) < Math.abs((steps[nearest] as number) - value)) nearest = place;
  });
  return `var(--attitude-${nearest + 1})`;
}
