/**
 * The network on a plain canvas, for browsers without WebGL: a few thousand dots while it moves,
 * all of them and the ties when it stands still.
 */
import type { Ties } from '../run/run.ts';
import type { Rgb } from './colours.ts';
import { drawingOrder, type Picture, type PictureInput, tieAlpha, tieStride } from './picture.ts';

const WHILE_MOVING = 2000;
const STILL_AFTER = 180;
const PADDING = 30;

const css = (word: number): string =>
  `rgba(${word & 255},${(word >>> 8) & 255},${(word >>> 16) & 255},${((word >>> 24) / 254).toFixed(3)})`;

export function canvasPicture(container: HTMLElement, input: PictureInput): Picture {
  const { field, radii, isMarked } = input;
  const canvas = document.createElement('canvas');
  canvas.className = 'plain';
  container.append(canvas);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const order = drawingOrder(radii).filter((row) => !isMarked(row));
  let colours: Uint32Array = new Uint32Array(radii.length);
  let paper: Rgb = input.paper;
  let ties: { list: Ties; style: string } | null = null;
  // The field point in the middle of the frame, and how much nearer than the whole it is seen.
  let middle = { x: (field.left + field.right) / 2, y: (field.bottom + field.top) / 2 };
  let ratio = 1;
  let wanted = 0;
  let still = 0;
  let moving = false;

  const scale = (): number => {
    const { clientWidth, clientHeight } = container;
    const wide = (clientWidth - 2 * PADDING) / (field.right - field.left || 1);
    const high = (clientHeight - 2 * PADDING) / (field.top - field.bottom || 1);
    return Math.min(wide, high) / ratio;
  };
  const place = (x: number, y: number): readonly [number, number] => {
    const unit = scale();
    return [
      container.clientWidth / 2 + (x - middle.x) * unit,
      container.clientHeight / 2 - (y - middle.y) * unit,
    ];
  };
  const at = (row: number) => place(field.x[row] as number, field.y[row] as number);

  function drawTies(): void {
    if (ties === null || moving) return;
    const { follower, followed } = ties.list;
    context.strokeStyle = ties.style;
    context.lineWidth = 0.5;
    const stride = tieStride(follower.length) * 2;
    for (let tie = 0; tie < follower.length; tie += stride) {
      context.beginPath();
      context.moveTo(...at(followed[tie] as number));
      context.lineTo(...at(follower[tie] as number));
      context.stroke();
    }
  }

  function draw(): void {
    wanted = 0;
    const { clientWidth: width, clientHeight: height } = container;
    const density = devicePixelRatio || 1;
    if (
      canvas.width !== Math.round(width * density) ||
      canvas.height !== Math.round(height * density)
    ) {
      canvas.width = Math.round(width * density);
      canvas.height = Math.round(height * density);
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    drawTies();
    const grow = Math.sqrt(1 / ratio);
    const stride = moving ? Math.max(1, Math.ceil(order.length / WHILE_MOVING)) : 1;
    const ring = `rgb(${paper.join(',')})`;
    for (let i = 0; i < order.length; i += stride) {
      const row = order[i] as number;
      const [x, y] = at(row);
      const r = (radii[row] as number) * grow;
      if (x < -r || y < -r || x > width + r || y > height + r) continue;
      context.fillStyle = css(colours[row] as number);
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
      context.fill();
      if (r > 2.6) {
        context.strokeStyle = ring;
        context.lineWidth = 0.6;
        context.stroke();
      }
    }
    input.onMove();
  }

  const schedule = (): void => {
    if (wanted === 0) wanted = requestAnimationFrame(draw);
  };
  const moved = (): void => {
    moving = true;
    clearTimeout(still);
    still = window.setTimeout(() => {
      moving = false;
      schedule();
    }, STILL_AFTER);
    schedule();
  };
  const zoomAt = (factor: number, px: number, py: number): void => {
    const next = Math.min(1.6, Math.max(0.03, ratio * factor));
    const unit = scale();
    const shift = (1 - next / ratio) / unit;
    middle = {
      x: middle.x + (px - container.clientWidth / 2) * shift,
      y: middle.y - (py - container.clientHeight / 2) * shift,
    };
    ratio = next;
    moved();
  };
  const nearest = (px: number, py: number): number | null => {
    let best: number | null = null;
    let least = 8;
    for (const row of order) {
      const [x, y] = at(row);
      const distance = Math.hypot(x - px, y - py) - (radii[row] as number);
      if (distance < least) {
        least = distance;
        best = row;
      }
    }
    return best;
  };

  let drag: { x: number; y: number; far: number } | null = null;
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    zoomAt(event.deltaY > 0 ? 1.2 : 1 / 1.2, event.offsetX, event.offsetY);
  });
  canvas.addEventListener('pointerdown', (event) => {
    canvas.setPointerCapture(event.pointerId);
    drag = { x: event.offsetX, y: event.offsetY, far: 0 };
  });
  canvas.addEventListener('pointermove', (event) => {
    if (drag === null) {
      input.onHover(nearest(event.offsetX, event.offsetY));
      return;
    }
    const unit = scale();
    const [dx, dy] = [event.offsetX - drag.x, event.offsetY - drag.y];
    middle = { x: middle.x - dx / unit, y: middle.y + dy / unit };
    drag = { x: event.offsetX, y: event.offsetY, far: drag.far + Math.abs(dx) + Math.abs(dy) };
    moved();
  });
  canvas.addEventListener('pointerup', (event) => {
    if (drag !== null && drag.far < 4) input.onClick(nearest(event.offsetX, event.offsetY));
    drag = null;
  });
  const resized = new ResizeObserver(schedule);
  resized.observe(container);
  schedule();

  return {
    paint(next, nextPaper) {
      colours = next;
      paper = nextPaper;
      schedule();
    },
    setTies(list, colour, dark) {
      const alpha = tieAlpha(list?.follower.length ?? 0, dark);
      ties = list === null ? null : { list, style: `rgba(${colour.join(',')},${alpha})` };
      schedule();
    },
    place,
    zoom: (factor) => zoomAt(factor, container.clientWidth / 2, container.clientHeight / 2),
    centre(row) {
      middle = { x: field.x[row] as number, y: field.y[row] as number };
      ratio = Math.min(ratio, 0.5);
      moved();
    },
    whole() {
      middle = { x: (field.left + field.right) / 2, y: (field.bottom + field.top) / 2 };
      ratio = 1;
      moved();
    },
    destroy() {
      resized.disconnect();
      cancelAnimationFrame(wanted);
      clearTimeout(still);
      canvas.remove();
    },
  };
}
