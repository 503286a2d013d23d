import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { attach, removeAttachment } from '~/features/support-requests/attachment.commands.server';
import { saveDraft, startDraft } from '~/features/support-requests/draft.commands.server';
import { listDrafts } from '~/features/support-requests/list.queries.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { db } from '~db/client.server';
import { hubServices } from '~db/schema/hubs';
import { consents } from '~db/schema/privacy';
import { attachments, supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { colleagueOf, filed, firmActor, fullDraft, later, mails, mailsTo, makeService, newFile, officerActor, tuesday } from './fixture';

const service = await makeService('dubai', 'singapore');
const start = { serviceSlug: service.slug, hubSlug: 'dubai', language: 'ko' as const };

describe('a draft', () => {
  test('is one for a firm, a service and a hub, also for a colleague and for two clicks at once', async () => {
    const actor = await firmActor();
    const [first, second] = await Promise.all([startDraft(db, actor, start), startDraft(db, actor, start)]);
    const third = await startDraft(db, await colleagueOf(actor), start);
    if (!first.ok || !second.ok || !third.ok) throw new Error('refused');
    expect(new Set([first.value.id, second.value.id, third.value.id]).size).toBe(1);
    expect([first.value.created, second.value.created].sort()).toEqual([false, true]);
    const elsewhere = await startDraft(db, actor, { ...start, hubSlug: 'singapore' });
    expect(elsewhere.ok && elsewhere.value.created).toBe(true);
    expect(await listDrafts(db, actor)).toHaveLength(2);
  });

  test.each([[{ ...start, hubSlug: 'beijing' }], [{ ...start, hubSlug: 'nowhere' }], [{ ...start, serviceSlug: 'nothing' }]])('is refused where it is not offered: %o', async (input) => {
    expect(await startDraft(db, await firmActor(), input)).toMatchObject({ ok: false, error: 'not_offered' });
  });

  test('is saved step by step, remembers the furthest one, and refuses a stale tab without overwriting', async () => {
    const actor = await firmActor();
    const { requestId, revision } = await fullDraft(actor, service.slug);
    const save = (values: object, from: number, step: 'contact' | 'content' = 'contact') => saveDraft(db, actor, { requestId, revision: from, step, values, forward: true });
    expect(await save({ contactName: '이서연' }, revision)).toMatchObject({ ok: true, value: { revision: revision + 1, furthestStep: 'check' } });
    expect(await save({ contactName: '박지훈' }, revision)).toEqual({ ok: false, error: 'stale', details: { revision: revision + 1 } });
    expect((await findRequestForFirm(db, actor, requestId))?.contactName).toBe('이서연');
    await save({ answers: { goal: '새 목표' } }, revision + 1, 'content');
    expect((await findRequestForFirm(db, actor, requestId))?.answers).toMatchObject({ goal: '새 목표', start: '2026-12-07' });
  });

  test('belongs to its firm: for another one and for officers it is not there', async () => {
    const actor = await firmActor();
    const stranger = await firmActor();
    const { requestId, revision } = await fullDraft(actor, service.slug);
    expect(await findRequestForFirm(db, stranger, requestId)).toBeNull();
    expect(await findRequestForOfficer(db, await officerActor('dubai'), requestId)).toBeNull();
    expect(await saveDraft(db, stranger, { requestId, revision, step: 'contact', values: {}, forward: false })).toMatchObject({ error: 'not_found' });
    expect(await attach(db, stranger, { requestId, files: [newFile()] })).toMatchObject({ error: 'not_found' });
    expect(await submit(db, stranger, { requestId, revision, version: 1, language: 'ko', idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_found' });
  });

  test('takes ten files and not one more, the same bytes once, and gives them up again', async () => {
    const actor = await firmActor();
    const { requestId } = await fullDraft(actor, service.slug);
    const again = newFile('other', 'same');
    expect(await attach(db, actor, { requestId, files: [again, { ...again, storageKey: randomUUID() }] })).toMatchObject({ ok: true });
    const present = async () => (await findRequestForFirm(db, actor, requestId))?.attachments ?? [];
    expect(await present()).toHaveLength(2);
    expect(await attach(db, actor, { requestId, files: Array.from({ length: 8 }, () => newFile('other')) })).toMatchObject({ ok: true });
    expect(await attach(db, actor, { requestId, files: [newFile('other')] })).toMatchObject({ error: 'too_many_files' });
    expect(await present()).toHaveLength(10);
    const [first] = await present();
    expect(await removeAttachment(db, actor, { requestId, attachmentId: first?.id ?? '' })).toMatchObject({ ok: true });
    expect(await removeAttachment(db, actor, { requestId, attachmentId: first?.id ?? '' })).toMatchObject({ error: 'not_found' });
    expect(await present()).toHaveLength(9);
    await expect(db.insert(attachments).values({ ...newFile(), size: 26_214_401, requestId, uploadedBy: actor.userId })).rejects.toThrow('Failed query');
  });
});

describe('filing', () => {
  test('gives a reference, a promise in the hub’s working time, an event, consents and mails in each reader’s language', async () => {
    const actor = await firmActor('ar');
    const officer = await officerActor('dubai', 'en');
    const elsewhere = await officerActor('tokyo', 'ja');
    const draft = await fullDraft(actor, service.slug);
    const result = await submit(db, actor, { ...draft, language: 'ar', idempotencyKey: randomUUID() }, tuesday);
    expect(result).toMatchObject({ ok: true, value: { state: 'submitted', version: 2, reference: expect.stringMatching(/^KAIN-2026-\d{6}$/) } });
    const request = await findRequestForFirm(db, actor, draft.requestId);
    // Sixteen hours of Dubai from Tuesday 10:00: hours 08:00–17:00, so 7 + 9 = Wednesday 17:00.
    expect(request).toMatchObject({ firstReplyDueAt: new Date('2026-11-25T13:00:00Z'), promiseDueAt: new Date('2026-11-25T13:00:00Z'), firstRepliedAt: null, language: 'ar' });
    expect(request?.events.map(({ code, state }) => [code, state])).toEqual([['draft_started', 'draft'], ['submitted', 'submitted']]);
    const given = await db.select().from(consents).where(eq(consents.requestId, draft.requestId));
    expect(given.map(({ kind, agreed, language }) => [kind, agreed, language]).sort()).toEqual([['overseas_transfer', true, 'ar'], ['third_party', false, 'ar']]);
    expect(await mailsTo(actor.email)).toMatchObject([{
      template: 'request_submitted', language: 'ar', actionPath: `/support-requests/${request?.reference}`,
      parameters: { service: 'إثبات مفهوم مشترك', due: { at: '2026-11-25T13:00:00.000Z', timeZone: 'Asia/Dubai' } },
    }]);
    expect(await mailsTo(officer.email)).toMatchObject([{ template: 'request_new_for_hub', language: 'en', parameters: { service: 'Joint PoC', firm: actor.firm.nameKo } }]);
    expect(await mailsTo(elsewhere.email)).toEqual([]);
  });

  test('twice with one key files once and answers the same; the key with another body is refused', async () => {
    const actor = await firmActor();
    const input = { ...(await fullDraft(actor, service.slug)), idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([submit(db, actor, input), submit(db, actor, input)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(await mailsTo(actor.email)).toHaveLength(1);
    expect(await submit(db, actor, { ...input, revision: 99 })).toMatchObject({ error: 'key_reused' });
    expect(await submit(db, actor, { ...input, idempotencyKey: randomUUID() })).toMatchObject({ error: 'stale', details: { state: 'submitted' } });
  });

  test('gives every request its own number, also at once', async () => {
    const actors = await Promise.all(Array.from({ length: 6 }, () => firmActor()));
    const requests = await Promise.all(actors.map((actor) => filed(actor, service.slug)));
    expect(new Set(requests.map(({ reference }) => reference)).size).toBe(6);
  });

  test.each([
    ['an answer of eligibility that refuses', { eligibility: { tax: 'yes' as const } }, 'not_eligible', 'eligibility'],
    ['no telephone number', { contactPhone: '' }, 'incomplete', 'contact'],
    ['a required answer gone', { answers: { goal: '' } }, 'incomplete', 'content'],
    ['a date on which the hub is closed', { answers: { start: '2026-11-28' } }, 'incomplete', 'content'],
    ['consent refused', { draftConsents: { overseas_transfer: 'disagree' as const } }, 'incomplete', 'consents'],
  ])('refuses %s, and leaves neither number nor mail', async (_, values, error, step) => {
    const actor = await firmActor();
    const draft = await fullDraft(actor, service.slug);
    await saveDraft(db, actor, { requestId: draft.requestId, revision: draft.revision, step: 'contact', values, forward: false });
    const before = (await mails()).length;
    const result = await submit(db, actor, { ...draft, revision: draft.revision + 1, idempotencyKey: randomUUID() }, tuesday);
    expect(result).toMatchObject({ ok: false, error, details: { step } });
    expect(await findRequestForFirm(db, actor, draft.requestId)).toMatchObject({ state: 'draft', reference: null });
    expect((await mails()).length).toBe(before);
  });

  test('refuses a draft that changed since it was checked', async () => {
    const actor = await firmActor();
    const draft = await fullDraft(actor, service.slug);
    await saveDraft(db, actor, { requestId: draft.requestId, revision: draft.revision, step: 'contact', values: { contactName: '이서연' }, forward: false });
    expect(await submit(db, actor, { ...draft, idempotencyKey: randomUUID() })).toMatchObject({ error: 'stale', details: { state: 'draft' } });
  });

  test('refuses what the hub no longer offers, and a missing document', async () => {
    const own = await makeService('dubai');
    const actor = await firmActor();
    const draft = await fullDraft(actor, own.slug);
    await db.update(attachments).set({ removedAt: tuesday }).where(and(eq(attachments.requestId, draft.requestId), isNull(attachments.removedAt)));
    expect(await submit(db, actor, { ...draft, idempotencyKey: randomUUID() }, tuesday)).toMatchObject({ error: 'incomplete', details: { step: 'documents' } });
    await db.update(hubServices).set({ retiredAt: tuesday }).where(eq(hubServices.serviceId, own.id));
    expect(await submit(db, actor, { ...draft, idempotencyKey: randomUUID() }, tuesday)).toMatchObject({ error: 'not_offered' });
  });
});

describe('the database itself', () => {
  test('refuses a state that the last event does not say', async () => {
    const request = await filed(await firmActor(), service.slug);
    const forge = db.transaction((tx) => tx.update(supportRequests).set({ state: 'withdrawn' }).where(eq(supportRequests.id, request.id)));
    await expect(forge).rejects.toMatchObject({ code: '23503', constraint_name: 'support_requests_last_event' });
  });
  test('keeps the log as it was written', async () => {
    const request = await filed(await firmActor(), service.slug);
    await expect(db.update(supportRequestEvents).set({ code: 'approved' }).where(eq(supportRequestEvents.requestId, request.id))).rejects.toThrow('Failed query');
    await expect(db.delete(supportRequestEvents).where(eq(supportRequestEvents.requestId, request.id))).rejects.toThrow('Failed query');
  });
  test('a rolled back command leaves no mail, no event and no change', async () => {
    const actor = await firmActor();
    const input = { ...(await fullDraft(actor, service.slug)), idempotencyKey: randomUUID() };
    await expect(db.transaction(async (tx) => {
      expect(await submit(tx, actor, input, later(1))).toMatchObject({ ok: true });
      throw new Error('power cut');
    })).rejects.toThrow('power cut');
    expect(await mailsTo(actor.email)).toEqual([]);
    expect(await findRequestForFirm(db, actor, input.requestId)).toMatchObject({ state: 'draft', version: 1 });
    expect(await submit(db, actor, input)).toMatchObject({ ok: true });
  });
});
