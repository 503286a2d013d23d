import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answerCorrection, withdraw } from '~/features/support-requests/firm.commands.server';
import { postMessage, postNote } from '~/features/support-requests/message.commands.server';
import { approve, complete, decline, requestCorrection, returnRequest, startWork, take } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { openCorrection } from '~/features/support-requests/request';
import { db } from '~db/client.server';
import { messageTranslations } from '~db/schema/support-requests';
import { approved, filed, firmActor, inReview, later, mailsTo, makeService, newFile, officerActor, tuesday } from './fixture';

const service = await makeService('dubai');
const message = { message: '현지 파트너 확인서를 보내 주십시오.', language: 'ko' as const };
const correction = { ...message, items: [{ target: 'question:goal', problem: 'incomplete' as const }, { target: 'document:plan', problem: 'outdated' as const }], dueOn: '2026-12-01' };
const templates = async (email: string) => (await mailsTo(email)).map(({ template }) => template);

describe('taking', () => {
  test('names the officer, tells the firm, and is no first reply', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen).toMatchObject({ state: 'in_review', assignee: { id: officer.userId }, firstRepliedAt: null });
    expect(seen?.promiseDueAt).toEqual(seen?.firstReplyDueAt);
    expect(await templates(actor.email)).toEqual(['request_submitted', 'request_taken']);
  });
  test('one of two officers at once wins; the other is told that the page is out of date', async () => {
    const request = await filed(await firmActor(), service.slug);
    const officers = [await officerActor('dubai'), await officerActor('dubai')];
    const results = await Promise.all(officers.map((officer) => take(db, officer, { requestId: request.id, version: request.version })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'stale', details: { state: 'in_review' } });
  });
  test('is not there for officers of other hubs, for firms, or for headquarters, which sees and does not touch', async () => {
    const actor = await firmActor();
    const request = await filed(actor, service.slug);
    const target = { requestId: request.id, version: request.version };
    const tokyo = await officerActor('tokyo');
    const headquarters = { ...tokyo, managedHubIds: [], situationRoom: true };
    for (const someone of [tokyo, headquarters, actor]) expect(await take(db, someone, target)).toMatchObject({ ok: false, error: 'not_found' });
    expect(await findRequestForOfficer(db, tokyo, request.reference)).toBeNull();
    expect(await findRequestForOfficer(db, actor, request.reference)).toBeNull();
    expect(await findRequestForOfficer(db, headquarters, request.reference)).toMatchObject({ id: request.id });
  });
});

