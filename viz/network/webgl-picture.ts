/** The network drawn by sigma. */
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { type DotBoard, dotProgram } from './dots.ts';
import { Haze } from './haze.ts';
import { drawingOrder, type Picture, type PictureInput } from './picture.ts';

const MOVE = 160;

export function webglPicture(container: HTMLElement, input: PictureInput): Picture {
  const { field, radii, isMarked } = input;
  const graph = new DirectedGraph();
  for (const row of drawingOrder(radii)) {
    const size = isMarked(row) ? 0 : (radii[row] as number);
    // The label carries the row to the program; sigma draws no labels here.
    graph.addNode(String(row), { x: field.x[row], y: field.y[row], size, label: String(row) });
  }
  const board: DotBoard = {
    paper: input.paper,
    colours: new Uint32Array(radii.length),
    repaints: new Set(),
  };
  const sigma = new Sigma(graph, container, {
    defaultNodeType: 'dot',
    nodeProgramClasses: { dot: dotProgram(board) },
    renderLabels: false,
    stagePadding: 30,
    zIndex: false,
    minCameraRatio: 0.03,
    maxCameraRatio: 1.6,
    enableCameraRotation: false,
    // A view that was left may be drawn once more before it is taken down.
    allowInvalidContainer: true,
    // Hovering draws nothing of its own: the overlay does.
    defaultDrawNodeHover: () => undefined,
    nodeHoverProgramClasses: {},
  });
  sigma.setCustomBBox({ x: [field.left, field.right], y: [field.bottom, field.top] });
  sigma.refresh();
  const haze = new Haze(sigma);
  const camera = sigma.getCamera();
  sigma.on('clickNode', ({ node }) => input.onClick(Number(node)));
  sigma.on('clickStage', () => input.onClick(null));
  sigma.on('enterNode', ({ node }) => input.onHover(Number(node)));
  sigma.on('leaveNode', () => input.onHover(null));
  sigma.on('afterRender', input.onMove);
  // Sigma watches the window alone; the frame also changes when what stands below it does.
  const resized = new ResizeObserver(() => sigma.scheduleRender());
  resized.observe(container);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const duration = (): number => (calm.matches ? 0 : MOVE);

  return {
    paint(colours, paper) {
      board.colours = colours;
      board.paper = paper;
      for (const repaint of board.repaints) repaint();
      sigma.scheduleRender();
    },
    setTies(ties, colour, dark) {
      haze.set(
        ties,
        (row) => {
          const data = sigma.getNodeDisplayData(String(row));
          return data === undefined ? null : [data.x, data.y];
        },
        colour,
        dark,
      );
    },
    place(x, y) {
      const point = sigma.graphToViewport({ x, y });
      return [point.x, point.y];
    },
    zoom(factor) {
      camera.animate({ ratio: camera.ratio * factor }, { duration: duration() });
    },
    centre(row) {
      const data = sigma.getNodeDisplayData(String(row));
      if (data === undefined) return;
      camera.animate(
        { x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.5) },
        { duration: duration() },
      );
    },
    whole() {
      camera.animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
    },
    destroy() {
      resized.disconnect();
      sigma.kill();
    },
  };
}
