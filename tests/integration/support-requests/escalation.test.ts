import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { assign } from '~/features/support-requests/assign.commands.server';
import type { ChangedRequest } from '~/features/support-requests/change.commands.server';
import { explainDelay } from '~/features/support-requests/delay.commands.server';
import { queueRows } from '~/features/support-requests/desk-rows.server';
import { escalatePromises } from '~/features/support-requests/escalation.commands.server';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { postMessage } from '~/features/support-requests/message.commands.server';
import { requestCorrection } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { statusOf } from '~/features/support-requests/status.server';
import { db } from '~db/client.server';
import { officerRoles } from '~db/schema/accounts';
import { requestEscalations } from '~db/schema/desk';
import { makeUser } from '../../setup/factories';
import { filed, firmActor, inReview, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'singapore');
const room = await makeUser(db, { language: 'ja' });
await db.insert(officerRoles).values({ userId: room.id, role: 'situation_room' });

// Filed on Tuesday 24 November 10:00 in Dubai: sixteen working hours end on Wednesday 25 at 17:00.
const due = new Date('2026-11-25T13:00:00Z');
const before = (minutes: number) => new Date(due.getTime() - minutes * 60_000);
const after = (minutes: number) => new Date(due.getTime() + minutes * 60_000);
const target = ({ id, version }: ChangedRequest, ahead = 0) => ({ requestId: id, version: version + ahead });
const told = async (email: string, template: string, reference: string) =>
  (await mailsTo(email)).filter((mail) => mail.template === template && mail.parameters.reference === reference);
const rowsOf = (requestId: string) => db.select().from(requestEscalations).where(eq(requestEscalations.requestId, requestId)).orderBy(requestEscalations.level);
const why = { message: '담당자가 출장 중이어서 검토가 늦어졌습니다.', language: 'ko' as const };

describe('a promise in danger', () => {
  test('nobody answers for it: every manager of the hub is warned once, in their language; then the situation room hears of the break', async () => {
    const [actor, arab, viet] = [await firmActor(), await officerActor('dubai', 'ar'), await officerActor('dubai', 'vi')];
    const elsewhere = await officerActor('singapore');
    const request = await filed(actor, service.slug);
    await escalatePromises(db, before(241));
    expect(await rowsOf(request.id)).toEqual([]);
    for (const round of [1, 2]) {
      await escalatePromises(db, before(60 + round));
      expect(await rowsOf(request.id)).toMatchObject([{ promise: 'first_reply', level: 'warning', dueAt: due, assigneeId: null }]);
    }
    for (const officer of [arab, viet]) {
      const warnings = await told(officer.email, 'promise_warning', request.reference);
      expect(warnings).toMatchObject([{ language: officer.language, parameters: { due: { at: due.toISOString(), timeZone: 'Asia/Dubai' } } }]);
    }
    expect(await told(room.email, 'promise_broken', request.reference)).toEqual([]);
    // Late by days, and three processes at once: still once.
    await Promise.all([1, 2, 3].map(() => escalatePromises(db, after(3_000))));
    expect(await rowsOf(request.id)).toMatchObject([{ level: 'warning' }, { level: 'breach' }]);
    expect(await told(room.email, 'promise_broken', request.reference)).toMatchObject([{ language: 'ja' }]);
    expect(await told(arab.email, 'delay_owed', request.reference)).toHaveLength(1);
    for (const somebody of [elsewhere.email, actor.email]) expect((await mailsTo(somebody)).filter(({ template }) => template.startsWith('promise_') || template === 'delay_owed')).toEqual([]);
    expect((await findRequestForOfficer(db, arab, request.reference))?.escalations).toMatchObject([{ level: 'warning', assignee: null }, { level: 'breach' }]);
    expect((await findRequestForFirm(db, actor, request.reference))?.escalations).toEqual([]);
  });

  test('somebody answers for it: that officer alone is warned; one who no longer manages the hub is not', async () => {
    const [actor, officer, colleague] = [await firmActor(), await officerActor('dubai'), await officerActor('dubai')];
    const [mine, orphan] = [await inReview(actor, officer, service.slug), await inReview(actor, colleague, service.slug)];
    await db.delete(officerRoles).where(eq(officerRoles.userId, colleague.userId));
    await escalatePromises(db, before(60));
    expect(await told(officer.email, 'promise_warning', mine.reference)).toHaveLength(1);
    expect(await told(colleague.email, 'promise_warning', mine.reference)).toEqual([]);
    expect(await rowsOf(mine.id)).toMatchObject([{ assigneeId: officer.userId }]);
    expect(await rowsOf(orphan.id)).toMatchObject([{ assigneeId: null }]);
    expect(await told(officer.email, 'promise_warning', orphan.reference)).toHaveLength(1);
    const { requests } = await listQueue(db, officer, officer.managedHubIds[0] ?? '', { view: 'mine' });
    expect(requests.find(({ id }) => id === mine.id)).toMatchObject({ escalated: 'warning' });
    // Amber, though five hours are left on the wall clock.
    expect(queueRows(requests, 'ko', 'Asia/Dubai', before(300)).find(({ reference }) => reference === mine.reference)?.due.urgency).toBe('soon');
  });

  test('a reply in time, a pause for the firm, or the end of it: nothing is escalated', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const [replied, paused] = [await inReview(actor, officer, service.slug), await inReview(actor, officer, service.slug)];
    await postMessage(db, officer, 'officer', { requestId: replied.id, idempotencyKey: crypto.randomUUID(), body: '검토하고 있습니다.', language: 'ko' }, later(60));
    const items = [{ target: 'question:goal', problem: 'incomplete' as const }];
    expect(await requestCorrection(db, officer, { ...target(paused), ...why, items, dueOn: '2026-12-01' }, later(60))).toMatchObject({ ok: true });
    await escalatePromises(db, after(600));
    for (const { id } of [replied, paused]) expect(await rowsOf(id)).toEqual([]);
    await escalatePromises(db, new Date('2027-01-20T06:00:00Z'));
    expect(await rowsOf(replied.id)).toMatchObject([{ promise: 'decision', level: 'breach' }]);
    expect(await rowsOf(paused.id)).toEqual([]);
  });

  test('missed before the break, the warning is not made up for', async () => {
    const request = await filed(await firmActor(), service.slug);
    await escalatePromises(db, after(1));
    expect(await rowsOf(request.id)).toMatchObject([{ level: 'breach' }]);
  });
});

