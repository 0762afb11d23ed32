/** The few words with which charts write SVG text. Nothing here touches a document. */

type Attribute = string | number | undefined;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from files is never markup. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => NAMED[sign] ?? '');

/** A coordinate with as many decimals as a screen can show. */
export const place = (x: number): string => String(Math.round(x * 10) / 10 || 0);

/** One element; numbers are rounded to a tenth, attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: string[]
): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${key}="${typeof value === 'number' ? place(value) : escaped(value)}"`;
  }
  return children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`;
}

/** A line of text at its baseline. `halo` puts paper behind it. */
export function label(
  x: number,
  y: number,
  text: string,
  options: { class?: string; anchor?: 'start' | 'middle' | 'end' } = {},
): string {
  const { class: name, anchor } = options;
  return tag('text', { x, y, class: name, 'text-anchor': anchor }, escaped(text));
}

export const line = (x1: number, y1: number, x2: number, y2: number, name: string): string =>
  tag('line', { x1, y1, x2, y2, class: name });

/** Snaps a hairline to the pixel grid so that it is one pixel and not two grey ones. */
export const crisp = (x: number): number => Math.round(x - 0.5) + 0.5;

/** A picture that stands by itself: title for those who hear it, then its marks. */
export function picture(
  size: { width: number; height: number },
  title: string,
  ...children: string[]
): string {
  const { width, height } = size;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'img',
      'aria-label': title,
      viewBox: `0 0 ${place(width)} ${place(height)}`,
      width,
      height,
    },
    ...children,
  );
}
