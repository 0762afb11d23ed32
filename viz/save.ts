/** Charts and tables as files. A saved picture carries its colours itself. */

const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'paint-order',
] as const;

/** A copy of a chart in which every mark has the style that the page gives it. */
function withStyles(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    for (const property of STYLED) {
      copies[i]?.setAttribute(property, style.getPropertyValue(property));
    }
    copies[i]?.removeAttribute('class');
  });
  return copy;
}

/** Several charts, as they stand on the page, as one picture. */
function together(
  charts: readonly SVGSVGElement[],
  title: string,
): { text: string; width: number; height: number } {
  const boxes = charts.map((chart) => {
    // The name and the value of a panel stand above it in the page.
    const figure = chart.closest('figure');
    return { chart, figure, box: (figure ?? chart).getBoundingClientRect() };
  });
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  const width = Math.max(...boxes.map(({ box }) => box.right)) - left;
  const height = Math.max(...boxes.map(({ box }) => box.bottom)) - top;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  name.textContent = title;
  svg.append(name);
  for (const { chart, figure, box } of boxes) {
    const own = chart.getBoundingClientRect();
    const copy = withStyles(chart);
    copy.setAttribute('x', String(own.left - left));
    copy.setAttribute('y', String(own.top - top));
    svg.append(copy);
    const caption = figure?.querySelector('figcaption');
    if (caption) {
      const style = getComputedStyle(caption);
      const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      text.textContent = caption.textContent;
      text.setAttribute('x', String(box.left - left));
      text.setAttribute('y', String(box.top - top + 14));
      text.setAttribute('fill', style.color);
      text.setAttribute('font-family', style.fontFamily);
      text.setAttribute('font-size', style.fontSize);
      svg.append(text);
    }
  }
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const saveText = (text: string, name: string): void =>
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);

export const saveSvg = (charts: readonly SVGSVGElement[], name: string, title: string): void =>
  download(new Blob([together(charts, title).text], { type: 'image/svg+xml' }), `${name}.svg`);

/** At twice the size of the screen, on paper. */
export async function savePng(
  charts: readonly SVGSVGElement[],
  name: string,
  title: string,
): Promise<void> {
  const { text, width, height } = together(charts, title);
  const image = new Image();
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * 2);
  canvas.height = Math.ceil(height * 2);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  canvas.toBlob((blob) => {
    if (blob !== null) download(blob, `${name}.png`);
  });
}
