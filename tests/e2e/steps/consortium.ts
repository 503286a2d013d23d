import { expect } from 'vitest';
import { expectAccessible } from '../../setup/accessibility';
import { openPage } from '../../setup/browser';
import { expectToRead, goTo, press, type Visitor } from './visitor';

/** The lead takes two roles, leaves one open with the reason, and invites a firm to the fourth; filing waits for the answer. */
export async function nameTheRoles(visitor: Visitor, email: string): Promise<void> {
  const { page, t } = visitor;
  await page.waitForURL('**/consortium');
  await expectToRead(visitor, t('support-requests:consortium.blocked.open'));
  for (const [role, filledBy] of [['data_set', 'lead'], ['model', 'lead'], ['service', 'nobody']] as const) {
    const section = page.locator(`section[aria-labelledby="role-${role}"]`);
    await section.locator('summary').first().click();
    await section.locator(`input[value="${filledBy}"]`).check();
    await section.locator('textarea').fill(`K-AI ${role}`);
    await section.getByRole('button', { name: t('support-requests:consortium.save') }).click();
    await expectToRead(visitor, `K-AI ${role}`);
  }
  const chip = page.locator('section[aria-labelledby="role-chip"]');
  await chip.locator('summary').nth(1).click();
  await chip.locator('input[name="whom"]').fill('12345');
  await chip.getByRole('button', { name: t('support-requests:consortium.send') }).click();
  await expectToRead(visitor, t('support-requests:consortium.whom_digits'));
  await chip.locator('input[name="whom"]').fill(email);
  await chip.getByRole('button', { name: t('support-requests:consortium.send') }).click();
  await expectToRead(visitor, t('support-requests:consortium.blocked.invited'));
  await expectNarrowAndAccessible(visitor);
}

/** The partner finds the invitation in its list, reads what is shared, and can't accept without the consent. */
export async function acceptTheInvitation(visitor: Visitor): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/support-requests');
  await page.locator('main a[href*="/support-requests/partnerships/"]').first().click();
  await page.waitForURL('**/partnerships/*');
  await expectNarrowAndAccessible(visitor);
  await page.locator('main input[value="disagree"]').check();
  await press(visitor, t('support-requests:consortium.invitation.accept'));
  await expectToRead(visitor, t('support-requests:consortium.consent_required'));
  await page.locator('main input[value="agree"]').check();
  await press(visitor, t('support-requests:consortium.invitation.accept'));
  await expectToRead(visitor, t('support-requests:consortium.invitation.accepted'));
}

/** All four roles are read on the page, with the partner's name. */
export async function expectFourRoles(visitor: Visitor, partner: string): Promise<void> {
  for (const role of ['chip', 'data_set', 'model', 'service']) await expectToRead(visitor, visitor.t(`support-requests:consortium.role.${role}`));
  await expectToRead(visitor, partner);
  await expectToRead(visitor, visitor.t('support-requests:consortium.status.accepted'));
}

/** The partner reads the request and its thread; there is nothing to write or to press. */
export async function readAsPartner(visitor: Visitor, reference: string, words: string): Promise<void> {
  const { page, t } = visitor;
  await goTo(visitor, '/support-requests');
  await page.locator(`main a[href$="/support-requests/${reference}"]`).click();
  await page.waitForURL(`**/support-requests/${reference}`);
  await expectToRead(visitor, words);
  await expectToRead(visitor, t('support-requests:consortium.role.chip'));
  expect(await page.locator('main form').count()).toBe(0);
  expect((await page.goto(`/${visitor.language}/support-requests/${reference}/withdraw`))?.status()).toBe(404);
}

/** The page as it is now, 360 px wide, doesn't scroll sideways and is accessible; looked at with scripts, which the check needs. */
async function expectNarrowAndAccessible(visitor: Visitor): Promise<void> {
  const page = await openPage({ language: visitor.language, viewport: { width: 360, height: 800 } });
  await page.context().addCookies(await visitor.page.context().cookies());
  await page.goto(visitor.page.url());
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);
  await page.context().close();
}
