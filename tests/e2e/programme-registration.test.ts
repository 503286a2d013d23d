import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { waitForMail } from '../setup/mail';
import { signInAs } from '../setup/people';
import { expectToRead, goTo, press, visitor, type Visitor } from './steps/visitor';

const cases = [['ko', true, 'hanoi'], ['ar', false, 'ho-chi-minh-city']] as const;

/** Writes a programme with one question, open for years, and makes it public. Answers its page of the desk, within the language. */
async function publish({ page, t, language, ...officer }: Visitor, hub: string, title: string, mode: 'first_come' | 'selection'): Promise<string> {
  const me = { page, t, language, ...officer };
  await goTo(me, `/desk/programmes/new?hub=${hub}`);
  await page.locator('[name="kind"]').selectOption('training');
  await page.locator('[name="service"]').selectOption('local-training');
  for (const name of ['title', 'summary', 'place']) await page.locator(`[name="${name}.ko"]`).fill(title);
  for (const [name, time] of [['startsAt', '2031-05-02T10:00'], ['endsAt', '2031-05-02T12:00'], ['applyUntil', '2031-04-20T18:00']] as const) await page.locator(`[name="${name}"]`).fill(time);
  await page.locator('[name="intake"][value="registration"]').check();
  await page.locator(`[name="mode"][value="${mode}"]`).check();
  await press(me, t('programmes:form.save'));
  await expectToRead(me, t('validation:required'));
  await page.locator('[name="places"]').fill('1');
  await page.locator('[name="waitingPlaces"]').fill('3');
  await press(me, t('programmes:form.save'));
  await page.waitForURL(/\/desk\/programmes\/[0-9a-f-]{36}/);
  const path = new URL(page.url()).pathname.replace(`/${language}`, '');
  await press(me, t('programmes:questions.title'));
  await page.waitForURL(/questions/);
  await page.locator('[name="questions[0].label.ko"]').fill('목표가 무엇입니까?');
  await page.locator('[name="questions[0].required"]').check();
  await press(me, t('programmes:questions.save'));
  await page.locator('[name="questions[1].label.ko"]').waitFor();
  await goTo(me, `${path}?hub=${hub}`);
  await press(me, t('programmes:keeping.publish'));
  await expectToRead(me, t('programmes:state.published'));
  return path;
}

/** Finds the programme in the hub's list and goes to its form. */
async function toForm(firm: Visitor, hub: string, title: string, button: string): Promise<void> {
  await goTo(firm, `/programmes?at=${hub}`);
  await firm.page.getByRole('link', { name: title }).click();
  await press(firm, firm.t(button));
  await firm.page.waitForURL(/\/register$/);
}

const row = ({ page }: Visitor, title: string) => page.locator('main li').filter({ hasText: title });

test.each(cases)('a firm registers, another waits and moves up when the first withdraws (%s, scripts: %s)', { timeout: 300_000 }, async (language, javaScript, hub) => {
  const [officer, first, second] = [await visitor(language, javaScript), await visitor(language, javaScript), await visitor(language, javaScript)];
  const { t } = officer;
  const title = `교육 ${randomUUID().slice(0, 8)}`;
  await Promise.all([signInAs(officer.page, language, `manager.${hub}`), signInAs(first.page, language, 'firm'), signInAs(second.page, language, 'firm2')]);
  await publish(officer, hub, title, 'first_come');

  await toForm(first, hub, title, 'programmes:register.title');
  await press(first, t('programmes:register.submit'));
  await expectToRead(first, t('validation:required'));
  await first.page.locator('[name="answers.q1"]').fill('현지 협력사를 찾습니다.');
  if (javaScript) await expectAccessible(first.page);
  await press(first, t('programmes:register.submit'));
  await expectToRead(first, t('programmes:done.accepted'));
  await expect.poll(() => row(first, title).innerText()).toContain(t('programmes:registration.accepted'));

  await toForm(second, hub, title, 'programmes:register.wait');
  await expectToRead(second, t('programmes:room.waiting_list'));
  await second.page.locator('[name="answers.q1"]').fill('교육을 받고 싶습니다.');
  await press(second, t('programmes:register.submit'));
  await expectToRead(second, t('programmes:done.waiting'));
  await expect.poll(() => row(second, title).innerText()).toContain(t('programmes:next.waiting'));

  await row(first, title).getByRole('link', { name: t('programmes:mine.change'), exact: true }).click();
  expect(await first.page.locator('[name="answers.q1"]').inputValue()).toBe('현지 협력사를 찾습니다.');
  await goTo(first, '/programmes/registrations');
  if (javaScript) await expectAccessible(first.page);
  await row(first, title).locator('summary').click();
  await row(first, title).getByRole('button').click();
  await expectToRead(first, t('programmes:done.withdrawn'));

  await goTo(second, '/programmes/registrations');
  await expect.poll(() => row(second, title).innerText()).toContain(t('programmes:next.accepted'));
  // The demo's firms read Korean mails.
  const mail = await waitForMail('firm2@demo.kain.invalid', `자리가 나서 ${title}`);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.ics$/)]);
});

