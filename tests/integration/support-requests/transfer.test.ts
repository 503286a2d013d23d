import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { assign } from '~/features/support-requests/assign.commands.server';
import type { ChangedRequest } from '~/features/support-requests/change.commands.server';
import { changeContact } from '~/features/support-requests/contact.commands.server';
import { extendCorrection, returnUnanswered } from '~/features/support-requests/correction-period.commands.server';
import { saveDraft, startDraft } from '~/features/support-requests/draft.commands.server';
import { answerCorrection } from '~/features/support-requests/firm.commands.server';
import { approve, requestCorrection, returnRequest, take } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { refile } from '~/features/support-requests/refile.commands.server';
import { statusOf } from '~/features/support-requests/status.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { listColleagues } from '~/features/support-requests/transfer.queries.server';
import { db } from '~db/client.server';
import { firmMembers } from '~db/schema/firms';
import { colleagueOf, filed, firmActor, inReview, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'singapore');
const why = { message: '근거 자료가 없습니다.', language: 'ko' as const };
const target = ({ id, version }: ChangedRequest, ahead = 0) => ({ requestId: id, version: version + ahead });
const last = async (email: string) => (await mailsTo(email)).at(-1);

describe('assigning', () => {
  test('gives it to a colleague of the same hub, who hears of it; the firm does not', async () => {
    const [actor, officer, colleague] = [await firmActor(), await officerActor('dubai'), await officerActor('dubai', 'ar')];
    const request = await filed(actor, service.slug);
    const sent = (await mailsTo(actor.email)).length;
    expect(await assign(db, officer, { ...target(request), assigneeId: colleague.userId })).toMatchObject({ ok: true, value: { state: 'submitted' } });
    expect(await findRequestForOfficer(db, officer, request.reference)).toMatchObject({ assignee: { id: colleague.userId } });
    expect(await last(colleague.email)).toMatchObject({ template: 'request_assigned', language: 'ar', parameters: { name: 'Omar' } });
    expect(await mailsTo(actor.email)).toHaveLength(sent);
    // Review begins, and the firm hears of it, when the colleague takes it.
    expect(await take(db, colleague, target(request, 1))).toMatchObject({ ok: true, value: { state: 'in_review' } });
    expect(await last(actor.email)).toMatchObject({ template: 'request_taken' });
  });
  test('nobody of another hub, no firm, no stranger; not by whoever manages another hub; stale is told', async () => {
    const [actor, officer, singapore] = [await firmActor(), await officerActor('dubai'), await officerActor('singapore')];
    const request = await inReview(actor, officer, service.slug);
    for (const assigneeId of [singapore.userId, actor.userId, randomUUID(), officer.userId]) {
      expect(await assign(db, officer, { ...target(request), assigneeId })).toMatchObject({ error: 'not_colleague' });
    }
    for (const someone of [singapore, actor]) expect(await assign(db, someone, { ...target(request), assigneeId: singapore.userId })).toMatchObject({ error: 'not_found' });
    const colleague = await officerActor('dubai');
    expect(await assign(db, officer, { requestId: request.id, version: 1, assigneeId: colleague.userId })).toMatchObject({ error: 'stale' });
    const listed = await listColleagues(db, officer.managedHubIds[0] ?? '');
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining([officer.userId, colleague.userId]));
    expect(listed.map(({ id }) => id)).not.toContain(singapore.userId);
  });
});

/** Due on Tuesday 1 December; Dubai is off on 2 and 3 December. */
async function asked(): Promise<{ actor: FirmActor; officer: Actor; request: ChangedRequest }> {
  const [actor, officer] = [await firmActor(), await officerActor('dubai')];
  const review = await inReview(actor, officer, service.slug);
  const correction = await requestCorrection(db, officer, { ...target(review), ...why, items: [{ target: 'question:goal', problem: 'incomplete' }], dueOn: '2026-12-01' }, later(60));
  if (!correction.ok) throw new Error(correction.error);
  return { actor, officer, request: correction.value };
}

