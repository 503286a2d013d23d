import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openAttachment } from '~/features/support-requests/attachment.queries.server';
import type { ChangedRequest } from '~/features/support-requests/change.commands.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { proposeHandover } from '~/features/support-requests/handover.commands.server';
import { mergeDuplicate } from '~/features/support-requests/merge.commands.server';
import { listOtherOpenRequests, readMerged } from '~/features/support-requests/merge.queries.server';
import { postMessage, postNote } from '~/features/support-requests/message.commands.server';
import { approve } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { statusOf } from '~/features/support-requests/status.server';
import { db } from '~db/client.server';
import { supportRequests } from '~db/schema/support-requests';
import { bookings } from '~db/schema/test-zone';
import { approved, filed, firmActor, inReview, later, mailsTo, makeService, officerActor } from './fixture';

const [service, another] = [await makeService('dubai', 'singapore'), await makeService('dubai', 'singapore')];
const input = (from: ChangedRequest, into: { reference: string }, ahead = 0) => ({ requestId: from.id, version: from.version + ahead, intoReference: into.reference });
const say = (body: string) => ({ idempotencyKey: crypto.randomUUID(), body, language: 'ko' as const });

/** Two requests of one firm at one hub; the first is under review. */
async function twice() {
  const [actor, officer] = [await firmActor(), await officerActor('dubai')];
  return { actor, officer, kept: await inReview(actor, officer, service.slug), duplicate: await filed(actor, another.slug) };
}

