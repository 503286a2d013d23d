import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { startDraft } from '~/features/support-requests/draft.commands.server';
import { listRequestsOfFirm, listTemplates } from '~/features/support-requests/list.queries.server';
import { changeContact } from '~/features/support-requests/contact.commands.server';
import { findRequestForFirm, getRequestForFirm } from '~/features/support-requests/queries.server';
import { startFromTemplate } from '~/features/support-requests/template.commands.server';
import { previewTemplate } from '~/features/support-requests/template-page.server';
import { db } from '~db/client.server';
import { services, serviceVersions } from '~db/schema/hubs';
import { colleagueOf, filed, firmActor, fullDraft, later, makeService } from './fixture';

const service = await makeService('dubai', 'singapore');
const input = (requestId: string, hubSlug = 'dubai') => ({ requestId, hubSlug, idempotencyKey: randomUUID(), language: 'ko' as const });

/** A year on, so that the day that was wished for lies behind. */
const nextYear = later(365 * 24 * 60);

test('title, contact and what still fits go into the draft; documents, consents and eligibility never; the log says what was left', async () => {
  const changing = await makeService('dubai');
  const actor = await firmActor();
  const { id, reference } = await filed(actor, changing.slug);
  await db.insert(serviceVersions).values({
    serviceId: changing.id, version: 2, firstReplyMinutes: 960, decisionMinutes: 4_800, eligibility: [], documents: [],
    questions: [{ key: 'start', kind: 'date', label: { ko: '새 희망일' }, required: true }, { key: 'city', kind: 'short_text', label: { ko: '도시' }, required: true }],
  });
  const preview = await previewTemplate(db, actor, await getRequestForFirm(db, actor, reference), 'dubai', nextYear);
  const begun = await startFromTemplate(db, actor, input(id), nextYear);
  if (!begun.ok) throw new Error(begun.error);
  const draft = await findRequestForFirm(db, actor, begun.value.id);
  const left = [{ label: { ko: '무엇을 검증합니까?' }, reason: 'not_asked' }, { label: { ko: '새 희망일' }, reason: 'unfit' }];
  expect(preview).toMatchObject({ taken: [], left, draft: null });
  expect(draft).toMatchObject({
    state: 'draft', title: '아랍어 상담 모델 공동 PoC', contactName: '김하늘', contactPhone: '+821012345678', contactId: actor.userId,
    answers: {}, eligibility: {}, draftConsents: {}, attachments: [], furthestStep: 'eligibility', refilings: { from: null, by: null },
  });
  expect(draft?.events).toMatchObject([{ code: 'draft_started', parameters: { templateId: id, left } }]);
});

test('pressing twice, and twice at once, leads to one draft; another key finds that one in the way', async () => {
  const actor = await firmActor();
  const { id } = await filed(actor, service.slug);
  const same = input(id, 'singapore');
  const answers = await Promise.all([1, 2, 3].map(() => startFromTemplate(db, actor, same)));
  expect(new Set(answers.map((answer) => (answer.ok ? answer.value.id : answer.error))).size).toBe(1);
  const [first] = answers;
  const draft = await findRequestForFirm(db, actor, first?.ok ? first.value.id : '');
  expect(draft).toMatchObject({ hub: { slug: 'singapore' }, answers: { goal: '아랍어 방언 처리 품질을 현지에서 검증하려고 합니다.' } });
  expect(await startFromTemplate(db, actor, input(id, 'singapore'))).toMatchObject({ error: 'draft_exists' });
  expect(await startFromTemplate(db, actor, { ...same, hubSlug: 'dubai' })).toMatchObject({ error: 'key_reused' });
  expect(await startDraft(db, actor, { serviceSlug: service.slug, hubSlug: 'singapore', language: 'ko' })).toMatchObject({ value: { id: draft?.id, created: false } });
});

test('only the firm’s own filed requests, for hubs that offer the service; “mine” follows the contact person', async () => {
  const [actor, stranger] = [await firmActor(), await firmActor()];
  const colleague = await colleagueOf(actor);
  const { id, version } = await filed(actor, service.slug);
  const unfiled = await fullDraft(stranger, service.slug);
  expect(await startFromTemplate(db, stranger, input(id))).toMatchObject({ error: 'not_found' });
  expect(await startFromTemplate(db, stranger, input(unfiled.requestId, 'singapore'))).toMatchObject({ error: 'not_found' });
  expect(await startFromTemplate(db, actor, input(randomUUID()))).toMatchObject({ error: 'not_found' });
  for (const hub of ['tokyo', 'nowhere', '']) expect(await startFromTemplate(db, actor, input(id, hub))).toMatchObject({ error: 'not_offered' });
  expect((await listTemplates(db, actor, service.id)).map((each) => each.id)).toEqual([id]);
  expect(await listTemplates(db, stranger, service.id)).toEqual([]);

  const mine = async (who: typeof actor) => (await listRequestsOfFirm(db, who, null, { mine: true })).requests.map((each) => each.id);
  expect([await mine(actor), await mine(colleague)]).toEqual([[id], []]);
  await changeContact(db, actor, { requestId: id, version, memberId: colleague.userId, phone: '+821098765432' });
  expect([await mine(actor), await mine(colleague)]).toEqual([[], [id]]);
  expect((await listRequestsOfFirm(db, actor)).requests).toHaveLength(1);
});

test('a retired service begins no draft', async () => {
  const retired = await makeService('dubai');
  const actor = await firmActor();
  const { id } = await filed(actor, retired.slug);
  await db.update(services).set({ retiredAt: new Date() }).where(eq(services.id, retired.id));
  expect(await startFromTemplate(db, actor, input(id))).toMatchObject({ error: 'not_offered' });
});