describe('a correction', () => {
  test('gives the firm the move, keeps the message in its language, and is the first reply', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    const asked = await requestCorrection(db, officer, { ...correction, requestId: request.id, version: request.version }, later(60));
    expect(asked).toMatchObject({ ok: true, value: { state: 'correction_requested' } });
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen?.firstRepliedAt).toEqual(later(60));
    expect(seen && openCorrection(seen)).toMatchObject({ dueOn: '2026-12-01', items: correction.items });
    expect(seen?.messages).toMatchObject([{ body: message.message, language: 'ko', visibility: 'public' }]);
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'request_correction', parameters: { message: message.message } });
  });

  test('answered: only the named answers change, the file comes in, the clock goes on with what was left', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    const before = await findRequestForFirm(db, actor, request.reference);
    await requestCorrection(db, officer, { ...correction, requestId: request.id, version: request.version }, later(60));
    const dayLater = later(60 + 24 * 60);
    const input = {
      requestId: request.id, version: request.version + 1, idempotencyKey: randomUUID(), language: 'ko' as const,
      answers: { goal: '보완한 목표', start: '2020-01-01' }, files: [newFile('plan')], message: '보완했습니다.',
    };
    const [first, second] = await Promise.all([answerCorrection(db, actor, input, dayLater), answerCorrection(db, actor, input, dayLater)]);
    expect(first).toMatchObject({ ok: true, value: { state: 'in_review' } });
    expect(second).toEqual(first);
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen).toMatchObject({ answers: { goal: '보완한 목표', start: '2026-12-07' }, corrections: [{ answeredAt: dayLater }] });
    expect(seen?.attachments).toHaveLength(2);
    expect(seen?.messages.map(({ body }) => body)).toEqual([message.message, '보완했습니다.']);
    // Exactly one working day of Dubai (Tuesday 11:00 to Wednesday 11:00) went by: the due time moves by nine working hours.
    expect(seen?.decisionDueAt).not.toEqual(before?.decisionDueAt);
    expect(seen?.promiseDueAt).toEqual(seen?.decisionDueAt);
    expect((await mailsTo(officer.email)).at(-1)).toMatchObject({ template: 'request_corrected', language: 'en' });
  });

  test.each([
    ['an unknown field', { items: [{ target: 'question:nothing', problem: 'incorrect' as const }] }, 'unknown_target'],
    ['no field', { items: [] }, 'unknown_target'],
    ['a period without a working day', { dueOn: '2026-11-24' }, 'due_date'],
    ['a period beyond all measure', { dueOn: '2028-01-01' }, 'due_date'],
    ['a date that is none', { dueOn: '2026-02-31' }, 'due_date'],
  ])('is refused with %s and changes nothing', async (_, change, error) => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    expect(await requestCorrection(db, officer, { ...correction, ...change, requestId: request.id, version: request.version }, tuesday)).toMatchObject({ error });
    expect(await findRequestForFirm(db, actor, request.reference)).toMatchObject({ state: 'in_review', version: request.version, messages: [] });
  });

  test('an answer that is wrong is refused with its reason, and a wrong state with what it is', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    const answer = { requestId: request.id, idempotencyKey: randomUUID(), language: 'ko' as const, answers: { goal: '' }, files: [] };
    expect(await answerCorrection(db, actor, { ...answer, version: request.version })).toMatchObject({ error: 'not_allowed', details: { state: 'in_review' } });
    await requestCorrection(db, officer, { ...correction, requestId: request.id, version: request.version }, later(60));
    expect(await answerCorrection(db, actor, { ...answer, version: request.version })).toMatchObject({ error: 'stale' });
    expect(await answerCorrection(db, actor, { ...answer, version: request.version + 1 })).toMatchObject({ error: 'invalid', details: { problems: { goal: { reason: 'required' } } } });
  });
});

describe('decisions', () => {
  test('approve ends the promise and tells the firm in its language, with the words as they were written', async () => {
    const [actor, officer] = [await firmActor('ja'), await officerActor('dubai')];
    const request = await approved(actor, officer, service.slug);
    expect(await findRequestForFirm(db, actor, request.reference)).toMatchObject({ state: 'approved', promiseDueAt: null, firstRepliedAt: later(60) });
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'request_approved', parameters: { message: '승인합니다.' } });
  });
  test('decline leaves reason and remedy in the thread', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    await decline(db, officer, { ...message, remedy: '내년 3월 공모에 신청해 주십시오.', requestId: request.id, version: request.version }, later(60));
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen).toMatchObject({ state: 'declined', messages: [{ body: message.message }, { body: '내년 3월 공모에 신청해 주십시오.' }] });
    expect(seen?.events.at(-1)?.parameters).toEqual({ messageId: seen?.messages[0]?.id, remedyMessageId: seen?.messages[1]?.id });
  });
  test('return, start and complete move on as the process says, and nothing else', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await approved(actor, officer, service.slug);
    const target = (version: number) => ({ requestId: request.id, version });
    expect(await returnRequest(db, officer, { ...target(request.version), ...message })).toMatchObject({ error: 'not_allowed' });
    expect(await startWork(db, officer, target(request.version))).toMatchObject({ ok: true, value: { state: 'in_progress' } });
    expect(await complete(db, officer, { ...target(request.version), ...message })).toMatchObject({ error: 'stale' });
    expect(await complete(db, officer, { ...target(request.version + 1), ...message })).toMatchObject({ ok: true, value: { state: 'completed' } });
    expect(await withdraw(db, actor, target(request.version + 2))).toMatchObject({ error: 'not_allowed' });
    expect(await templates(actor.email)).toEqual(['request_submitted', 'request_taken', 'request_approved', 'request_started', 'request_completed']);
    const other = await inReview(await firmActor(), officer, service.slug);
    expect(await returnRequest(db, officer, { requestId: other.id, version: other.version, ...message })).toMatchObject({ ok: true, value: { state: 'returned' } });
  });
  test('withdraw: by the firm alone, and the hub hears of it', async () => {
    const [actor, officer, stranger] = [await firmActor(), await officerActor('dubai'), await firmActor()];
    const request = await inReview(actor, officer, service.slug);
    const target = { requestId: request.id, version: request.version };
    expect(await withdraw(db, stranger, target)).toMatchObject({ error: 'not_found' });
    expect(await withdraw(db, actor, target)).toMatchObject({ ok: true, value: { state: 'withdrawn' } });
    expect((await mailsTo(officer.email)).at(-1)?.template).toBe('request_withdrawn');
    expect(await approve(db, officer, { ...target, ...message })).toMatchObject({ error: 'stale', details: { state: 'withdrawn' } });
  });
});

