import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { signInAs } from '../setup/people';
import { wording } from '../setup/wording';
import { expectToRead, goTo, press, visitor, type Visitor } from './steps/visitor';

const texts = ({ page }: Visitor, field: string) => page.locator(`[name="texts.${field}"]`);
/** The answer's status to what a press sends. */
async function statusOf(who: Visitor, words: string): Promise<number> {
  const answer = who.page.waitForResponse((response) => response.request().method() === 'POST');
  await press(who, words);
  return (await answer).status();
}

test('without scripts: the manager of Dubai changes the Arabic text, looks at it first, and readers have it at once; a new Korean text makes it outdated', { timeout: 150_000 }, async () => {
  const [officer, reader] = [await visitor('ko', false), await visitor('ar', false)];
  const { page, t } = officer;
  const [arabic, korean] = [`مركز دبي ${randomUUID().slice(0, 8)}`, `두바이 거점입니다 ${randomUUID().slice(0, 8)}`];
  await goTo(reader, '/hubs/dubai');
  await signInAs(page, 'ko', 'manager.dubai');
  await goTo(officer, '/desk/hub?hub=dubai');
  const standing = () => page.locator('#description').locator('xpath=ancestor::section').getByRole('row').filter({ hasText: t('hub-pages:text.description') }).locator('a');
  await standing().nth(5).click();
  await page.waitForURL('**/desk/hub/description?*language=ar*');
  await texts(officer, 'description').fill(arabic);
  expect(await statusOf(officer, t('hub-pages:edit.preview'))).toBe(200);
  expect([await page.locator('html').getAttribute('lang'), await page.locator('html').getAttribute('dir')]).toEqual(['ar', 'rtl']);
  await expectToRead(officer, t('hub-pages:preview.text'));
  await expectToRead(officer, arabic);
  await expectToRead(officer, reader.t('hubs:way.heading'));
  await goTo(reader, '/hubs/dubai');
  expect(await reader.page.locator('main').innerText()).not.toContain(arabic);

  await press(officer, t('hub-pages:preview.back'));
  expect(await texts(officer, 'description').inputValue()).toBe(arabic);
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await press(officer, t('hub-pages:edit.preview'));
  await press(officer, t('hub-pages:edit.publish'));
  await expectToRead(officer, t('hub-pages:overview.saved'));
  await goTo(reader, '/hubs/dubai');
  await expectToRead(reader, arabic);

  await goTo(officer, '/desk/hub/description?hub=dubai');
  await texts(officer, 'description').fill('');
  expect(await statusOf(officer, t('hub-pages:edit.publish'))).toBe(400);
  await expectToRead(officer, t('validation:required'));
  await texts(officer, 'description').fill(korean);
  await press(officer, t('hub-pages:edit.publish'));
  await expectToRead(officer, t('hub-pages:overview.saved'));
  await goTo(officer, '/desk/hub?hub=dubai');
  expect((await standing().allInnerTexts()).map((words) => words.split(':').at(-1)?.trim())).toEqual([t('hub-pages:status.source'), ...Array.from({ length: 5 }, () => t('hub-pages:status.outdated'))]);
  await goTo(reader, '/hubs/dubai');
  await expectToRead(reader, `${arabic} (${reader.t('common:language.outdated')})`);

  await goTo(officer, '/desk/hub/description?hub=dubai&language=ar');
  await page.getByLabel(t('hub-pages:edit.confirm')).first().check();
  await press(officer, t('hub-pages:edit.publish'));
  await expectToRead(officer, t('hub-pages:status.human'));
  await goTo(officer, '/desk/hub/history?hub=dubai');
  await page.locator('main ol summary').first().click();
  await expectToRead(officer, arabic);
});

test('who comes second keeps what they wrote and sees what stands there now', { timeout: 90_000 }, async () => {
  const [first, second] = [await visitor('ko', false), await visitor('ar', true)];
  const [one, two] = ['하나', '둘'].map((word) => `${word} ${randomUUID().slice(0, 8)}`);
  if (!one || !two) throw new Error('No words');
  for (const [who, name] of [[first, 'manager.dubai'], [second, 'manager2.dubai']] as const) {
    await signInAs(who.page, who.language, name);
    await goTo(who, '/desk/hub/getting-there?hub=dubai');
    await texts(who, 'directions').fill(who === first ? one : two);
  }
  expect(await statusOf(first, first.t('hub-pages:edit.publish'))).toBe(303);
  expect(await statusOf(second, second.t('hub-pages:edit.publish'))).toBe(409);
  await expectToRead(second, second.t('hub-pages:edit.stale'));
  await expectToRead(second, one);
  expect(await texts(second, 'directions').inputValue()).toBe(two);
  await expectAccessible(second.page);
  await press(second, second.t('hub-pages:edit.publish'));
  await expectToRead(second, second.t('hub-pages:overview.saved'));
  await goTo(first, '/hubs/dubai');
  await expectToRead(first, two);
});

