/**
 * The state is columns: flat typed arrays declared in tables and cut from one buffer a table,
 * so that a snapshot is a copy of bytes, a digest is a walk over them, and workers can share them.
 */

const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const;

export type ColumnType = keyof typeof TYPES;
export type ColumnArray = InstanceType<(typeof TYPES)[ColumnType]>;

/** A dimension of a column: a named size of the world, or a fixed number. */
export type Dimension = 'country' | 'language' | 'claim' | 'issue' | 'actor' | number;

export interface Column<T extends ColumnType = ColumnType> {
  readonly type: T;
  /** Inner dimensions, row-major: `stance[row * issues + issue]`. */
  readonly shape: readonly Dimension[];
  /** What its values keep to, ends included. The law of ranges in test/every checks it. */
  readonly range: readonly [number, number];
  readonly meaning: string;
}

export type Declarations = Readonly<Record<string, Column>>;
export type Columns<D extends Declarations> = {
  readonly [K in keyof D]: D[K] extends Column<infer T> ? InstanceType<(typeof TYPES)[T]> : never;
};
export type Sizes = Readonly<Record<Exclude<Dimension, number>, number>>;

/** Declares a column: its type, its meaning, its range and its inner dimensions. */
export const column = <T extends ColumnType>(
  type: T,
  meaning: string,
  range: readonly [number, number],
  ...shape: Dimension[]
): Column<T> => ({ type, shape, range, meaning });

/** A table of columns over `rows` rows, all cut from `buffer`. */
export interface Table<D extends Declarations> {
  readonly declarations: D;
  readonly rows: number;
  readonly buffer: ArrayBuffer;
  readonly columns: Columns<D>;
}

/** Entries a row of `declared` takes. */
export function width(declared: Column, sizes: Sizes): number {
  let entries = 1;
  for (const dimension of declared.shape) {
    entries *= typeof dimension === 'number' ? dimension : sizes[dimension];
  }
  return entries;
}

/** Cuts the columns of `declarations` from one zeroed buffer; every column starts at 8 bytes. */
export function allocate<D extends Declarations>(
  declarations: D,
  rows: number,
  sizes: Sizes,
): Table<D> {
  let bytes = 0;
  const places: { name: string; offset: number; length: number; type: ColumnType }[] = [];
  for (const [name, declared] of Object.entries(declarations)) {
    const length = rows * width(declared, sizes);
    places.push({ name, offset: bytes, length, type: declared.type });
    bytes += Math.ceil((length * TYPES[declared.type].BYTES_PER_ELEMENT) / 8) * 8;
  }
  const buffer = new ArrayBuffer(bytes);
  // Made in one piece: V8 keeps an object to which many names are added one by one as a hash map,
  // and every read of a column in the tick would be a look-up (five times slower in all).
  const columns = Object.fromEntries(
    places.map(({ name, offset, length, type }): [string, ColumnArray] => [
      name,
      new TYPES[type](buffer, offset, length),
    ]),
  );
  return { declarations, rows, buffer, columns: columns as Columns<D> };
}