describe('the thread', () => {
  const post = (body: string) => ({ body, language: 'en' as const, idempotencyKey: randomUUID() });
  test('an internal note never reaches the firm, moves no version and sends no mail', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await inReview(actor, officer, service.slug);
    const sent = (await mailsTo(actor.email)).length;
    expect(await postNote(db, officer, { ...post('DMCC confirmed the slot.'), requestId: request.id })).toMatchObject({ ok: true });
    const firm = await findRequestForFirm(db, actor, request.reference);
    expect(JSON.stringify(firm)).not.toContain('DMCC');
    expect(firm?.version).toBe(request.version);
    expect((await findRequestForOfficer(db, officer, request.reference))?.messages).toMatchObject([{ visibility: 'internal', body: 'DMCC confirmed the slot.' }]);
    expect(await mailsTo(actor.email)).toHaveLength(sent);
    expect(await postNote(db, actor, { ...post('x'), requestId: request.id })).toMatchObject({ error: 'not_found' });
  });
  test('the first message of an officer is the first reply; one of the firm is not', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await filed(actor, service.slug);
    await postMessage(db, actor, 'firm', { ...post('질문이 있습니다.'), requestId: request.id }, later(5));
    expect((await findRequestForFirm(db, actor, request.reference))?.firstRepliedAt).toBeNull();
    await postMessage(db, officer, 'officer', { ...post('Hello'), requestId: request.id }, later(10));
    await postMessage(db, officer, 'officer', { ...post('Again'), requestId: request.id }, later(20));
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen).toMatchObject({ state: 'submitted', firstRepliedAt: later(10), messages: [{ language: 'en' }, {}, {}] });
    expect(seen?.promiseDueAt).toEqual(seen?.decisionDueAt);
    expect((await mailsTo(officer.email)).at(-1)).toMatchObject({ template: 'request_message', language: 'en', parameters: { message: '질문이 있습니다.' } });
  });
  test('a double click posts once', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await filed(actor, service.slug);
    const input = { ...post('Once'), requestId: request.id };
    const [a, b] = await Promise.all([postMessage(db, officer, 'officer', input), postMessage(db, officer, 'officer', input)]);
    expect(b).toEqual(a);
    expect((await findRequestForFirm(db, actor, request.reference))?.messages).toHaveLength(1);
    expect(await postMessage(db, officer, 'officer', { ...input, body: 'Other' })).toMatchObject({ error: 'key_reused' });
  });
  test('a translation stands beside the original', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const request = await filed(actor, service.slug);
    await postMessage(db, officer, 'officer', { ...post('Welcome'), requestId: request.id });
    const [posted] = (await findRequestForFirm(db, actor, request.reference))?.messages ?? [];
    await db.insert(messageTranslations).values({ messageId: posted?.id ?? '', language: 'ko', body: '환영합니다', origin: 'machine' });
    expect((await findRequestForFirm(db, actor, request.reference))?.messages[0]).toMatchObject({ body: 'Welcome', translations: [{ language: 'ko', body: '환영합니다', origin: 'machine' }] });
  });
});
