import { desc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { openAttachment } from '~/features/support-requests/attachment.queries.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { readDocuments } from '~/features/support-requests/uploads.server';
import { db } from '~db/client.server';
import { accessLog } from '~db/schema/privacy';
import { filed, firmActor, fullDraft, makeService, officerActor } from './fixture';

const service = await makeService('dubai');
const { userId } = await firmActor();

test('a file is handed to its firm and its hub’s officers alone, and every handing out is noted', async () => {
  const actor = await firmActor();
  const request = await filed(actor, service.slug);
  const [file] = (await findRequestForFirm(db, actor, request.reference))?.attachments ?? [];
  const open = (who: Parameters<typeof openAttachment>[1], id = file?.id ?? '') => openAttachment(db, who, request.reference, id, '203.0.113.7');
  const [officer, tokyo, stranger] = [await officerActor('dubai'), await officerActor('tokyo'), await firmActor()];
  const before = await db.$count(accessLog);
  for (const someone of [tokyo, stranger]) expect(await open(someone)).toBeNull();
  expect(await open(actor, 'not-a-uuid')).toBeNull();
  expect(await openAttachment(db, actor, '../../etc/passwd', file?.id ?? '', null)).toBeNull();
  expect(await db.$count(accessLog)).toBe(before);
  expect(await open(actor)).toMatchObject({ fileName: '사업 계획서.pdf', mediaType: 'application/pdf' });
  expect(await open(officer)).not.toBeNull();
  const [last] = await db.select().from(accessLog).orderBy(desc(accessLog.sequence)).limit(1);
  expect(last).toMatchObject({ actorId: officer.userId, firmId: actor.firm.id, action: 'attachment.download', subjectId: file?.id, ipAddress: '203.0.113.7' });
});

test('files of a draft are for its firm only', async () => {
  const actor = await firmActor();
  const draft = await fullDraft(actor, service.slug);
  const [file] = (await findRequestForFirm(db, actor, draft.requestId))?.attachments ?? [];
  expect(await openAttachment(db, actor, draft.requestId, file?.id ?? '', null)).not.toBeNull();
  expect(await openAttachment(db, await officerActor('dubai'), draft.requestId, file?.id ?? '', null)).toBeNull();
});

function posted(...files: [field: string, name: string, bytes: BlobPart][]) {
  const form = new FormData();
  form.append('revision', '3');
  for (const [field, name, bytes] of files) form.append(field, new File([bytes], name));
  return new Request('http://localhost/upload', { method: 'POST', body: form });
}
const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF';

test('the good files of a form stay where others are refused with their reason', async () => {
  const read = await readDocuments(posted(['file.plan', '계획서.pdf', pdf], ['file.plan', 'virus.pdf', 'MZ not a pdf'], ['file.plan', 'leer.pdf', ''], ['file.unknown', 'x.pdf', pdf]), userId, ['plan']);
  expect(read.files.map(({ documentKey, fileName }) => [documentKey, fileName])).toEqual([['plan', '계획서.pdf'], ['other', 'x.pdf']]);
  expect(read.errors['file.plan']).toEqual([expect.stringContaining('error.file_kind?file=virus.pdf'), expect.stringContaining('error.file_empty?file=leer.pdf')]);
  expect([read.status, read.form.get('revision')]).toEqual([400, '3']);
});

test('a file of more than 25 MB is refused as too large, and the form is kept', async () => {
  const read = await readDocuments(posted(['file.plan', 'gross.pdf', Buffer.concat([Buffer.from(pdf), new Uint8Array(26 * 1024 * 1024)])], ['file.plan', 'gut.pdf', pdf]), userId, ['plan']);
  expect([read.status, read.files.length, read.form.get('revision')]).toEqual([413, 1, '3']);
  expect(read.errors['file.plan']).toEqual([expect.stringContaining('error.file_size?file=gross.pdf&max=25')]);
});
