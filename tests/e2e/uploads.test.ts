import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectAccessible } from '../setup/accessibility';
import { field } from '../setup/people';
import { findAService, passEligibility } from './steps/request';
import { signUpAFirm } from './steps/sign-up';
import { answerQuestions, expectToRead, goTo, pdf, press, visitor, type Visitor } from './steps/visitor';

const megabyte = 1024 * 1024;
const large = (name: string, size: number) => ({ ...pdf(name), buffer: Buffer.concat([pdf(name).buffer, Buffer.alloc(size, 32)]) });
const program = { name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') };
const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };

/** A new firm's draft, open at its documents. */
async function atDocuments(person: Visitor, hub: string): Promise<void> {
  const { page, t } = person;
  await signUpAFirm(person);
  await findAService(person, hub);
  await passEligibility(person);
  await field(page, t('support-requests:contact.name')).fill('한가람');
  await field(page, t('support-requests:contact.phone')).fill('010-1234-5678');
  await press(person, t('support-requests:step.next'));
  await page.waitForURL('**/content');
  await field(page, t('support-requests:content.title')).fill('파일을 올리는 신청');
  await answerQuestions(person, '현지 파트너와 모델을 시험하려 합니다');
  await press(person, t('support-requests:step.next'));
  await page.waitForURL('**/documents');
}

const firstInput = (page: Page) => page.locator('main input[type="file"]').first();

/** So slow that a person could read along. */
async function onASlowLine(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: bytesPerSecond });
}

test.each([{ language: 'ko' as const, hub: 'singapore' }, { language: 'ar' as const, hub: 'dubai' }])('files show how far they are, can be stopped, and say why they are refused ($language)', { timeout: 120_000 }, async ({ language, hub }) => {
  const person = await visitor(language, true);
  const { page, t } = person;
  await atDocuments(person, hub);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('button', { name: t('support-requests:documents.upload') }).count()).toBe(0);
  await onASlowLine(page, megabyte / 2);
  await firstInput(page).setInputFiles([large('slow.pdf', 2 * megabyte), large('stopped.pdf', 5 * megabyte), program, note]);

  const bar = page.getByRole('progressbar', { name: 'slow.pdf' });
  await bar.waitFor();
  const percents = new Set<number>();
  await expect.poll(async () => percents.add(await bar.evaluate((element) => (element as HTMLProgressElement).value)).size, { timeout: 10_000, interval: 100 }).toBeGreaterThan(3);
  expect(Math.max(...percents)).toBeLessThanOrEqual(100);
  expect(await page.locator('main [role="status"]').allInnerTexts()).toContainEqual(expect.stringContaining('slow.pdf'));
  await expectToRead(person, t('support-requests:error.file_kind', { file: 'note.txt', types: 'PDF, PNG, JPG, DOCX, XLSX, PPTX, HWP, HWPX' }));
  await expectAccessible(page);

  await page.getByRole('button', { name: t('common:file.cancel_named', { file: 'stopped.pdf' }) }).click();
  await page.getByRole('link', { name: 'slow.pdf' }).waitFor();
  await expectToRead(person, t('support-requests:error.file_kind', { file: 'plan.pdf', types: 'PDF, PNG, JPG, DOCX, XLSX, PPTX, HWP, HWPX' }));
  await expect.poll(() => page.getByRole('progressbar').count()).toBe(0);
  expect(await page.getByText('stopped.pdf').count()).toBe(0);

  for (const input of (await page.locator('main input[type="file"]').all()).slice(1)) await input.setInputFiles(pdf('more.pdf'));
  await press(person, t('support-requests:step.next'));
  await page.waitForURL('**/consents');
});

test('a file that got lost on the way can be sent again', { timeout: 120_000 }, async () => {
  const person = await visitor('ko', true);
  const { page, t } = person;
  await atDocuments(person, 'tokyo');
  await page.waitForLoadState('networkidle');
  await page.route('**/files', (route) => route.abort('connectionreset'), { times: 1 });
  await firstInput(page).setInputFiles(pdf('lost.pdf'));
  await expectToRead(person, t('common:file.lost'));
  await page.getByRole('button', { name: t('common:file.retry_named', { file: 'lost.pdf' }) }).click();
  await page.getByRole('link', { name: 'lost.pdf' }).waitFor();
});

