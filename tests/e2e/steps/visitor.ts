import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../app/i18n/languages';
import { openPage } from '../../setup/browser';
import { wording } from '../../setup/wording';

/** Somebody at a browser, reading the portal in a language. */
export interface Visitor {
  page: Page;
  language: Language;
  /** What the portal says in that language. */
  t: (key: string, values?: Record<string, unknown>) => string;
}

export async function visitor(language: Language, javaScript: boolean): Promise<Visitor> {
  return { page: await openPage({ language, javaScript, viewport: { width: 1440, height: 900 } }), language, t: wording(language) };
}

export const goTo = ({ page, language }: Visitor, path: string) => page.goto(`/${language}${path}`);

/** Presses the button or link with these words, in the page's main part. */
export async function press({ page }: Visitor, words: string): Promise<void> {
  const main = page.locator('main');
  await main.getByRole('button', { name: words, exact: true }).or(main.getByRole('link', { name: words, exact: true })).first().click();
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The page's main part says so, or will within a few seconds. */
export async function expectToRead({ page }: Visitor, words: string): Promise<void> {
  const read = async () => flat(await page.locator('main').innerText());
  await expect.poll(read, { timeout: 10_000, interval: 150, message: `${page.url()} should say "${words}"` }).toContain(flat(words));
}

/** The date of the day after a number of days, as `YYYY-MM-DD`. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Fills in whatever questions a service asks: texts, numbers, dates, choices. */
export async function answerQuestions({ page }: Visitor, words: string): Promise<void> {
  for (const input of await page.locator('main form [name^="answers."]:not([type="radio"]):not([type="hidden"])').all()) {
    const [tag, type, mode] = await input.evaluate((element) => [element.tagName, element.getAttribute('type'), element.getAttribute('inputmode')]);
    if (tag === 'SELECT') await input.selectOption({ index: 1 });
    else if (type === 'date') await input.fill(inDays(60));
    else await input.fill(mode === 'decimal' || type === 'number' ? '12' : words);
  }
  const choices = await page.locator('main form input[type="radio"][name^="answers."]').evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))]);
  for (const name of choices) await page.locator(`main form input[name="${name}"]`).first().check();
}

/** A small file that is a PDF. */
export const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});
