import { describe, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { openAttachment } from '~/features/support-requests/attachment.queries.server';
import type { ChangedRequest } from '~/features/support-requests/change.commands.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { acceptHandover, declineHandover, proposeHandover, withdrawHandover } from '~/features/support-requests/handover.commands.server';
import { countHandovers } from '~/features/support-requests/handover.rules';
import { countQueue, listQueue } from '~/features/support-requests/queue.queries.server';
import { approve, requestCorrection, take } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { statusOf } from '~/features/support-requests/status.server';
import { listHandoverTargets } from '~/features/support-requests/transfer.queries.server';
import { db } from '~db/client.server';
import { handovers } from '~db/schema/support-requests';
import { filed, firmActor, inReview, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'singapore', 'hanoi');
const why = { message: 'The partners are in Singapore.', language: 'en' as const };

/** A request under review in Dubai, offered to Singapore. */
async function offered() {
  const [actor, dubai, singapore] = [await firmActor(), await officerActor('dubai'), await officerActor('singapore', 'vi')];
  const request = await inReview(actor, dubai, service.slug);
  const proposed = await proposeHandover(db, dubai, { ...target(request), hubSlug: 'singapore', ...why }, later(60));
  if (!proposed.ok) throw new Error(proposed.error);
  return { actor, dubai, singapore, request: proposed.value, before: request };
}

const target = ({ id, version }: ChangedRequest, ahead = 0) => ({ requestId: id, version: version + ahead });
const hubOf = (officer: Actor) => officer.managedHubIds[0] ?? '';

describe('a proposal', () => {
  test('leaves the request and its clock where they are, tells the other hub in its language, and stands in its list', async () => {
    const { actor, dubai, singapore, request, before } = await offered();
    const seen = await findRequestForOfficer(db, singapore, request.reference);
    expect(seen).toMatchObject({ state: 'in_review', hub: { slug: 'dubai' }, assignee: { id: dubai.userId }, version: before.version + 1 });
    expect(seen?.handovers).toMatchObject([{ outcome: null, words: { message: why.message, language: 'en' } }]);
    expect((await mailsTo(singapore.email)).at(-1)).toMatchObject({ template: 'handover_proposed', language: 'vi', parameters: { message: why.message, hub: 'Dubai' } });
    const list = await listQueue(db, singapore, hubOf(singapore), { view: 'handovers' });
    expect(list.requests.map(({ id }) => id)).toContain(request.id);
    expect((await countQueue(db, singapore, hubOf(singapore))).handovers).toBe(list.requests.length);
    expect((await listQueue(db, singapore, hubOf(singapore), { view: 'all' })).requests.map(({ id }) => id)).not.toContain(request.id);
    const firm = await findRequestForFirm(db, actor, request.reference);
    expect(firm?.events.at(-1)).toMatchObject({ code: 'handover_proposed', parameters: { toHubId: hubOf(singapore) } });
    expect(JSON.stringify(firm)).not.toContain(why.message);
  });

  test('goes only to another hub that offers the service, and one at a time', async () => {
    const { dubai, request } = await offered();
    const other = await inReview(await firmActor(), dubai, service.slug);
    for (const hubSlug of ['dubai', 'tokyo', 'nowhere']) expect(await proposeHandover(db, dubai, { ...target(other), hubSlug, ...why })).toMatchObject({ error: 'not_offered' });
    expect(await proposeHandover(db, dubai, { ...target(request), hubSlug: 'hanoi', ...why })).toMatchObject({ error: 'already_proposed' });
    expect((await listHandoverTargets(db, service.slug, hubOf(dubai))).map(({ slug }) => slug)).toEqual(['hanoi', 'singapore']);
    const row = { requestId: request.id, fromHubId: hubOf(dubai), toHubId: hubOf(await officerActor('hanoi')), message: 'x', language: 'en' as const, proposedBy: dubai.userId, proposedAt: later(61) };
    await expect(db.insert(handovers).values(row)).rejects.toThrow();
  });

  test('is made by the holder alone, and answered by nobody but the hub that is asked', async () => {
    const { actor, dubai, singapore, request } = await offered();
    const [hanoi, headquarters] = [await officerActor('hanoi'), { ...(await officerActor('tokyo')), managedHubIds: [], situationRoom: true }];
    const fresh = await filed(actor, service.slug);
    for (const someone of [hanoi, singapore, headquarters, actor]) {
      expect(await proposeHandover(db, someone, { ...target(fresh), hubSlug: 'singapore', ...why })).toMatchObject({ error: 'not_found' });
    }
    for (const someone of [hanoi, dubai, headquarters, actor]) {
      expect(await acceptHandover(db, someone, target(request))).toMatchObject({ error: 'not_found' });
      expect(await declineHandover(db, someone, { ...target(request), ...why })).toMatchObject({ error: 'not_found' });
    }
    expect(await withdrawHandover(db, singapore, target(request))).toMatchObject({ error: 'not_found' });
    expect(await findRequestForOfficer(db, hanoi, request.reference)).toBeNull();
    expect(await approve(db, singapore, { ...target(request), ...why })).toMatchObject({ error: 'not_found' });
  });
});

describe('accepted', () => {
  test('the holder and the assignee change, the clock runs on in a new segment, and no promise moves', async () => {
    const { actor, dubai, singapore, request } = await offered();
    const before = await findRequestForFirm(db, actor, request.reference);
    const accepted = await acceptHandover(db, singapore, target(request), later(180));
    expect(accepted).toMatchObject({ ok: true, value: { state: 'in_review' } });
    const seen = await findRequestForFirm(db, actor, request.reference);
    expect(seen).toMatchObject({ hub: { slug: 'singapore' }, assignee: { id: singapore.userId }, offeredTo: null, handovers: [{ outcome: 'accepted', words: null }] });
    for (const promise of ['firstReplyDueAt', 'decisionDueAt', 'promiseDueAt', 'firstRepliedAt'] as const) expect(seen?.[promise]).toEqual(before?.[promise]);
    const { clock } = await statusOf(db, seen!, later(240));
    expect(clock.status).toBe('running');
    expect(clock.segments.map(({ holderHubId, from, to }) => [holderHubId, from, to])).toEqual([
      [hubOf(dubai), later(0), later(180)], [hubOf(singapore), later(180), later(240)],
    ]);
    expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'request_handed_over', language: 'ko', parameters: { hub: '싱가포르' } });
    expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'handover_accepted', language: 'en' });
  });

  test('both hubs read the whole history with its files; only the new holder acts', async () => {
    const { dubai, singapore, request } = await offered();
    await acceptHandover(db, singapore, target(request), later(90));
    const seen = await findRequestForOfficer(db, dubai, request.reference);
    expect(seen?.events.map(({ code }) => code)).toEqual(['draft_started', 'submitted', 'taken', 'handover_proposed', 'handed_over']);
    expect(await openAttachment(db, dubai, request.reference, seen?.attachments[0]?.id ?? '', null)).not.toBeNull();
    expect(await approve(db, dubai, { ...target(request, 1), ...why })).toMatchObject({ error: 'not_found' });
    expect(await approve(db, dubai, { ...target(request), ...why })).toMatchObject({ error: 'stale' });
    expect(await approve(db, singapore, { ...target(request, 1), ...why })).toMatchObject({ ok: true });
  });

  test('a request that nobody had taken begins its review with that', async () => {
    const [actor, dubai, singapore] = [await firmActor(), await officerActor('dubai'), await officerActor('singapore')];
    const request = await filed(actor, service.slug);
    await proposeHandover(db, dubai, { ...target(request), hubSlug: 'singapore', ...why }, later(10));
    expect(await acceptHandover(db, singapore, target(request, 1), later(20))).toMatchObject({ ok: true, value: { state: 'in_review' } });
  });

  test('handed back, it is counted as coming back', async () => {
    const { dubai, singapore, request } = await offered();
    await acceptHandover(db, singapore, target(request), later(70));
    await proposeHandover(db, singapore, { ...target(request, 1), hubSlug: 'dubai', ...why }, later(80));
    expect(await acceptHandover(db, dubai, target(request, 2), later(90))).toMatchObject({ ok: true });
    const seen = await findRequestForOfficer(db, dubai, request.reference);
    expect(countHandovers(seen?.events ?? [])).toEqual({ total: 2, back: 1 });
  });
});

