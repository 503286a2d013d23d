import { readdirSync } from 'node:fs';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readUpload } from '~/platform/uploads.server';
import { scan, ScanError } from '~/platform/virus-scan.server';
import { db } from '~db/client.server';
import { storedFiles } from '~db/schema/platform';
import { eicar } from '../../setup/virus-scanner';

const scanner = await vi.hoisted(async () => {
  const { startVirusScanner } = await import('../../setup/virus-scanner');
  const started = await startVirusScanner(`${process.env.DATA_DIRECTORY}/clamd.sock`);
  process.env.CLAMD_URL = started.url;
  return started;
});
afterAll(() => scanner.stop());
beforeEach(async () => {
  scanner.mood = 'well';
  await db.delete(storedFiles);
});

const clean = '%PDF-1.7\nclean';
const infected = `%PDF-1.7\n${eicar}`;
const kept = () => readdirSync(`${process.env.DATA_DIRECTORY}/files`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

function upload(...files: [name: string, text: string | Uint8Array<ArrayBuffer>][]) {
  const form = new FormData();
  form.set('note', 'kept');
  for (const [name, text] of files) form.append('file.plan', new File([text], name));
  return readUpload(new Request('http://localhost/', { method: 'POST', body: form }), { accept: ['pdf'], uploadedBy: null });
}

test('an infected file is refused by its name and nothing of it stays; the others do', async () => {
  const large = new Uint8Array(5_000_000).fill(32);
  large.set(Buffer.from(clean));
  const { form, files, refused } = await upload(['clean.pdf', clean], ['plan.pdf', infected], ['large.pdf', large]);
  expect(files.map(({ fileName }) => fileName)).toEqual(['clean.pdf', 'large.pdf']);
  expect([refused, form.get('note')]).toEqual([[{ field: 'file.plan', fileName: 'plan.pdf', reason: 'infected' }], 'kept']);
  expect(scanner.scanned).toEqual([clean.length, infected.length, large.length]);
  expect([kept(), await db.$count(storedFiles)]).toEqual([2, 2]);
});

test('a stream that the scanner finds too long is not taken', async () => {
  scanner.mood = 'limited';
  expect((await upload(['a.pdf', clean])).refused).toMatchObject([{ reason: 'not_scanned' }]);
});

test('a scanner that says nothing is given up in less than a request’s time, for all files at once', async () => {
  scanner.mood = 'silent';
  const started = performance.now();
  expect((await upload(['a.pdf', clean], ['b.pdf', clean])).refused.map(({ reason }) => reason)).toEqual(['not_scanned', 'not_scanned']);
  expect(performance.now() - started).toBeLessThan(9_000);
});

test('a stream that breaks off says so itself', async () => {
  async function* broken() {
    yield await Promise.resolve(Buffer.from('x'));
    throw new RangeError('gone');
  }
  await expect(scan(broken())).rejects.toThrow(RangeError);
});

test('a scanner that is gone takes no file in', async () => {
  const before = kept();
  await scanner.stop();
  await expect(scan(oneByte())).rejects.toThrow(ScanError);
  const { files, refused, form } = await upload(['a.pdf', clean]);
  expect([files.length, refused.map(({ reason }) => reason), form.get('note'), kept(), await db.$count(storedFiles)]).toEqual([0, ['not_scanned'], 'kept', before, 0]);
});

async function* oneByte() {
  yield await Promise.resolve(Buffer.from('x'));
}
