import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { ChangedRequest } from '~/features/support-requests/change.commands.server';
import { sendFollowUps } from '~/features/support-requests/follow-up.commands.server';
import { complete, startWork } from '~/features/support-requests/officer.commands.server';
import { confirmOutcome, disputeOutcome, giveSatisfaction, recordOutcome } from '~/features/support-requests/outcome.commands.server';
import { currentOutcomes } from '~/features/support-requests/outcome.rules';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { db } from '~db/client.server';
import { requestOutcomes } from '~db/schema/outcomes';
import { approved, firmActor, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'singapore');
const contract = { kind: 'contract', amount: '1,250.50', currency: 'USD', partner: 'Falcon Health', happenedOn: '2026-11-20' } as const;
const target = ({ id, version }: ChangedRequest, ahead = 0) => ({ requestId: id, version: version + ahead });

async function working() {
  const [actor, dubai] = [await firmActor(), await officerActor('dubai')];
  const started = await startWork(db, dubai, target(await approved(actor, dubai, service.slug)), later(90));
  if (!started.ok) throw new Error(started.error);
  return { actor, dubai, request: started.value };
}

async function completed() {
  const { actor, dubai, request } = await working();
  const done = await complete(db, dubai, { ...target(request), message: 'Done.', language: 'en' }, later(120));
  if (!done.ok) throw new Error(done.error);
  return { actor, dubai, request: done.value };
}

async function recorded() {
  const all = await completed();
  const result = await recordOutcome(db, all.dubai, { ...target(all.request), ...contract }, later(150));
  if (!result.ok) throw new Error(result.error);
  const seen = await findRequestForFirm(db, all.actor, all.request.reference);
  return { ...all, request: result.value, outcomeId: seen?.outcomes[0]?.id ?? '' };
}

test('recorded, corrected, recorded anew and confirmed: each step is told to the other side and stands in the log', async () => {
  const { actor, dubai, request, outcomeId } = await recorded();
  expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'outcome_recorded', language: 'ko' });
  expect(await disputeOutcome(db, actor, { ...target(request), outcomeId, correction: '금액이 다릅니다.' }, later(160))).toMatchObject({ ok: true });
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'outcome_disputed', parameters: { message: '금액이 다릅니다.' } });
  expect(await recordOutcome(db, dubai, { ...target(request, 1), ...contract, amount: '2000', replacesId: outcomeId }, later(170))).toMatchObject({ ok: true });
  expect(await recordOutcome(db, dubai, { ...target(request, 2), ...contract, replacesId: outcomeId }, later(175))).toMatchObject({ error: 'not_disputed' });
  const seen = await findRequestForFirm(db, actor, request.reference);
  const current = currentOutcomes(seen?.outcomes ?? []);
  expect(current).toMatchObject([{ version: 2, amount: 200_000, currency: 'USD', state: 'recorded', replacesId: outcomeId }]);
  const newest = current[0]?.id ?? '';
  expect(await confirmOutcome(db, actor, { ...target(request, 2), outcomeId: newest }, later(180))).toMatchObject({ ok: true, value: { state: 'completed' } });
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'outcome_confirmed' });
  const log = (await findRequestForFirm(db, actor, request.reference))?.events.map(({ code }) => code).slice(-4);
  expect(log).toEqual(['outcome_recorded', 'outcome_disputed', 'outcome_recorded', 'outcome_confirmed']);
  expect(await disputeOutcome(db, actor, { ...target(request, 3), outcomeId: newest, correction: 'x' })).toMatchObject({ error: 'not_open' });
  await expect(db.update(requestOutcomes).set({ partner: 'Another' }).where(eq(requestOutcomes.id, newest))).rejects.toThrow();
});

test('only the holder records and only the firm answers, each on the version it saw, and only once it is completed', async () => {
  const { actor, dubai, request, outcomeId } = await recorded();
  const [stranger, singapore, other] = [await firmActor(), await officerActor('singapore'), await working()];
  expect(await recordOutcome(db, singapore, { ...target(request), ...contract })).toMatchObject({ error: 'not_found' });
  expect(await confirmOutcome(db, stranger, { ...target(request), outcomeId })).toMatchObject({ error: 'not_found' });
  expect(await giveSatisfaction(db, stranger, { ...target(request), score: 5 })).toMatchObject({ error: 'not_found' });
  expect(await recordOutcome(db, dubai, { ...target(request, -1), ...contract })).toMatchObject({ error: 'stale' });
  expect(await confirmOutcome(db, actor, { ...target(request, -1), outcomeId })).toMatchObject({ error: 'stale' });
  expect(await recordOutcome(db, other.dubai, { ...target(other.request), ...contract })).toMatchObject({ error: 'not_allowed' });
  expect(await giveSatisfaction(db, other.actor, { ...target(other.request), score: 5 })).toMatchObject({ error: 'not_allowed' });
  const mine = await completed();
  expect(await confirmOutcome(db, mine.actor, { ...target(mine.request), outcomeId })).toMatchObject({ error: 'not_open' });
  const twice = await Promise.all([1, 2].map(() => confirmOutcome(db, actor, { ...target(request), outcomeId })));
  expect(twice.map((each) => (each.ok ? 'ok' : each.error)).toSorted()).toEqual(['ok', 'stale']);
});

test('amount and currency stand together, in the database too', async () => {
  const { dubai, request } = await completed();
  expect(await recordOutcome(db, dubai, { ...target(request), ...contract, currency: undefined })).toMatchObject({ error: 'no_amount' });
  const row = { requestId: request.id, version: 1, kind: 'mou', partner: 'x', happenedOn: '2026-11-20', recordedBy: dubai.userId, recordedAt: later(1) } as const;
  for (const money of [{ amount: 1 }, { currency: 'USD' }, { amount: -1, currency: 'USD' }, { amount: 1, currency: 'usd' }]) {
    await expect(db.insert(requestOutcomes).values({ ...row, ...money })).rejects.toThrow();
  }
});

test('satisfaction is said once', async () => {
  const { actor, dubai, request } = await completed();
  expect(await giveSatisfaction(db, actor, { ...target(request), score: 4, words: '감사합니다.' }, later(200))).toMatchObject({ ok: true });
  expect(await giveSatisfaction(db, actor, { ...target(request, 1), score: 1 }, later(201))).toMatchObject({ error: 'already_given' });
  expect((await findRequestForFirm(db, actor, request.reference))?.satisfaction).toEqual({ score: 4, words: '감사합니다.' });
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'satisfaction_given' });
});

test('six and twelve months on the firm is asked, once each, however often the job runs', async () => {
  const { actor } = await completed();
  const asked = async () => (await mailsTo(actor.email)).map(({ template }) => template).filter((template) => /^request_(half_)?year|_half_year$/.test(template));
  await sendFollowUps(db, new Date('2027-05-24T07:00:00Z'));
  expect(await asked()).toEqual([]);
  await Promise.all([1, 2].map(() => sendFollowUps(db, new Date('2027-05-25T00:00:00Z'))));
  await sendFollowUps(db, new Date('2027-05-26T00:00:00Z'));
  expect(await asked()).toEqual(['request_half_year']);
  await sendFollowUps(db, new Date('2027-11-25T00:00:00Z'));
  expect(await sendFollowUps(db, new Date('2027-11-26T00:00:00Z'))).toBe(0);
  expect(await asked()).toEqual(['request_half_year', 'request_year']);
});
