import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { answerEach } from '~/features/support-requests/bulk.commands.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { findRequestForOfficer } from '~/features/support-requests/queries.server';
import { db } from '~db/client.server';
import { supportRequestEvents } from '~db/schema/support-requests';
import { filed, firmActor, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'hanoi');
const pickOf = ({ id, version }: { id: string; version: number }) => ({ requestId: id, version });
const eventsOf = (id: string) => db.select({ code: supportRequestEvents.code }).from(supportRequestEvents).where(eq(supportRequestEvents.requestId, id));

test('each as alone: what can be taken is, what was withdrawn meanwhile says so, another hub’s shows nothing', async () => {
  const officer = await officerActor('dubai');
  const firm = await firmActor();
  const [one, two, gone] = [await filed(firm, service.slug), await filed(await firmActor(), service.slug), await filed(await firmActor(), service.slug)];
  const strange = await filed(await firmActor(), service.slug, 'hanoi');
  const owner = await firmActor();
  const left = await filed(owner, service.slug);
  const withdrawn = await withdraw(db, owner, { requestId: left.id, version: left.version }, later(5));
  expect(withdrawn.ok).toBe(true);
  const outcomes = await answerEach(db, officer, { intent: 'take', picks: [pickOf(one), pickOf(left), pickOf(strange), pickOf(two), { requestId: gone.id, version: 1 }, { requestId: randomUUID(), version: 2 }], idempotencyKey: randomUUID() });
  expect(outcomes.map(({ reference, state, error }) => ({ reference, state, error }))).toEqual([
    { reference: one.reference, state: 'in_review', error: null },
    { reference: left.reference, state: 'withdrawn', error: 'stale' },
    { reference: null, state: null, error: 'not_found' },
    { reference: two.reference, state: 'in_review', error: null },
    { reference: gone.reference, state: 'submitted', error: 'stale' },
    { reference: null, state: null, error: 'not_found' },
  ]);
  expect((await mailsTo(firm.email)).map(({ template }) => template)).toEqual(['request_submitted', 'request_taken']);
});

test('the same key does nothing twice and answers the same; another key finds them changed', async () => {
  const officer = await officerActor('dubai');
  const requests = [await filed(await firmActor(), service.slug), await filed(await firmActor(), service.slug)];
  const input = { intent: 'take', picks: requests.map(pickOf), idempotencyKey: randomUUID() } as const;
  const [first, second] = await Promise.all([answerEach(db, officer, input), answerEach(db, officer, input)]);
  expect(first.map(({ error }) => error)).toEqual([null, null]);
  expect(second).toEqual(first);
  for (const { id } of requests) expect((await eventsOf(id)).map(({ code }) => code)).toEqual(['draft_started', 'submitted', 'taken']);
  const again = await answerEach(db, officer, { ...input, idempotencyKey: randomUUID() });
  expect(again.map(({ error, state }) => [error, state])).toEqual([['stale', 'in_review'], ['stale', 'in_review']]);
  const other = await answerEach(db, await officerActor('dubai'), input);
  expect(other.map(({ error }) => error)).toEqual(['key_reused', 'key_reused']);
});

test('given to a colleague, who hears of each; not to somebody of another hub, and not twice', async () => {
  const [officer, colleague, stranger] = [await officerActor('dubai'), await officerActor('dubai'), await officerActor('hanoi')];
  const requests = [await filed(await firmActor(), service.slug), await filed(await firmActor(), service.slug)];
  const picks = requests.map(pickOf);
  const give = (assigneeId: string, which = picks) => answerEach(db, officer, { intent: 'assign', picks: which, assigneeId, idempotencyKey: randomUUID() });
  expect((await give(stranger.userId)).map(({ error }) => error)).toEqual(['not_colleague', 'not_colleague']);
  expect((await give(colleague.userId)).map(({ error }) => error)).toEqual([null, null]);
  expect((await mailsTo(colleague.email)).filter(({ template }) => template === 'request_assigned')).toHaveLength(2);
  expect((await findRequestForOfficer(db, officer, requests[0]?.id ?? ''))?.assignee?.id).toBe(colleague.userId);
  const versions = picks.map((pick) => ({ ...pick, version: pick.version + 1 }));
  expect((await give(colleague.userId, versions)).map(({ error }) => error)).toEqual(['not_colleague', 'not_colleague']);
});
