import { source, type RunOptions } from 'axe-core';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in the page itself: no page of the portal has frames. A page that was opened with it has it already. */
async function findings(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  // What is not laid out before it comes near is looked at as well.
  await page.addStyleTag({ content: '*{content-visibility:visible!important}' });
  const violations = await page.evaluate(
    async (options) => (await (globalThis as unknown as { axe: typeof Axe }).axe.run(document, options)).violations,
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary?.replace(/\n/g, '\n  ')}`),
  );
}

/** axe finds nothing against WCAG 2.2 AA. The message names rule, element and what to do. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page, { type: 'tag', values: wcag }), page.url()).toEqual([]);
}

/** Only what another palette can change. */
export async function expectContrast(page: Page): Promise<void> {
  expect(await findings(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }), page.url()).toEqual([]);
}
