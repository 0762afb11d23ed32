/** The scenarios that ship with the page, by their path in the collection; read when one is run. */
const TEXTS = import.meta.glob<string>('../scenarios/**/*.{yaml,csv}', {
  query: '?raw',
  import: 'default',
});
const ROOT = '../scenarios/';

/** All files of the collection, by path: a scenario may extend or name any of them. */
export async function shippedFiles(): Promise<Record<string, string>> {
  const entries = await Promise.all(
    Object.entries(TEXTS).map(
      async ([path, read]) => [path.slice(ROOT.length), await read()] as const,
    ),
  );
  return { ...Object.fromEntries(entries), 'scenario.schema.json': '{}' };
}