describe('not accepted', () => {
  test('declined: the holder keeps it, reads why, and the other hub sees it no more', async () => {
    const { actor, dubai, singapore, request } = await offered();
    expect(await declineHandover(db, singapore, { ...target(request), message: 'Chúng tôi đã đủ việc.', language: 'vi' }, later(90))).toMatchObject({ ok: true });
    expect(await findRequestForOfficer(db, singapore, request.reference)).toBeNull();
    expect(await findRequestForOfficer(db, dubai, request.reference)).toMatchObject({
      hub: { slug: 'dubai' }, handovers: [{ outcome: 'declined', words: { answer: 'Chúng tôi đã đủ việc.', answerLanguage: 'vi' } }],
    });
    expect(JSON.stringify(await findRequestForFirm(db, actor, request.reference))).not.toContain('Chúng tôi');
    expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'handover_declined', parameters: { message: 'Chúng tôi đã đủ việc.' } });
    expect(await proposeHandover(db, dubai, { ...target(request, 1), hubSlug: 'hanoi', ...why })).toMatchObject({ ok: true });
  });

  test('taken back: nobody can accept it any more', async () => {
    const { dubai, singapore, request } = await offered();
    expect(await withdrawHandover(db, dubai, target(request))).toMatchObject({ ok: true });
    // Its page is gone, so the button leads to the list.
    expect((await mailsTo(singapore.email)).at(-1)).toMatchObject({ template: 'handover_taken_back', language: 'vi', actionPath: '/desk?view=handovers', parameters: { hub: 'Dubai' } });
    expect(await acceptHandover(db, singapore, target(request))).toMatchObject({ error: 'stale' });
    expect(await acceptHandover(db, singapore, target(request, 1))).toMatchObject({ error: 'not_found' });
    expect(await withdrawHandover(db, dubai, target(request, 1))).toMatchObject({ error: 'not_allowed' });
    expect(await findRequestForOfficer(db, singapore, request.reference)).toBeNull();
  });

  test.each([
    ['a decision', (officer: Actor, actor: Actor, at: { requestId: string; version: number }) => approve(db, officer, { ...at, ...why })],
    ['a correction', (officer: Actor, actor: Actor, at: { requestId: string; version: number }) =>
      requestCorrection(db, officer, { ...at, ...why, items: [{ target: 'question:goal', problem: 'incorrect' }], dueOn: '2026-12-01' }, later(70))],
    ['the firm’s withdrawal', (officer: Actor, actor: Actor, at: { requestId: string; version: number }) =>
      withdraw(db, { ...actor, firm: actor.firm! }, at)],
  ])('%s ends an open proposal', async (_, act) => {
    const { actor, dubai, singapore, request } = await offered();
    expect(await act(dubai, actor, target(request))).toMatchObject({ ok: true });
    expect((await findRequestForOfficer(db, dubai, request.reference))?.handovers).toMatchObject([{ outcome: 'lapsed' }]);
    expect((await mailsTo(singapore.email)).filter(({ template }) => template.startsWith('handover_'))).toMatchObject([{ template: 'handover_proposed' }, { template: 'handover_lapsed', parameters: { hub: 'Dubai' } }]);
    expect(await acceptHandover(db, singapore, target(request, 1))).toMatchObject({ ok: false });
  });
});

