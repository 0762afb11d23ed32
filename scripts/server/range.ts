/** The part of a file that a `Range` header asks for (RFC 9110, 14.1.2). */

/** First and last byte, both counted from 0 and both in the part. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The part asked for; `whole` without a header, or with one that a server may ignore (several
 * parts, other units, nonsense); `none` when the part lies beyond the end.
 */
export function partOf(header: string | undefined, size: number): Part | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') {
    return 'whole';
  }
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { from: size - length, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) {
    return 'whole';
  }
  return from >= size ? 'none' : { from, to };
}
