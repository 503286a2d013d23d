import { field } from '../../setup/people';
import { press, type Visitor } from './visitor';

/** Numbers of the requests in the list, in its order. */
export async function chosenRows({ page }: Visitor): Promise<string[]> {
  const texts = await page.locator('main tr[data-row]').allInnerTexts();
  return texts.flatMap((text) => /KAIN-\d{4}-\d{6,}/.exec(text) ?? []);
}

/** Opens the filters, chooses and applies. */
export async function narrowTo(visitor: Visitor, choices: { sort: string; due: string }): Promise<void> {
  const { page, t } = visitor;
  await page.locator('main details > summary', { hasText: t('desk:filter.title') }).click();
  for (const [name, value] of Object.entries(choices)) await page.locator(`#filter-${name}`).selectOption(value);
  await press(visitor, t('desk:filter.apply'));
  await page.waitForURL(`**due=${choices.due}*`);
}

/** Keeps the list that is shown under a name. */
export async function saveTheView(visitor: Visitor, name: string): Promise<void> {
  const { page, t } = visitor;
  await press(visitor, t('desk:saved.save'));
  await page.waitForURL('**/desk/views*');
  await field(page, t('desk:saved.name')).fill(name);
  await press(visitor, t('desk:saved.save'));
  await page.waitForURL((url) => url.pathname.endsWith('/desk'));
  await page.getByRole('link', { name, exact: true }).waitFor();
}

export async function tickRows({ page }: Visitor, references: string[]): Promise<void> {
  for (const reference of references) await page.locator('main tr[data-row]', { hasText: reference }).locator('input[name="pick"]').check();
}
