import { expect } from 'vitest';
import { field } from '../../setup/people';
import { expectToRead, goTo, press, type Visitor } from './visitor';

const page = (slug: string, path = '') => `/desk/services/${slug}${path}?hub=dubai`;

/** Headquarters begins the next version of what a service asks, or goes on with it. */
export async function beginTheForm(visitor: Visitor, slug: string): Promise<void> {
  await goTo(visitor, page(slug));
  await press(visitor, visitor.t('desk:services.begin'));
  await visitor.page.waitForURL(`**/desk/services/${slug}/form?*`);
}

/** Adds a choice of two with Korean words and one more language, each option by its button. */
export async function addAChoice(visitor: Visitor, { label, options }: { label: string; options: [string, string] }): Promise<void> {
  const { page: browser, t } = visitor;
  await browser.locator('#add-kind').selectOption('choice');
  await press(visitor, t('desk:form.add.questions'));
  await browser.waitForURL('**/form/questions/*');
  await browser.locator('[name="label.ko"]').fill(label);
  for (const [index, option] of options.entries()) {
    await press(visitor, t('desk:form.addOption'));
    await browser.locator(`[name="options[${index}].label.ko"]`).fill(option);
  }
  // A button of the list keeps what was typed: the second option goes up, with its words.
  await browser.locator('button[name="then"][value^="up "]').nth(1).click();
  await browser.locator(`[name="options[0].label.ko"][value="${options[1]}"]`).waitFor({ state: 'attached' });
  await browser.getByRole('button', { name: t('desk:form.save'), exact: true }).last().click();
  await browser.waitForURL(`**/form?*`);
  await expectToRead(visitor, label);
}

/** The last question goes to the top, by its button alone. */
export async function moveUp(visitor: Visitor, label: string, times: number): Promise<void> {
  const name = visitor.t('desk:form.named', { action: visitor.t('desk:form.up'), item: label });
  for (let time = 0; time < times; time += 1) {
    const before = visitor.page.waitForResponse((response) => response.request().method() === 'POST');
    await visitor.page.getByRole('button', { name, exact: true }).click();
    await before;
    await visitor.page.waitForLoadState('domcontentloaded');
  }
}

export async function publishTheForm(visitor: Visitor, slug: string, reason: string): Promise<void> {
  const { page: browser, t } = visitor;
  await field(browser, t('desk:form.reason')).fill(reason);
  await press(visitor, t('desk:form.publish'));
  await browser.waitForURL(`**/desk/services/${slug}?*`);
  await expectToRead(visitor, reason);
}

/** A hub's manager sets own targets and a word for firms. */
export async function setTerms(visitor: Visitor, slug: string, { hub, first, decision, note }: { hub: string; first: string; decision: string; note: string }): Promise<void> {
  const { page: browser, t } = visitor;
  await goTo(visitor, `/desk/services/${slug}?hub=${hub}`);
  expect(await browser.getByRole('button', { name: t('desk:services.begin') }).count(), 'a manager does not edit the questions').toBe(0);
  await field(browser, t('desk:services.firstReply')).fill(first);
  await field(browser, t('desk:services.decision')).fill(decision);
  await browser.locator('[name="note.ko"]').fill(note);
  await press(visitor, t('desk:services.save'));
  await expectToRead(visitor, t('desk:services.saved'));
}
