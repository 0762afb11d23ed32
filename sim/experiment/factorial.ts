/** Every combination of the levels of each factor; the last factor changes fastest. */
export function factorial<Level>(levels: readonly (readonly Level[])[]): Level[][] {
  return levels.reduce<Level[][]>(
    (designs, own) => designs.flatMap((design) => own.map((level) => [...design, level])),
    [[]],
  );
}