describe('a correction period', () => {
  test('is put off twice, by the hub’s working days, and not a third time; the clock stays paused', async () => {
    const { actor, request } = await asked();
    expect(await extendCorrection(db, actor, { ...target(request), days: 11 }, later(90))).toMatchObject({ error: 'too_many_days' });
    expect(await extendCorrection(db, actor, { ...target(request), days: 1 }, later(90))).toMatchObject({ ok: true, value: { state: 'correction_requested' } });
    const once = await findRequestForFirm(db, actor, request.reference);
    expect(once?.corrections).toMatchObject([{ dueOn: '2026-12-04', extensions: 1 }]);
    expect(await extendCorrection(db, actor, { ...target(request), days: 1 }, later(91))).toMatchObject({ error: 'stale' });
    expect(await extendCorrection(db, actor, { ...target(request, 1), days: 10 }, later(92))).toMatchObject({ ok: true });
    expect(await extendCorrection(db, actor, { ...target(request, 2), days: 1 }, later(93))).toMatchObject({ error: 'no_more_extensions' });
    expect((await statusOf(db, once!, later(300))).clock.status).toBe('paused');
  });
  test('cannot be put off once it is over, nor by another firm, nor where nothing was asked', async () => {
    const { actor, officer, request } = await asked();
    expect(await extendCorrection(db, actor, { ...target(request), days: 1 }, new Date('2026-12-02T06:00:00Z'))).toMatchObject({ error: 'period_over' });
    expect(await extendCorrection(db, await firmActor(), { ...target(request), days: 1 }, later(90))).toMatchObject({ error: 'not_found' });
    const other = await inReview(actor, officer, service.slug);
    expect(await extendCorrection(db, actor, { ...target(other), days: 1 }, later(90))).toMatchObject({ error: 'not_allowed' });
  });
  test('unanswered, it ends with the hub’s day: the request is returned once, however often and late the job runs', async () => {
    const { actor, officer, request } = await asked();
    const state = async () => (await findRequestForFirm(db, actor, request.reference))?.state;
    // Midnight of Dubai is 20:00 UTC.
    await returnUnanswered(db, new Date('2026-12-01T19:59:00Z'));
    expect(await state()).toBe('correction_requested');
    const late = new Date('2026-12-05T00:00:00Z');
    await Promise.all([returnUnanswered(db, late), returnUnanswered(db, late)]);
    expect(await returnUnanswered(db, late)).toBe(0);
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen?.events.filter(({ code }) => code === 'returned_unanswered')).toMatchObject([{ actorKind: 'system', actor: null, state: 'returned' }]);
    expect((await mailsTo(actor.email)).filter(({ template }) => template === 'request_returned_unanswered')).toHaveLength(1);
    // The hub used the hour before it asked, and none of the firm's time.
    const { clock } = await statusOf(db, seen!, late);
    expect(clock).toMatchObject({ status: 'stopped', usedMinutes: 60, leftMinutes: null });
    expect(await answerCorrection(db, actor, { ...target(request, 1), idempotencyKey: randomUUID(), language: 'ko', answers: {}, files: [] }, late)).toMatchObject({ error: 'not_allowed' });
    expect(await findRequestForOfficer(db, officer, request.reference)).toMatchObject({ promiseDueAt: null });
  });
  test('an answer that came in time, or even late but before the job, stands', async () => {
    const { actor, request } = await asked();
    const at = new Date('2026-12-02T06:00:00Z');
    expect(await answerCorrection(db, actor, { ...target(request), idempotencyKey: randomUUID(), language: 'ko', answers: { goal: '보완한 목표' }, files: [] }, at)).toMatchObject({ ok: true });
    await returnUnanswered(db, new Date('2026-12-20T00:00:00Z'));
    expect((await findRequestForFirm(db, actor, request.reference))?.state).toBe('in_review');
  });
});

async function returned() {
  const [actor, officer] = [await firmActor(), await officerActor('dubai')];
  const review = await inReview(actor, officer, service.slug);
  const result = await returnRequest(db, officer, { ...target(review), ...why }, later(60));
  if (!result.ok) throw new Error(result.error);
  return { actor, officer, request: result.value };
}

