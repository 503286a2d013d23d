import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { postMessage } from '~/features/support-requests/message.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { translationJob } from '~/features/support-requests/translation.jobs.server';
import { db, sql } from '~db/client.server';
import { filed, firmActor, makeService } from './fixture';

test('without a translator messages wait for nothing, and what still waits is dropped unread', async () => {
  const actor = await firmActor();
  const request = await filed(actor, (await makeService('dubai')).slug);
  await postMessage(db, actor, 'firm', { requestId: request.id, idempotencyKey: randomUUID(), body: '안녕하십니까', language: 'ko' });
  expect(await sql`select 1 from pgboss.job where name = 'translation'`).toHaveLength(0);
  const [message] = (await findRequestForFirm(db, actor, request.reference))?.messages ?? [];
  await translationJob.handle({ messageId: message?.id }, { id: randomUUID() });
  expect((await findRequestForFirm(db, actor, request.reference))?.messages).toMatchObject([{ body: '안녕하십니까', translations: [] }]);
});
