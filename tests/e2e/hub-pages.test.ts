import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { languageFacts, languages } from '../../app/i18n/languages';
import { expectAccessible } from '../setup/accessibility';
import { openPage } from '../setup/browser';
import { photo } from '../setup/pictures';
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

test('without scripts: a photo is sent, looked at first, read in two languages, and removed; what is wrong with it is said and what was typed stays', { timeout: 150_000 }, async () => {
  // A browser that runs no scripts fetches lazy pictures at once, so the reader's does.
  const [officer, elsewhere, reader, arab] = [await visitor('ko', false), await visitor('ko', false), await visitor('ko', true), await visitor('ar', true)];
  const { page, t } = officer;
  const [alt, inArabic] = [`1층 로비 ${randomUUID().slice(0, 8)}`, `ردهة ${randomUUID().slice(0, 8)}`];
  const publish = () => statusOf(officer, t('hub-pages:edit.publish'));
  const choose = (name: string, buffer: Buffer) => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  await goTo(reader, '/hubs/tokyo');
  const drawings = await reader.page.locator('.hub-drawing').count();
  await signInAs(page, 'ko', 'manager.tokyo');
  await goTo(officer, '/desk/hub?hub=tokyo');
  await press(officer, t('hub-pages:photo.add'));
  await page.waitForURL('**/desk/hub/photos/new?*');
  const address = new URL(page.url());
  await texts(officer, 'alt').fill(alt);
  await choose('drawing.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'));
  expect(await publish()).toBe(400);
  await expectToRead(officer, t('hub-pages:photo.refused.file_type', { file: 'drawing.jpg', types: 'JPG, PNG, WEBP, AVIF' }));
  expect(await texts(officer, 'alt').inputValue()).toBe(alt);
  await texts(officer, 'alt').fill('');
  await choose('lobby.jpg', await photo({ orientation: 6 }));
  expect(await publish()).toBe(400);
  await expectToRead(officer, t('validation:required'));
  await texts(officer, 'alt').fill(alt);
  expect(await statusOf(officer, t('hub-pages:edit.preview')), 'the picture is still there').toBe(200);
  expect(await page.getByRole('link', { name: alt }).count()).toBe(1);
  await goTo(reader, '/hubs/tokyo');
  expect(await reader.page.locator('.hub-photo').count(), 'nobody sees it yet').toBe(0);
  await press(officer, t('hub-pages:preview.back'));
  expect(await publish()).toBe(303);

  const fetched: string[] = [];
  reader.page.on('request', (request) => void fetched.push(new URL(request.url()).pathname));
  await reader.page.goto('/ko/hubs/tokyo', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.startsWith('/photos/')), 'a first visit doesn’t fetch it').toEqual([]);
  const picture = reader.page.locator('.hub-photo img');
  await reader.page.locator('#facilities').scrollIntoViewIfNeeded();
  await picture.scrollIntoViewIfNeeded();
  expect(await Promise.all(['alt', 'loading', 'decoding', 'width', 'height'].map((name) => picture.getAttribute(name)))).toEqual([alt, 'lazy', 'async', '1200', '1600']);
  await expect.poll(() => fetched.filter((path) => path.startsWith('/photos/')).length).toBe(1);
  expect(await reader.page.locator('.hub-drawing').count()).toBe(drawings - 1);
  const src = (await picture.getAttribute('src')) ?? '';
  const answer = await reader.page.request.get(src);
  expect([answer.status(), ...['content-type', 'cache-control', 'x-content-type-options'].map((name) => answer.headers()[name])]).toEqual([200, 'image/webp', 'public, max-age=31536000, immutable', 'nosniff']);
  expect((await answer.body()).includes('KainCamera')).toBe(false);

  const late = { ...officer, page: await page.context().newPage() };
  for (const who of [officer, late]) {
    await who.page.goto(`${page.url().split('?')[0]}?hub=tokyo&language=ar`);
    await texts(who, 'alt').fill(who === late ? 'متأخر' : inArabic);
  }
  expect(await publish()).toBe(303);
  expect(await statusOf(late, t('hub-pages:edit.publish'))).toBe(409);
  await expectToRead(late, inArabic);
  expect(await texts(late, 'alt').inputValue()).toBe('متأخر');
  await goTo(arab, '/hubs/tokyo');
  await arab.page.locator('.hub-photo').scrollIntoViewIfNeeded();
  await expect.poll(() => arab.page.locator('.hub-photo img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await arab.page.locator('.hub-photo img').getAttribute('alt')).toBe(inArabic);
  await expectAccessible(arab.page);
  await signInAs(elsewhere.page, 'ko', 'manager.dubai');
  expect((await elsewhere.page.goto(address.href))?.status()).toBe(403);

  await page.locator('summary', { hasText: t('hub-pages:photo.remove') }).click();
  await press(officer, t('hub-pages:photo.remove'));
  await expectToRead(officer, t('hub-pages:overview.saved'));
  await goTo(reader, '/hubs/tokyo');
  expect([await reader.page.locator('.hub-photo').count(), await reader.page.locator('.hub-drawing').count(), (await reader.page.request.get(src)).status()]).toEqual([0, drawings, 404]);
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
