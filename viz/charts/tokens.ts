/** Names of colours for charts that are styled by the page or by the report. */

const STOPS = [-1, -0.6, -0.25, 0, 0.25, 0.6, 1];

/** The token of the attitude step nearest to a value; a mark at the cursor carries it. */
export function attitudeToken(value: number): string {
  let nearest = 0;
  STOPS.forEach((step, place) => {
    if (Math.abs(step - value) < Math.abs((STOPS[nearest] as number) - value)) nearest = place;
  });
  return `var(--attitude-${nearest + 1})`;
}

const mixed = (from: string, to: string, share: number): string =>
  share <= 0 ? from : `color-mix(in srgb, ${to} ${Math.round(share * 100)}%, ${from})`;

/** The colour of an attitude between the seven stops. */
export function attitudeColour(value: number): string {
  const bounded = Math.max(-1, Math.min(1, value));
  const next = Math.max(
    1,
    STOPS.findIndex((stop) => stop >= bounded),
  );
  const [low, high] = [STOPS[next - 1] as number, STOPS[next] as number];
  return mixed(
    `var(--attitude-${next})`,
    `var(--attitude-${next + 1})`,
    (bounded - low) / (high - low),
  );
}

/** How strongly land is tinted; its legend and its table take the same. */
export const attitudeTint = (value: number): string =>
  `color-mix(in srgb, ${attitudeColour(value)} 42%, var(--paper))`;

/** Land by a share: from nearly paper to a strong tint of a token. */
export const shareTint = (share: number, token: string): string =>
  `color-mix(in srgb, var(--${token}) ${Math.round(6 + 38 * Math.max(0, Math.min(1, share)))}%, var(--paper))`;