describe('a duplicate', () => {
  test('ends in the other request, which keeps its state, its promises and its clock; both say so, and the firm hears of it', async () => {
    const { actor, officer, kept, duplicate } = await twice();
    const before = await findRequestForFirm(db, actor, kept.reference);
    expect(await mergeDuplicate(db, officer, input(duplicate, kept), later(90))).toMatchObject({ ok: true, value: { id: duplicate.id, state: 'merged' } });
    const ended = await findRequestForFirm(db, actor, duplicate.reference);
    expect(ended).toMatchObject({ state: 'merged', promiseDueAt: null, merges: { into: kept.reference, from: [] } });
    expect(ended?.events.at(-1)).toMatchObject({ code: 'merged', parameters: { requestId: kept.id, reference: kept.reference } });
    const goesOn = await findRequestForFirm(db, actor, kept.reference);
    expect(goesOn).toMatchObject({ state: 'in_review', version: kept.version + 1, merges: { into: null, from: [{ reference: duplicate.reference }] } });
    for (const promise of ['firstReplyDueAt', 'decisionDueAt', 'promiseDueAt', 'firstRepliedAt'] as const) expect(goesOn?.[promise]).toEqual(before?.[promise]);
    expect(goesOn && before && (await statusOf(db, goesOn, later(120))).clock).toEqual(before && (await statusOf(db, before, later(120))).clock);
    expect(ended && (await statusOf(db, ended, later(600))).clock).toMatchObject({ status: 'stopped', leftMinutes: null });
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'request_merged', language: 'ko', parameters: { reference: duplicate.reference, into: kept.reference }, actionPath: `/support-requests/${kept.reference}` });
  });

  test('keeps its thread and files, read from the other one: the firm’s without the notes of officers', async () => {
    const { actor, officer, kept, duplicate } = await twice();
    await postMessage(db, actor, 'firm', { requestId: duplicate.id, ...say('자료를 덧붙입니다.') }, later(10));
    await postNote(db, officer, { requestId: duplicate.id, ...say('같은 내용으로 보입니다.') }, later(20));
    expect(await mergeDuplicate(db, officer, input(duplicate, kept, 1), later(90))).toMatchObject({ ok: true });
    const read = async (side: 'firm' | 'officer') => {
      const record = await (side === 'firm' ? findRequestForFirm(db, actor, kept.reference) : findRequestForOfficer(db, officer, kept.reference));
      return record ? readMerged(db, side === 'firm' ? actor : officer, side, record) : [];
    };
    const [firms, officers] = [await read('firm'), await read('officer')];
    expect(firms.map(({ messages }) => messages.map(({ body }) => body))).toEqual([['자료를 덧붙입니다.']]);
    expect(officers.map(({ messages }) => messages.length)).toEqual([2]);
    expect(firms[0]?.attachments).toHaveLength(1);
    expect(await openAttachment(db, actor, duplicate.reference, firms[0]?.attachments[0]?.id ?? '', null)).not.toBeNull();
    expect(await postMessage(db, actor, 'firm', { requestId: duplicate.id, ...say('더 있습니다.') })).toMatchObject({ error: 'not_allowed' });
  });

  test('gives its bookings over, and an open proposal to hand it over lapses', async () => {
    const [actor, officer, asked] = [await firmActor(), await officerActor('dubai'), await officerActor('singapore')];
    const [kept, duplicate] = [await inReview(actor, officer, service.slug), await approved(actor, officer, service.slug)];
    const during = { start: new Date('2027-03-01T05:00:00Z'), end: new Date('2027-03-01T06:00:00Z') };
    const [booking] = await db.insert(bookings).values({
      reference: `B-${crypto.randomUUID()}`, hubId: officer.managedHubIds[0] ?? '', firmId: actor.firm.id, requestId: duplicate.id, state: 'held', during,
      holdExpiresAt: during.start, language: 'ko', createdBy: actor.userId,
    }).returning();
    expect(await mergeDuplicate(db, officer, input(duplicate, kept), later(90))).toMatchObject({ ok: true });
    expect(await db.select({ requestId: bookings.requestId }).from(bookings).where(eq(bookings.id, booking?.id ?? ''))).toEqual([{ requestId: kept.id }]);
    const offered = await filed(actor, service.slug);
    await proposeHandover(db, officer, { requestId: offered.id, version: offered.version, hubSlug: 'singapore', message: 'x', language: 'en' }, later(10));
    expect(await mergeDuplicate(db, officer, input(offered, kept, 1), later(100))).toMatchObject({ ok: true });
    expect((await mailsTo(asked.email)).at(-1)).toMatchObject({ template: 'handover_lapsed' });
  });

  test('only of the same firm, at the same hub, both open, by the holder, on the newest page, never in itself', async () => {
    const { actor, officer, kept, duplicate } = await twice();
    const stranger = await filed(await firmActor(), service.slug);
    const [elsewhere, gone] = [await filed(actor, service.slug, 'singapore'), await filed(actor, service.slug)];
    await withdraw(db, actor, { requestId: gone.id, version: gone.version });
    for (const into of [stranger, elsewhere, gone, duplicate, { reference: 'KAIN-2026-999999' }]) expect(await mergeDuplicate(db, officer, input(duplicate, into))).toMatchObject({ error: 'not_mergeable' });
    expect(await mergeDuplicate(db, officer, input(gone, kept, 1))).toMatchObject({ error: 'not_allowed' });
    expect(await mergeDuplicate(db, officer, input(duplicate, kept, -1))).toMatchObject({ error: 'stale' });
    const headquarters = { ...officer, managedHubIds: [], situationRoom: true };
    for (const someone of [await officerActor('singapore'), actor, headquarters]) expect(await mergeDuplicate(db, someone, input(duplicate, kept))).toMatchObject({ error: 'not_found' });
    expect((await findRequestForFirm(db, actor, kept.reference))?.version).toBe(kept.version);
    // The database holds it too: no firm's request ends in another firm's, and none is merged without saying into what.
    await expect(db.update(supportRequests).set({ mergedIntoId: stranger.id }).where(eq(supportRequests.id, duplicate.id))).rejects.toThrow();
  });

  test('two officers at once, each into the other: one of the two happens', async () => {
    const { officer, kept, duplicate } = await twice();
    const results = await Promise.all([mergeDuplicate(db, officer, input(duplicate, kept)), mergeDuplicate(db, officer, input(kept, duplicate))]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: expect.stringMatching(/^(stale|not_mergeable)$/) });
  });
});

test('what a request could be a duplicate of: the same service or nearly the same title, of the same firm at this hub, open', async () => {
  const { actor, officer, kept, duplicate } = await twice();
  await filed(await firmActor(), service.slug);
  await filed(actor, service.slug, 'singapore');
  const decided = await approved(actor, officer, service.slug);
  await db.update(supportRequests).set({ title: '두바이 전시장 이용 문의' }).where(eq(supportRequests.id, decided.id));
  const record = await findRequestForOfficer(db, officer, duplicate.reference);
  const listed = record ? await listOtherOpenRequests(db, record) : [];
  expect(listed.map(({ reference, likely }) => [reference, likely])).toEqual([[kept.reference, true], [decided.reference, false]]);
  expect(await approve(db, officer, { requestId: kept.id, version: kept.version, message: '승인합니다.', language: 'ko' })).toMatchObject({ ok: true });
});
