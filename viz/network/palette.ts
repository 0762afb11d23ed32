/** The tokens of the page as numbers, resolved by the browser: theme and contrast hold. */
import { MARKS } from '../charts/marks.ts';
import type { Palette, Rgb } from './colours.ts';

/** Resolves custom properties of colour on an element that is never shown. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const rgb = (token: string): Rgb => {
    probe.style.color = `var(--${token})`;
    if (context === null) return [128, 128, 128];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = getComputedStyle(probe).color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const palette: Palette = {
    paper: rgb('paper'),
    ink: rgb('ink'),
    axis: rgb('axis'),
    attitude: [1, 2, 3, 4, 5, 6, 7].map((step) => rgb(`attitude-${step}`)),
    true: rgb('true'),
    false: rgb('false'),
    strategy: [0, 1, 2, 3, 4, 5].map((each) => rgb(`strategy-${each}`)),
    kinds: Object.fromEntries(Object.entries(MARKS).map(([kind, mark]) => [kind, rgb(mark.name)])),
  };
  probe.remove();
  return palette;
}
