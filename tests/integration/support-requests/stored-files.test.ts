import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { attach, insertFiles } from '~/features/support-requests/attachment.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { readDocuments } from '~/features/support-requests/uploads.server';
import { beginFile, claimFiles, discardFiles, hoursUnclaimed, sweepStorage } from '~/platform/storage/ledger.server';
import { storage } from '~/platform/storage.server';
import { db } from '~db/client.server';
import { storedFiles } from '~db/schema/platform';
import { colleagueOf, firmActor, fullDraft, makeService, newFile } from './fixture';

const service = await makeService('dubai');
const actor = await firmActor();
const tomorrow = () => new Date(Date.now() + (hoursUnclaimed + 1) * 3_600_000);
const isThere = async (key: string) => {
  const bytes = await storage().open(key);
  bytes?.destroy();
  return [bytes !== null, await db.$count(storedFiles, eq(storedFiles.storageKey, key))];
};

async function uploaded(userId = actor.userId, content: string = randomUUID()) {
  const form = new FormData();
  form.set('file.plan', new File([`%PDF-1.7\n${content}`], 'plan.pdf'));
  const { files: [file] } = await readDocuments(new Request('http://localhost/', { method: 'POST', body: form }), userId, ['plan']);
  if (!file) throw new Error('Nothing was taken');
  return file;
}

test('the sweep takes what nothing refers to after a day, and only that; a second run finds nothing', async () => {
  const { requestId } = await fullDraft(actor, service.slug);
  const [used, left] = [await uploaded(), await uploaded()];
  expect(await attach(db, actor, { requestId, files: [used] })).toMatchObject({ ok: true });
  const crashed = await beginFile(db, actor.userId);
  await sweepStorage(db);
  expect([await isThere(left.storageKey), await isThere(crashed)]).toEqual([[true, 1], [false, 1]]);
  await sweepStorage(db, tomorrow());
  expect([await isThere(used.storageKey), await isThere(left.storageKey), await isThere(crashed)]).toEqual([[true, 1], [false, 0], [false, 0]]);
  expect(await sweepStorage(db, tomorrow())).toBe(0);
});

test('a file that is being attached isn’t discarded, whichever comes first', async () => {
  const { requestId } = await fullDraft(await firmActor(), service.slug);
  const file = await uploaded();
  let discarding: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    expect(await insertFiles(tx, actor, requestId, [file], new Date())).toBe(true);
    discarding = discardFiles(db, [file.storageKey]);
    await pause(200);
  });
  await discarding;
  expect(await isThere(file.storageKey)).toEqual([true, 1]);
  const gone = await uploaded();
  await discardFiles(db, [gone.storageKey]);
  await expect(db.transaction((tx) => insertFiles(tx, actor, requestId, [gone], new Date()))).rejects.toThrow();
});

test('only who sent a file may use it, and only a whole one', async () => {
  const [file, begun, colleague] = [await uploaded(), await beginFile(db, actor.userId), await colleagueOf(actor)];
  const keys = [file.storageKey, begun, 'no-such-key'];
  const { documentKey: _, ...whole } = file;
  expect(await claimFiles(db, actor.userId, keys)).toEqual([whole]);
  expect(await claimFiles(db, colleague.userId, keys)).toEqual([]);
});

test('two posts at once never make more than ten files', async () => {
  const firm = await firmActor();
  const { requestId } = await fullDraft(firm, service.slug);
  const six = () => Array.from({ length: 6 }, () => newFile('other'));
  const results = await Promise.all([attach(db, firm, { requestId, files: six() }), attach(db, firm, { requestId, files: six() })]);
  expect(results.map((result) => (result.ok ? 'ok' : result.error)).toSorted()).toEqual(['ok', 'too_many_files']);
  expect((await findRequestForFirm(db, firm, requestId))?.attachments).toHaveLength(7);
});

test('the same bytes twice in one form are kept once, the others left to the sweep', async () => {
  const { requestId } = await fullDraft(await firmActor(), service.slug);
  const [first, second] = [await uploaded(actor.userId, 'same'), await uploaded(actor.userId, 'same')];
  await db.transaction((tx) => insertFiles(tx, actor, requestId, [first, second], new Date()));
  await sweepStorage(db, tomorrow());
  expect([await isThere(first.storageKey), await isThere(second.storageKey)]).toEqual([[true, 1], [false, 0]]);
  expect(readdirSync(`${process.env.DATA_DIRECTORY}/files`, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
});

test('a form names files that came before it; those of others and those that are gone are asked for again', async () => {
  const [file, others] = [await uploaded(), await uploaded((await firmActor()).userId)];
  const read = async (...keys: string[]) => {
    const form = new FormData();
    for (const key of keys) form.append('stored.plan', key);
    return readDocuments(new Request('http://localhost/', { method: 'POST', body: form }), actor.userId, ['plan']);
  };
  expect(await read(file.storageKey)).toMatchObject({ status: 200, files: [file], errors: {} });
  for (const gone of [others.storageKey, '../../etc/passwd', '\u0001', 'aa/00000000-0000-4000-8000-000000000000']) {
    expect(await read(file.storageKey, gone)).toMatchObject({ status: 400, files: [file], errors: { 'file.plan': ['support-requests:error.file_gone'] } });
  }
});
