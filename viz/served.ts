/** The runs that the server of the page lists; a static site lists none. */
export interface ListedRun {
  readonly name: string;
  /** Path of the folder below the page, with a slash at the end. */
  readonly base: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly recipe: { readonly strategy: string; readonly seed: string };
}

export async function listRuns(): Promise<readonly ListedRun[]> {
  try {
    const answer = await fetch('runs.json');
    if (!answer.ok) return [];
    const { runs } = (await answer.json()) as { runs?: ListedRun[] };
    return Array.isArray(runs) ? runs : [];
  } catch {
    return [];
  }
}
