/**
 * Finds a place for every name beside its mark: greedily, in the order given, at 24 places round
 * the mark (eight directions, three distances). A name that finds no free place is not drawn; its
 * mark always is.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface NameToPlace {
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Half the width of the mark. */
  readonly mark: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  /** Where the text begins or ends, and its middle line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Far enough from its mark to need a line to it. */
  readonly leader: boolean;
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;
const DISTANCES = [4, 14, 26];

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const inside = (a: Box, frame: Box): boolean =>
  a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom;

/** Places names; the entry is null where there is no room. `taken` holds what is drawn already. */
export function placeNames(
  names: readonly NameToPlace[],
  taken: readonly Box[],
  frame: Box,
): (PlacedName | null)[] {
  const occupied: Box[] = [
    ...taken,
    ...names.map(({ x, y, mark }) => ({
      left: x - mark,
      right: x + mark,
      top: y - mark,
      bottom: y + mark,
    })),
  ];
  return names.map((name) => {
    for (const distance of DISTANCES) {
      for (const [across, down] of DIRECTIONS) {
        const reach = name.mark + distance;
        const x = name.x + across * (across !== 0 && down !== 0 ? reach * 0.8 : reach);
        const y = name.y + down * (reach + name.height * 0.3);
        const left = across > 0 ? x : across < 0 ? x - name.width : x - name.width / 2;
        const box = {
          left,
          right: left + name.width,
          top: y - name.height / 2,
          bottom: y + name.height / 2,
        };
        if (!inside(box, frame) || occupied.some((other) => meets(box, other))) continue;
        occupied.push(box);
        const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
        return { x, y, anchor, leader: distance > 4 };
      }
    }
    return null;
  });
}

/** Place in `marks` of the nearest one in a direction, -1 for none; `from` is the one left. */
export function nearestTowards(
  marks: readonly { readonly x: number; readonly y: number }[],
  from: number,
  direction: 'left' | 'right' | 'up' | 'down',
): number {
  const here = marks[from];
  if (here === undefined) return -1;
  const [ax, ay] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction] as [
    number,
    number,
  ];
  let best = -1;
  let least = Infinity;
  marks.forEach(({ x, y }, place) => {
    const along = (x - here.x) * ax + (y - here.y) * ay;
    if (place === from || along <= 0) return;
    // Within 60 degrees of the direction; straight ahead counts as nearer than aside.
    const aside = Math.abs((x - here.x) * ay) + Math.abs((y - here.y) * ax);
    if (aside > along * 1.75) return;
    const distance = along + 2 * aside;
    if (distance < least) {
      least = distance;
      best = place;
    }
  });
  return best;
}