describe('filing a returned request again', () => {
  test('a new draft holds what was filed, files by reference, consents anew; both know each other', async () => {
    const { actor, officer, request } = await returned();
    const begun = await refile(db, actor, { ...target(request), language: 'ko' }, later(120));
    if (!begun.ok) throw new Error(begun.error);
    const [old, draft] = [await findRequestForFirm(db, actor, request.reference), await findRequestForFirm(db, actor, begun.value.id)];
    expect(draft).toMatchObject({
      state: 'draft', reference: null, title: old?.title, answers: old?.answers, eligibility: old?.eligibility, contactName: old?.contactName,
      contactPhone: old?.contactPhone, draftConsents: {}, refilings: { from: request.reference, by: null },
    });
    expect(draft?.attachments.map(({ fileName }) => fileName)).toEqual(old?.attachments.map(({ fileName }) => fileName));
    expect(old).toMatchObject({ state: 'returned', refilings: { from: null, by: { id: begun.value.id, reference: null } } });
    const saved = await saveDraft(db, actor, {
      requestId: begun.value.id, revision: draft?.draftRevision ?? 0, step: 'consents', forward: true, values: { draftConsents: { overseas_transfer: 'agree', third_party: 'disagree' } },
    }, later(130));
    if (!saved.ok) throw new Error(saved.error);
    const again = await submit(db, actor, { requestId: begun.value.id, version: 1, revision: saved.value.revision, idempotencyKey: randomUUID(), language: 'ko' }, later(140));
    expect(again).toMatchObject({ ok: true, value: { state: 'submitted' } });
    expect((await findRequestForOfficer(db, officer, request.reference))?.refilings.by?.reference).toBe(again.ok ? again.value.reference : '');
  });
  test('pressing twice leads to one draft', async () => {
    const { actor, request } = await returned();
    const input = { ...target(request), language: 'ko' as const };
    const [a, b] = await Promise.all([refile(db, actor, input), refile(db, await colleagueOf(actor), input)]);
    expect(a).toMatchObject({ ok: true });
    expect(b).toEqual(a);
    expect((await findRequestForFirm(db, actor, request.reference))?.events.filter(({ code }) => code === 'refiled')).toHaveLength(1);
  });
  test('not another firm’s, not one that wasn’t returned, and not over a draft that is there', async () => {
    const { actor, officer, request } = await returned();
    expect(await refile(db, await firmActor(), { ...target(request), language: 'ko' })).toMatchObject({ error: 'not_found' });
    expect(await refile(db, actor, { requestId: request.id, version: 1, language: 'ko' })).toMatchObject({ error: 'stale' });
    const open = await inReview(actor, officer, service.slug);
    expect(await refile(db, actor, { ...target(open), language: 'ko' })).toMatchObject({ error: 'not_allowed' });
    await startDraft(db, actor, { serviceSlug: service.slug, hubSlug: 'dubai', language: 'ko' });
    expect(await refile(db, actor, { ...target(request), language: 'ko' })).toMatchObject({ error: 'draft_exists' });
  });
});

describe('the contact person', () => {
  const phone = '+821098765432';
  test('changes to another member: the hub sees the name, mails go there in that member’s language, everybody of the firm still sees it', async () => {
    const [actor, officer] = [await firmActor('ja'), await officerActor('dubai')];
    const colleague = await colleagueOf(actor);
    const request = await inReview(actor, officer, service.slug);
    expect(await changeContact(db, actor, { ...target(request), memberId: colleague.userId, phone })).toMatchObject({ ok: true });
    expect(await findRequestForOfficer(db, officer, request.reference)).toMatchObject({ contactName: colleague.name, contactPhone: phone, contactEmail: colleague.email, contactId: colleague.userId });
    expect(await last(colleague.email)).toMatchObject({ template: 'request_contact', parameters: { name: actor.name } });
    expect(await last(actor.email)).toMatchObject({ template: 'request_contact_left', parameters: { name: colleague.name } });
    const before = (await mailsTo(actor.email)).length;
    await approve(db, officer, { ...target(request, 1), ...why });
    expect(await last(colleague.email)).toMatchObject({ template: 'request_approved', language: 'ko' });
    expect(await mailsTo(actor.email)).toHaveLength(before);
    for (const member of [actor, colleague]) expect(await findRequestForFirm(db, member, request.reference)).not.toBeNull();
    // The colleague gives it back.
    expect(await changeContact(db, colleague, { ...target(request, 2), memberId: actor.userId, phone })).toMatchObject({ ok: true });
  });
  test('not to strangers, former members or who has it already; not by another firm; stale is told', async () => {
    const [actor, officer] = [await firmActor(), await officerActor('dubai')];
    const [stranger, former] = [await firmActor(), await colleagueOf(actor)];
    await db.update(firmMembers).set({ state: 'removed' }).where(eq(firmMembers.userId, former.userId));
    const request = await inReview(actor, officer, service.slug);
    for (const memberId of [stranger.userId, former.userId, actor.userId, randomUUID()]) {
      expect(await changeContact(db, actor, { ...target(request), memberId, phone })).toMatchObject({ error: 'not_member' });
    }
    expect(await changeContact(db, stranger, { ...target(request), memberId: stranger.userId, phone })).toMatchObject({ error: 'not_found' });
    expect(await changeContact(db, actor, { requestId: request.id, version: 1, memberId: (await colleagueOf(actor)).userId, phone })).toMatchObject({ error: 'stale' });
  });
});
