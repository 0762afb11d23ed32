/** What the server of the page lists; a static site lists nothing. */
export interface ListedRun {
  readonly name: string;
  /** Path of the folder below the page, with a slash at the end. */
  readonly base: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly recipe: { readonly scenario: string; readonly strategy: string; readonly seed: string };
  /** Simulated hours. */
  readonly hours: number;
  /** When its folder was written, milliseconds since 1970. */
  readonly changed: number;
}

/** Runs, the latest first. */
export async function listRuns(): Promise<readonly ListedRun[]> {
  try {
    const answer = await fetch('runs.json');
    if (!answer.ok) return [];
    const { runs } = (await answer.json()) as { runs?: ListedRun[] };
    if (!Array.isArray(runs)) return [];
    return [...runs].sort((a, b) => b.changed - a.changed || (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