/** Under review, and late by an hour. */
async function late(): Promise<{ actor: Awaited<ReturnType<typeof firmActor>>; officer: Actor; request: ChangedRequest }> {
  const [actor, officer] = [await firmActor(), await officerActor('dubai')];
  return { actor, officer, request: await inReview(actor, officer, service.slug) };
}

describe('the reason that the firm is owed', () => {
  const expected = { expectedDate: '2026-11-26', expectedTime: '11:30' };
  const saidAt = after(60);

  test('becomes an event with its words in the thread, is mailed, and leaves the promise as it was', async () => {
    const { actor, officer, request } = await late();
    const seen = async (now: Date) => {
      const record = await findRequestForFirm(db, actor, request.reference);
      if (!record) throw new Error('Not found');
      return { record, status: await statusOf(db, record, now) };
    };
    expect((await seen(saidAt)).status.delay).toMatchObject({ promise: 'first_reply', owed: true, stated: null });
    expect(await explainDelay(db, officer, { ...target(request), ...why, ...expected }, saidAt)).toMatchObject({ ok: true, value: { state: 'in_review', version: request.version + 1 } });
    const { record, status } = await seen(after(61));
    expect(status.delay).toMatchObject({ owed: false, stated: { expectedAt: new Date('2026-11-26T07:30:00Z') } });
    expect(record.messages.find(({ id }) => id === status.delay?.stated?.messageId)).toMatchObject({ body: why.message, visibility: 'public' });
    expect(record).toMatchObject({ firstRepliedAt: null, firstReplyDueAt: due });
    expect(status.promise).toMatchObject({ kind: 'first_reply', status: 'overdue' });
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'request_delayed', parameters: { message: why.message, expected: { at: '2026-11-26T07:30:00.000Z', timeZone: 'Asia/Dubai' } } });
    expect((await seen(new Date('2026-11-26T07:30:00Z'))).status.delay?.owed).toBe(true);
  });

  test('only when it is late, only with a working time ahead, only by the holder, only on the newest page', async () => {
    const { actor, officer, request } = await late();
    const input = { ...target(request), ...why, ...expected };
    expect(await explainDelay(db, officer, input, before(60))).toMatchObject({ error: 'not_late' });
    for (const [expectedDate, expectedTime, error] of [['2026-11-25', '10:00', 'expected_past'], ['2026-11-28', '10:00', 'expected_closed'], ['2026-12-02', '10:00', 'expected_closed'], ['2027-06-01', '10:00', 'expected_too_late']] as const)
      expect(await explainDelay(db, officer, { ...input, expectedDate, expectedTime }, saidAt)).toMatchObject({ error });
    const headquarters = { ...officer, userId: room.id, managedHubIds: [], situationRoom: true };
    for (const someone of [await officerActor('singapore'), actor, headquarters]) expect(await explainDelay(db, someone, input, saidAt)).toMatchObject({ error: 'not_found' });
    const colleague = await officerActor('dubai');
    expect(await assign(db, officer, { ...target(request), assigneeId: colleague.userId }, saidAt)).toMatchObject({ ok: true });
    expect(await explainDelay(db, officer, input, saidAt)).toMatchObject({ error: 'stale' });
    expect((await findRequestForFirm(db, actor, request.reference))?.messages).toEqual([]);
  });
});
