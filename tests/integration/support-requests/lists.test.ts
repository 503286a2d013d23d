import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findDraftFor, listDrafts, listRequestsOfFirm } from '~/features/support-requests/list.queries.server';
import { postMessage } from '~/features/support-requests/message.commands.server';
import { requestCorrection } from '~/features/support-requests/officer.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { countQueue, listQueue } from '~/features/support-requests/queue.queries.server';
import { db } from '~db/client.server';
import { approved, filed, firmActor, fullDraft, inReview, later, makeService, officerActor, tuesday } from './fixture';

const service = await makeService('hanoi', 'dubai');

test('a firm’s list: its own, filed, last changed first, page by page without a gap', async () => {
  const actor = await firmActor();
  const other = await filed(await firmActor(), service.slug);
  const own: string[] = [];
  for (let i = 0; i < 5; i++) own.unshift((await filed(actor, service.slug, 'dubai', later(i))).id);
  await fullDraft(actor, service.slug);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listRequestsOfFirm>> = await listRequestsOfFirm(db, actor, cursor, { limit: 2 });
    seen.push(...page.requests.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(own);
  expect(seen).not.toContain(other.id);
  expect((await listRequestsOfFirm(db, { ...actor, firm: null })).requests).toEqual([]);
});

test('drafts: the firm’s own, found again by service and hub', async () => {
  const actor = await firmActor();
  const draft = await fullDraft(actor, service.slug);
  const [listed] = await listDrafts(db, actor);
  expect(listed).toMatchObject({ id: draft.requestId, reference: null, furthestStep: 'check' });
  expect(await findDraftFor(db, actor, service.id, listed?.hub.id ?? '')).toMatchObject({ id: draft.requestId });
  expect(await findDraftFor(db, await firmActor(), service.id, listed?.hub.id ?? '')).toBeNull();
});

test('the queue: by the promise, what owes nothing last, page by page; views, search and numbers agree', async () => {
  const officer = await officerActor('hanoi');
  const hanoi = officer.managedHubIds[0] ?? '';
  const firm = await firmActor();
  const waiting = [];
  for (const minutes of [2_880, 0, 1_440]) waiting.push({ minutes, id: (await filed(firm, service.slug, 'hanoi', later(minutes))).id });
  const byPromise = waiting.sort((a, b) => a.minutes - b.minutes).map(({ id }) => id);
  const walk = async (view: Parameters<typeof listQueue>[3]['view'], search?: string) => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listQueue>> = await listQueue(db, officer, hanoi, { view, search }, cursor, 2);
      ids.push(...page.requests.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    return ids;
  };
  expect(await walk('to_answer')).toEqual(byPromise);
  expect(await walk('unassigned')).toEqual(byPromise);
  expect(await walk('mine')).toEqual([]);
  expect(await countQueue(db, officer, hanoi)).toEqual({ to_answer: 3, handovers: 0, unassigned: 3, mine: 0, waiting_for_firm: 0, supporting: 0, all: 3 });
  const first = await findRequestForFirm(db, firm, byPromise[0] ?? '');
  expect(await walk('all', first?.reference ?? '')).toEqual([byPromise[0]]);
  expect(await walk('all', '상담 모델')).toEqual(byPromise);
  expect(await walk('all', '100%_')).toEqual([]);
  // Answered: the promise is now the decision, which is later.
  await postMessage(db, officer, 'officer', { requestId: byPromise[0] ?? '', body: 'Hello', language: 'en', idempotencyKey: randomUUID() }, later(400));
  expect(await walk('all')).toEqual([byPromise[1], byPromise[2], byPromise[0]]);
});

test('another hub’s officer sees an empty queue and no numbers', async () => {
  const [dubai, tokyo] = [await officerActor('dubai'), await officerActor('tokyo')];
  const actor = await firmActor();
  await filed(actor, service.slug);
  const request = await inReview(await firmActor(), dubai, service.slug);
  await requestCorrection(db, dubai, { requestId: request.id, version: request.version, items: [{ target: 'question:goal', problem: 'incorrect' }], message: '보완해 주십시오.', language: 'ko', dueOn: '2026-12-01' }, tuesday);
  await approved(await firmActor(), dubai, service.slug);
  const hub = dubai.managedHubIds[0] ?? '';
  const numbers = await countQueue(db, dubai, hub);
  expect(numbers).toMatchObject({ waiting_for_firm: 1, supporting: 1 });
  expect(numbers.mine).toBe(2);
  expect((await listQueue(db, dubai, hub, { view: 'all' })).requests.at(-1)).toMatchObject({ state: 'approved', promiseDueAt: null });
  expect((await listQueue(db, tokyo, hub, { view: 'all' })).requests).toEqual([]);
  expect((await countQueue(db, tokyo, hub)).all).toBe(0);
  expect((await listQueue(db, { ...tokyo, managedHubIds: [], situationRoom: true }, hub, { view: 'all' })).requests.length).toBeGreaterThan(0);
});