test.each(cases)('an officer selects, declines with a reason, and marks who came (%s, scripts: %s)', { timeout: 300_000 }, async (language, javaScript, hub) => {
  const [officer, first, second] = [await visitor(language, javaScript), await visitor(language, javaScript), await visitor(language, javaScript)];
  const { t, page } = officer;
  const title = `선발 ${randomUUID().slice(0, 8)}`;
  await Promise.all([signInAs(page, language, `manager.${hub}`), signInAs(first.page, language, 'firm'), signInAs(second.page, language, 'firm2')]);
  const path = await publish(officer, hub, title, 'selection');
  for (const firm of [first, second]) {
    await toForm(firm, hub, title, 'programmes:register.title');
    await firm.page.locator('[name="answers.q1"]').fill('=목표');
    await press(firm, t('programmes:register.submit'));
    await expectToRead(firm, t('programmes:done.applied'));
  }
  const change = async (times: Record<string, string>) => {
    await goTo(officer, `${path}?hub=${hub}`);
    for (const [name, time] of Object.entries(times)) await page.locator(`[name="${name}"]`).fill(time);
    await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), press(officer, t('programmes:form.save'))]);
    await page.waitForLoadState();
    await goTo(officer, `${path}/registrations?hub=${hub}`);
  };
  await goTo(officer, `${path}/registrations?hub=${hub}`);
  expect(await page.locator('main').getByRole('button', { name: t('programmes:decide.accept') }).count()).toBe(0);

  await change({ applyUntil: '2026-01-02T18:00' });
  const [sodam, haneul] = language === 'ko' ? ['소담', '하늘로보틱스'] : ['Sodam', 'Haneul'];
  const box = (firm: string) => page.locator('main tr').filter({ hasText: firm }).locator('[name="pick"]');
  await press(officer, t('programmes:decide.accept'));
  await expectToRead(officer, t('programmes:registrations.noneTicked'));
  if (javaScript) await expectAccessible(page);
  await box(sodam).check();
  await press(officer, t('programmes:decide.accept'));
  await expectToRead(officer, t('programmes:decide.done', { count: 1 }));
  await box(haneul).check();
  await page.locator('main details').filter({ has: page.locator('[name="reason"]') }).locator('summary').click();
  await page.locator('[name="reason"]').fill('이번에는 교육 기업을 먼저 모십니다.');
  await page.locator('main').getByRole('button', { name: t('programmes:decide.decline') }).click();
  await expectToRead(officer, t('programmes:registration.declined'));
  await goTo(second, '/programmes/registrations');
  await expect.poll(() => row(second, title).innerText()).toContain('이번에는 교육 기업을 먼저 모십니다.');
  await waitForMail('firm@demo.kain.invalid', `${title} 참가가 확정되었습니다`);

  await press(officer, t('programmes:export.title'));
  await press(officer, t('programmes:export.submit'));
  await expectToRead(officer, t('validation:required'));
  await page.locator('[name="reason"]').fill('행사장 명단');
  const [download] = await Promise.all([page.waitForEvent('download'), press(officer, t('programmes:export.submit'))]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(`"'=목표"`);

  await change({ startsAt: '2026-01-05T10:00' });
  await box(sodam).check();
  await press(officer, t('programmes:decide.attend'));
  await expectToRead(officer, t('programmes:decide.done', { count: 1 }));
  await goTo(first, '/programmes/registrations');
  await expect.poll(() => row(first, title).innerText()).toContain(t('programmes:next.attended'));
});

test.each(cases)('the calendar shows what the list shows: filters, starts and deadlines (%s, scripts: %s)', { timeout: 120_000 }, async (language, javaScript) => {
  const reader = await visitor(language, javaScript);
  const { page, t } = reader;
  await goTo(reader, '/programmes?at=silicon-valley');
  await press(reader, t('programmes:view.calendar'));
  await page.waitForURL(/view=calendar/);
  expect(await page.locator('main select[name="at"]').inputValue()).toBe('silicon-valley');
  const entries = new Set<string>();
  for (let steps = 0; steps < 3; steps++) {
    for (const text of await page.locator('main table td a').allInnerTexts()) entries.add(text);
    expect(await page.locator('main table td a[href*="tokyo"]').count()).toBe(0);
    if (steps === 0 && javaScript) await expectAccessible(page);
    const before = page.url();
    await page.locator('main a[rel~="next"]').click();
    await page.waitForURL((url) => url.toString() !== before);
  }
  expect([...entries].some((text) => text.includes(t('programmes:entry.start')))).toBe(true);
  expect([...entries].some((text) => text.includes(t('programmes:entry.deadline')))).toBe(true);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await press(reader, t('programmes:view.hub'));
  await page.waitForURL(/days=hub/);
  await press(reader, t('programmes:view.list'));
  await page.waitForURL((url) => !url.search.includes('calendar'));
});
