import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { downloadResponse } from '~/platform/downloads.server';
import { discardFiles } from '~/platform/storage/ledger.server';
import { withRefusalPage } from '~/platform/refusal-page.server';
import { StorageError } from '~/platform/storage/file-storage';
import { storage } from '~/platform/storage.server';
import { readUpload } from '~/platform/uploads.server';
import { db } from '~db/client.server';
import { storedFiles } from '~db/schema/platform';
import { wording } from '../../setup/wording';

const store = await vi.hoisted(async () => {
  const { startObjectStore } = await import('../../setup/object-store');
  const started = await startObjectStore();
  Object.assign(process.env, { STORAGE_URL: started.url, AWS_ACCESS_KEY_ID: 'test-key', AWS_SECRET_ACCESS_KEY: 'test-secret' });
  return started;
});
afterAll(() => store.stop());
beforeEach(async () => {
  store.mood = 'well';
  store.objects.clear();
  await db.delete(storedFiles);
});

const pdf = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)]);
const always = () => Promise.resolve(true);
const page = new Request('http://localhost/');

function upload(...files: [name: string, bytes: Buffer][]) {
  const form = new FormData();
  form.set('note', 'kept');
  for (const [name, bytes] of files) form.append('file.plan', new File([new Uint8Array(bytes)], name));
  return readUpload(new Request('http://localhost/', { method: 'POST', body: form }), { accept: ['pdf'], uploadedBy: null });
}

test.each([['in one piece', 1_000], ['in parts', 12_000_000]])('a file is kept %s and handed out again, whole and in part', async (_, size) => {
  const bytes = pdf(size);
  const { files: [file] } = await upload(['계획.pdf', bytes]);
  if (!file) throw new Error('Nothing was taken');
  expect([...store.objects.keys()]).toEqual([`/kain-files/uploads/${file.storageKey}`]);
  expect(store.objects.get(`/kain-files/uploads/${file.storageKey}`)?.equals(bytes)).toBe(true);
  expect(store.openUploads.size).toBe(0);
  const whole = await downloadResponse(file, page, always);
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  const part = await downloadResponse(file, new Request('http://localhost/', { headers: { Range: 'bytes=500-899' } }), always);
  expect([part.status, part.headers.get('Content-Range')]).toEqual([206, `bytes 500-899/${bytes.length}`]);
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(500, 900))).toBe(true);
  await discardFiles(db, [file.storageKey]);
  expect([store.objects.size, await db.$count(storedFiles)]).toEqual([0, 0]);
});

test('a file that turns out too large leaves no object, no open upload and no row', async () => {
  const { files, refused } = await upload(['gross.pdf', pdf(25 * 1024 * 1024)], ['gut.pdf', pdf(100)]);
  expect([files.map(({ fileName }) => fileName), refused.map(({ reason }) => reason)]).toEqual([['gut.pdf'], ['too_large']]);
  expect([store.objects.size, store.openUploads.size, await db.$count(storedFiles)]).toEqual([1, 0, 1]);
});

test('a storage that fails refuses the files in words, at once for all of them, and keeps the rest of the form', async () => {
  store.mood = 'failing';
  const before = store.requests.length;
  const { form, files, refused } = await upload(['a.pdf', pdf(100)], ['b.pdf', pdf(100)], ['c.pdf', pdf(100)]);
  expect([form.get('note'), files.length, refused.map(({ reason }) => reason)]).toEqual(['kept', 0, ['not_stored', 'not_stored', 'not_stored']]);
  expect(store.requests.length - before).toBeLessThanOrEqual(4);
});

test('a storage that says nothing is given up in less than a request’s time', async () => {
  store.mood = 'silent';
  const started = performance.now();
  expect((await upload(['a.pdf', pdf(100)])).refused).toMatchObject([{ reason: 'not_stored' }]);
  expect(performance.now() - started).toBeLessThan(9_500);
});

test('a download from a storage that fails is a 503 page, of a lost file 404', async () => {
  const { files: [file] } = await upload(['a.pdf', pdf(100)]);
  if (!file) throw new Error('Nothing was taken');
  store.mood = 'failing';
  await expect(downloadResponse(file, page, always)).rejects.toMatchObject({ data: { code: 'files_unavailable' }, init: { status: 503, headers: { 'Retry-After': '30' } } });
  const told = await withRefusalPage(new Request('http://localhost/ar/x'), () => downloadResponse(file, page, always));
  expect([told.status, told.headers.get('Retry-After'), told.headers.get('Content-Type')]).toEqual([503, '30', 'text/html; charset=utf-8']);
  expect(await told.text()).toContain(wording('ar')('common:error.files_unavailable.text'));
  store.mood = 'well';
  store.objects.clear();
  await expect(downloadResponse(file, page, always)).rejects.toMatchObject({ init: { status: 404 } });
});

test('what breaks off while it is read is no fault of the storage', async () => {
  async function* broken() {
    yield await Promise.resolve(randomBytes(6_000_000));
    throw new RangeError('gone');
  }
  await expect(storage().put('aa/aaaaaaaa-0000-4000-8000-000000000000', broken())).rejects.toThrow(RangeError);
  expect([store.objects.size, store.openUploads.size]).toEqual([0, 0]);
  store.mood = 'failing';
  await expect(storage().remove('aa/aaaaaaaa-0000-4000-8000-000000000000')).rejects.toThrow(StorageError);
  await expect(storage().open('../../etc/passwd')).rejects.toThrow();
});
