import lighthouse from 'lighthouse';

/** Performance, accessibility, best practices, SEO: each of 100. */
export type Scores = [number, number, number, number];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse gives a page as a phone's, in the Chromium that listens on this port. @throws when a category has no score */
export async function scoresOf(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  const scores = categories.map((name) => result?.lhr.categories[name]?.score);
  for (const [index, score] of scores.entries()) if (typeof score !== 'number') throw new Error(`Lighthouse has no score for ${categories[index]} of ${url}`);
  const failed = Object.values(result?.lhr.audits ?? {}).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative');
  if (failed.length > 0) console.log(`  ${new URL(url).pathname}: ${failed.map(({ id, displayValue }) => `${id}${displayValue ? ` (${displayValue})` : ''}`).join(', ')}`);
  return scores.map((score) => Math.round((score ?? 0) * 100)) as Scores;
}
