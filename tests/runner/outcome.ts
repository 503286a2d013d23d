/** What a stage of `npm test` came to. A check counts as a test does. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Lines for the summary: what could not run, and why. */
  notes: string[];
}

export function total(outcomes: Outcome[]): { passed: number; failed: number } {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}