test('a facility and a person are added, with consent for the name; taken off, they are gone', { timeout: 120_000 }, async () => {
  const officer = await visitor('ko', true);
  const { page, t } = officer;
  const [room, name] = [`회의실 ${randomUUID().slice(0, 8)}`, `김하늘${randomUUID().slice(0, 4)}`];
  await signInAs(page, 'ko', 'manager.hanoi');
  await goTo(officer, '/desk/hub?hub=hanoi');
  await expectAccessible(page);
  await press(officer, t('hub-pages:items.add_facilities'));
  await page.locator('[name="kind"]').selectOption('meeting_room');
  await texts(officer, 'name').fill(room);
  await texts(officer, 'description').fill('여덟 명이 앉습니다.');
  await press(officer, t('hub-pages:edit.preview'));
  await expectToRead(officer, room);
  await expectAccessible(page);
  await press(officer, t('hub-pages:edit.publish'));
  await expectToRead(officer, t('hub-pages:overview.saved'));

  await goTo(officer, '/desk/hub/people/new?hub=hanoi');
  await texts(officer, 'role').fill('거점 담당자');
  await page.locator('[name="name"]').fill(name);
  await page.locator('[name="languages"][value="vi"]').check();
  expect(await statusOf(officer, t('hub-pages:edit.publish'))).toBe(400);
  await expectToRead(officer, t('hub-pages:error.consent'));
  expect([await page.locator('[name="name"]').inputValue(), await page.locator('[name="languages"][value="vi"]').isChecked()]).toEqual([name, true]);
  await page.locator('[name="consent"]').check();
  await press(officer, t('hub-pages:edit.publish'));
  await expectToRead(officer, t('hub-pages:overview.saved'));
  await goTo(officer, '/hubs/hanoi');
  await expectToRead(officer, name);
  await expectToRead(officer, room);

  for (const words of [room, name]) {
    await goTo(officer, '/desk/hub?hub=hanoi');
    await page.locator('main li').filter({ has: page.getByRole('heading', { level: 3 }), hasText: words }).getByRole('button', { name: t('hub-pages:items.retire') }).click();
    await expectToRead(officer, t('hub-pages:overview.saved'));
  }
  await goTo(officer, '/hubs/hanoi');
  const now = await page.locator('main').innerText();
  expect([now.includes(room), now.includes(name)]).toEqual([false, false]);
});

test('another hub’s page is not theirs to write; headquarters writes any; what is no part is not there', { timeout: 150_000 }, async () => {
  const [officer, room] = [await visitor('ko', false), await visitor('ko', false)];
  await signInAs(officer.page, 'ko', 'manager.dubai');
  await signInAs(room.page, 'ko', 'situation');
  for (const path of ['', '/description', '/history', '/preview', '/facilities/new']) {
    expect((await goTo(officer, `/desk/hub${path}?hub=tokyo`))?.status(), path).toBe(403);
    expect((await goTo(room, `/desk/hub${path}?hub=tokyo`))?.status(), path).toBe(200);
  }
  for (const path of ['/nothing', '/description/new', '/facilities', '/people/nobody', `/people/${randomUUID()}`]) expect((await goTo(officer, `/desk/hub${path}?hub=dubai`))?.status(), path).toBe(404);
  await goTo(room, '/desk/hub/contact?hub=tokyo');
  await room.page.locator('[name="phone"]').fill('전화');
  expect(await statusOf(room, room.t('hub-pages:edit.publish'))).toBe(400);
  await expectToRead(room, room.t('hub-pages:error.phone'));
  await room.page.locator('[name="phone"]').fill('');
  expect(await statusOf(room, room.t('hub-pages:edit.publish'))).toBe(303);
});

test.each(languages)('%s: a visitor reads what a hub is for, what it has, who works there, when it is closed and how to get there', async (language) => {
  const t = wording(language);
  const page = await openPage({ language, javaScript: false });
  await page.goto(`/${language}/hubs/silicon-valley`);
  const text = (await page.locator('main').innerText()).toLowerCase();
  for (const key of ['hubs:hub.strategy', 'hubs:services.offeredHere', 'hubs:hub.facilities', 'hubs:zone.heading', 'programmes:ahead', 'experts:here.heading', 'hubs:people.heading', 'hubs:way.heading', 'hubs:hours.upcoming', 'hubs:facts.since'])
    expect(text, key).toContain(t(key).toLowerCase());
  expect(text).toContain(t('test-zone:hubUse.heading', { weeks: 4 }).toLowerCase());
  expect(await page.locator('.hub-drawing').count()).toBe(3);
  await page.locator('summary', { hasText: t('hubs:hub.quotation') }).click();
  const quotation = page.locator('details[open] blockquote');
  expect(await quotation.innerText()).toContain('북미 시장 경쟁력을 확보한다.');
  expect(await quotation.getAttribute('lang')).toBe('ko');
  expect(await page.locator('main a[href^="https://www.openstreetmap.org/"], main a[href^="geo:"]').count()).toBe(2);
  expect(await page.locator('html').getAttribute('lang')).toBe(languageFacts[language].tag);
});
