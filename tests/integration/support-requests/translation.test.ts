import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { answerCorrection } from '~/features/support-requests/firm.commands.server';
import { postMessage, postNote } from '~/features/support-requests/message.commands.server';
import { approve, decline, requestCorrection, take } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { saveTranslation, translateMessage } from '~/features/support-requests/translation.commands.server';
import { translationJob } from '~/features/support-requests/translation.jobs.server';
import { findTranslationDraft } from '~/features/support-requests/translation.queries.server';
import { startJobs, stopJobs } from '~/platform/jobs.server';
import { deadLetters } from '~/platform/queues';
import { db, sql } from '~db/client.server';
import { supportRequestMessages } from '~db/schema/support-requests';
import { json, translated } from '../../setup/translation-service';
import { colleagueOf, filed, firmActor, inReview, later, makeService, officerActor } from './fixture';

const service = await vi.hoisted(async () => (await import('../../setup/translation-service')).startPortalsTranslator());
afterAll(() => service.stop());

const { slug } = await makeService('dubai');
const machine = (text: string) => () => Promise.resolve(text);
const message = (requestId: string, body = '언제 시작합니까?', language: Actor['language'] = 'ko') => ({ requestId, idempotencyKey: randomUUID(), body, language });

/** Messages that wait for the machine, oldest first. */
async function waiting(): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select data->>'messageId' as id from pgboss.job where name = 'translation' and state = 'created' order by created_on, id`;
  return rows.map(({ id }) => id);
}
beforeEach(async () => {
  await sql`delete from pgboss.job`;
  service.received.length = 0;
});

/** A request under review by an officer, with one message of the firm. */
async function conversation(language: Actor['language'] = 'en') {
  const [actor, officer] = [await firmActor(), await officerActor('dubai', language)];
  const request = await inReview(actor, officer, slug);
  const posted = await postMessage(db, actor, 'firm', message(request.id), later(40));
  if (!posted.ok) throw new Error(posted.error);
  const messages = async () => (await findRequestForFirm(db, actor, request.reference))?.messages ?? [];
  const [first] = await messages();
  if (!first) throw new Error('No message');
  return { actor, officer, request, version: posted.value.version, messageId: first.id, messages };
}

describe('the job', () => {
  test('is enqueued with each message that the other side reads, whatever made it, and never for a note', async () => {
    const { actor, officer, request, version, messageId } = await conversation();
    expect(await waiting()).toEqual([messageId]);
    await postNote(db, officer, message(request.id, 'internal', 'en'));
    expect(await waiting()).toHaveLength(1);
    const target = { requestId: request.id, message: 'Please add the plan.', language: 'en' as const };
    const asked = await requestCorrection(db, officer, { ...target, version, items: [{ target: 'question:goal', problem: 'incomplete' }], dueOn: '2026-12-01' }, later(50));
    expect(asked.ok && (await waiting()).length).toBe(2);
    const answered = await answerCorrection(db, actor, { requestId: request.id, version: version + 1, idempotencyKey: randomUUID(), language: 'ko', answers: { goal: '목표' }, files: [], message: '보완했습니다.' }, later(60));
    expect(answered.ok && (await waiting()).length).toBe(3);
    expect((await decline(db, officer, { ...target, version: version + 2, remedy: 'Apply again.' }, later(70))).ok).toBe(true);
    expect(await waiting()).toHaveLength(5);
    const other = await inReview(actor, officer, (await makeService('dubai')).slug);
    expect((await approve(db, officer, { ...target, requestId: other.id, version: other.version }, later(80))).ok).toBe(true);
    expect(await waiting()).toHaveLength(6);
  });

  test('goes with its message where the transaction rolls back', async () => {
    const { actor, request } = await conversation();
    const before = await waiting();
    await expect(db.transaction(async (tx) => {
      await postMessage(tx, actor, 'firm', message(request.id, '취소할 글'));
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await waiting()).toEqual(before);
  });

  test('asks the service, and both sides see the labelled translation beside the original', async () => {
    const { messages, messageId, officer, request } = await conversation();
    service.answer = translated('When do we begin?');
    await translationJob.handle({ messageId }, { id: randomUUID() });
    const translations = [{ language: 'en', body: 'When do we begin?', origin: 'machine', by: null }];
    expect(await messages()).toMatchObject([{ body: '언제 시작합니까?', language: 'ko', translations }]);
    expect((await findRequestForOfficer(db, officer, request.reference))?.messages).toMatchObject([{ translations }]);
    await translationJob.handle({ messageId }, { id: randomUUID() });
    expect(service.received).toHaveLength(1);
  });

  test('two at once leave one translation', async () => {
    const { messages, messageId } = await conversation();
    await Promise.all([translateMessage(db, machine('One'), messageId), translateMessage(db, machine('Two'), messageId)]);
    expect((await messages())[0]?.translations).toHaveLength(1);
  });
});

describe('a service that fails', () => {
  afterEach(() => stopJobs());

  test('leaves the message as it is, is asked again, and is laid aside in the end', async () => {
    const { messages, messageId } = await conversation();
    service.answer = json({ error: 'busy' }, 429);
    await sql`update pgboss.queue set retry_limit = 1, retry_delay = 0 where name = 'translation'`;
    await sql`update pgboss.job set retry_limit = 1, retry_delay = 0, retry_backoff = false where name = 'translation'`;
    await startJobs([translationJob]);
    await vi.waitFor(
      async () => expect(Number((await sql`select count(*) from pgboss.job where name = ${deadLetters} and data->>'messageId' = ${messageId}`)[0]?.count)).toBe(1),
      { timeout: 20_000, interval: 200 },
    );
    expect(service.received).toHaveLength(2);
    expect(await messages()).toMatchObject([{ body: '언제 시작합니까?', translations: [] }]);
  });
});

describe('languages', () => {
  const into = async (messageId: string): Promise<string[]> => {
    const asked: string[] = [];
    await translateMessage(db, (_text, from, to) => { asked.push(`${from}>${to}`); return Promise.resolve('…'); }, messageId);
    return asked;
  };

  test("the firm's words go into the hub's first language until an officer answers for it, then into that officer's", async () => {
    const actor = await firmActor();
    const request = await filed(actor, slug);
    await postMessage(db, actor, 'firm', message(request.id));
    const [messageId = ''] = await waiting();
    expect(await into(messageId)).toEqual(['ko>ar']);
    await take(db, await officerActor('dubai', 'en'), { requestId: request.id, version: request.version + 1 });
    expect(await waiting()).toEqual([messageId, messageId]);
    expect(await into(messageId)).toEqual(['ko>en']);
  });

  test("the officer's words go into the language that the firm filed in; shared words nowhere", async () => {
    const { officer, request } = await conversation();
    for (const language of ['en', 'ko'] as const) await postMessage(db, officer, 'officer', message(request.id, 'Soon', language), later(50));
    const [, english = '', korean = ''] = await waiting();
    expect([await into(english), await into(korean)]).toEqual([['en>ko'], []]);
  });

  test('a note among officers is not handed out', async () => {
    const { officer, request } = await conversation();
    const note = await postNote(db, officer, message(request.id, 'secret', 'en'));
    expect(note.ok && (await into(note.value.messageId))).toEqual([]);
  });
});

describe("a person's translation", () => {
  const human = (requestId: string, messageId: string, body: string, seen = '') => ({ requestId, messageId, language: 'en' as const, body, seen });

  test("replaces the machine's, names its author, and is never replaced by a machine", async () => {
    const { officer, request, messageId, messages } = await conversation();
    await translateMessage(db, machine('When do it begin?'), messageId);
    expect((await saveTranslation(db, officer, 'officer', human(request.id, messageId, 'When does it begin?'))).ok).toBe(true);
    await translateMessage(db, machine('When do it begin?'), messageId);
    expect((await messages())[0]?.translations).toEqual([{ language: 'en', body: 'When does it begin?', origin: 'human', by: 'Omar' }]);
  });

  test('may be written by a colleague of the firm for its own words, and changes neither version nor state', async () => {
    const { actor, request, messageId, messages, version } = await conversation();
    expect((await saveTranslation(db, await colleagueOf(actor), 'firm', human(request.id, messageId, 'When?'))).ok).toBe(true);
    expect((await messages())[0]?.translations).toMatchObject([{ origin: 'human', body: 'When?' }]);
    expect(await findRequestForFirm(db, actor, request.reference)).toMatchObject({ version, state: 'in_review' });
  });

  test('made from an older one is stale; sent twice it is one', async () => {
    const { officer, actor, request, messageId } = await conversation();
    const which = { requestId: request.id, messageId, into: null, reader: 'en' as const };
    const draft = await findTranslationDraft(db, officer, 'officer', which);
    expect(draft).toMatchObject({ from: 'ko', into: 'en', body: '', origin: null, seen: '' });
    const first = human(request.id, messageId, 'Firm says when?');
    expect((await saveTranslation(db, actor, 'firm', first)).ok).toBe(true);
    expect((await saveTranslation(db, actor, 'firm', first)).ok).toBe(true);
    expect(await saveTranslation(db, officer, 'officer', human(request.id, messageId, 'Officer'))).toMatchObject({ error: 'stale' });
    const fresh = await findTranslationDraft(db, officer, 'officer', which);
    expect(fresh).toMatchObject({ body: 'Firm says when?', origin: 'human', by: actor.name });
    expect((await saveTranslation(db, officer, 'officer', human(request.id, messageId, 'Officer', fresh?.seen))).ok).toBe(true);
  });

  test("is not there for others: another firm, another hub, headquarters, notes, the hub's words for the firm, another request's message", async () => {
    const { actor, officer, request, messageId } = await conversation();
    const other = await conversation();
    const tokyo = await officerActor('tokyo');
    const note = await postNote(db, officer, message(request.id, 'internal', 'ko'));
    await postMessage(db, officer, 'officer', message(request.id, '곧', 'ko'), later(55));
    const [reply] = await db.select().from(supportRequestMessages).where(eq(supportRequestMessages.body, '곧'));
    const refused: [Actor, 'firm' | 'officer', string, string][] = [
      [other.actor, 'firm', request.id, messageId], [tokyo, 'officer', request.id, messageId], [officer, 'firm', request.id, messageId],
      [{ ...tokyo, managedHubIds: [], situationRoom: true }, 'officer', request.id, messageId], [actor, 'officer', request.id, messageId],
      [officer, 'officer', request.id, note.ok ? note.value.messageId : ''], [actor, 'firm', request.id, reply?.id ?? ''],
      [officer, 'officer', other.request.id, messageId], [actor, 'firm', request.id, 'not-an-id'],
    ];
    for (const [someone, role, requestId, id] of refused) {
      expect(await saveTranslation(db, someone, role, human(requestId, id, 'x'))).toEqual({ ok: false, error: 'not_found', details: undefined });
      expect(await findTranslationDraft(db, someone, role, { requestId, messageId: id, into: 'en', reader: 'ko' })).toBeNull();
    }
    expect(await saveTranslation(db, officer, 'officer', { ...human(request.id, messageId, 'x'), language: 'ko' })).toMatchObject({ error: 'same_language' });
  });
});