describe('at once', () => {
  test('two officers accept: one wins, the other hears that the page is out of date', async () => {
    const { singapore, request } = await offered();
    const results = await Promise.all([singapore, await officerActor('singapore')].map((officer) => acceptHandover(db, officer, target(request))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: 'stale' });
  });

  test('one hub accepts while the other takes back: exactly one of the two happens', async () => {
    for (let round = 0; round < 5; round++) {
      const { dubai, singapore, request } = await offered();
      const [accepted, back] = await Promise.all([acceptHandover(db, singapore, target(request)), withdrawHandover(db, dubai, target(request))]);
      expect([accepted.ok, back.ok].filter(Boolean)).toHaveLength(1);
      expect([accepted, back].find(({ ok }) => !ok)).toMatchObject({ error: 'stale' });
      const seen = await findRequestForOfficer(db, dubai, request.reference);
      expect(seen).toMatchObject({ hub: { slug: accepted.ok ? 'singapore' : 'dubai' }, handovers: [{ outcome: accepted.ok ? 'accepted' : 'withdrawn' }] });
    }
  });

  test('two proposals: one stands', async () => {
    const [actor, dubai, colleague] = [await firmActor(), await officerActor('dubai'), await officerActor('dubai')];
    const request = await filed(actor, service.slug);
    const results = await Promise.all([
      proposeHandover(db, dubai, { ...target(request), hubSlug: 'singapore', ...why }), proposeHandover(db, colleague, { ...target(request), hubSlug: 'hanoi', ...why }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await take(db, dubai, target(request, 1))).toMatchObject({ ok: true });
  });
});