test.each([{ language: 'ko' as const, hub: 'hanoi' }, { language: 'ar' as const, hub: 'beijing' }])('without scripts the good files stay and the others say why ($language)', { timeout: 120_000 }, async ({ language, hub }) => {
  const person = await visitor(language, false);
  const { page, t } = person;
  await atDocuments(person, hub);
  await firstInput(page).setInputFiles([pdf('good.pdf'), program]);
  await press(person, t('support-requests:documents.upload'));
  await page.getByRole('link', { name: 'good.pdf' }).waitFor();
  const href = (await page.getByRole('link', { name: 'good.pdf' }).getAttribute('href')) ?? '';
  const file = await page.request.get(href, { headers: { Range: 'bytes=0-7' } });
  expect([file.status(), await file.text(), file.headers()['x-content-type-options']]).toEqual([206, '%PDF-1.4', 'nosniff']);
  expect(file.headers()['content-security-policy']).toContain("sandbox; default-src 'none'");
  const none = await page.request.get(href.replace(/[^/]+$/, '00000000-0000-7000-8000-000000000000'));
  expect([none.status(), await none.text()]).toEqual([404, expect.stringContaining(t('common:error.not_found.title'))]);
  await expectToRead(person, t('support-requests:error.file_kind', { file: 'plan.pdf', types: 'PDF, PNG, JPG, DOCX, XLSX, PPTX, HWP, HWPX' }));
});

/** The resident memory of the portal's process, in megabytes. */
const residentMegabytes = () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${inject('portalProcess')}/status`, 'utf8'))?.[1]) / 1024;

/** Posts files of 25 MB as one form that is made while it is sent. @returns the status */
async function postFiles(page: Page, count: number): Promise<number> {
  const url = new URL(page.url());
  const boundary = 'files-of-a-test';
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const chunk = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(megabyte - 9)]);
  const request = httpRequest(url, { method: 'POST', headers: { Cookie: cookie, 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'X-Forwarded-For': '198.51.100.7' } });
  const status = new Promise<number>((resolve, reject) => request.on('error', reject).on('response', (response) => resolve(response.resume().statusCode ?? 0)));
  const write = (bytes: Buffer | string) => (request.write(bytes) ? undefined : new Promise<void>((resolve) => request.once('drain', resolve)));
  for (const [name, value] of await page.locator('main form input[type="hidden"]').evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value] as const))) {
    await write(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  }
  for (let file = 0; file < count; file++) {
    await write(`--${boundary}\r\nContent-Disposition: form-data; name="file.other"; filename="${file}.pdf"\r\nContent-Type: application/pdf\r\n\r\n`);
    for (let piece = 0; piece < 24; piece++) await write(chunk);
    // Each its own, to the last byte that a file may have.
    await write(Buffer.concat([randomBytes(16), chunk.subarray(16)]));
    await write('\r\n');
  }
  request.end(`--${boundary}\r\nContent-Disposition: form-data; name="intent"\r\n\r\nupload\r\n--${boundary}--\r\n`);
  return status;
}

test('ten files of 25 MB in one form go through without filling the memory', { timeout: 180_000 }, async () => {
  const person = await visitor('ko', false);
  const { page } = person;
  await atDocuments(person, 'silicon-valley');
  expect(await postFiles(page, 1)).toBe(303);
  await goTo(person, new URL(page.url()).pathname.replace(/^\/ko/, ''));
  await page.locator('main button[name="remove"]').first().click();
  await page.waitForLoadState();
  const before = residentMegabytes();
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, residentMegabytes());
  }, 25);
  const started = performance.now();
  expect(await postFiles(page, 10)).toBe(303);
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  expect(highest - before, `250 MB in ${seconds.toFixed(1)} s; memory ${before.toFixed(0)} MB before, ${highest.toFixed(0)} MB at most`).toBeLessThan(80);
  await page.reload();
  expect(await page.locator('main button[name="remove"]').count()).toBe(10);
});
