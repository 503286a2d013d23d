import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { changeOffer } from '~/features/hubs/offer.commands.server';
import { findServiceOffer } from '~/features/hubs/service-queries.server';
import { beginForm, discardForm, editForm, newFormKey, setFormTargets } from '~/features/hubs/service-form.commands.server';
import { findFormDraft, getDeskService, listFormVersions } from '~/features/hubs/service-form.queries.server';
import { saveDraft, startDraft } from '~/features/support-requests/draft.commands.server';
import { noteChangedQuestions, publishForm } from '~/features/support-requests/form-change.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { db } from '~db/client.server';
import { serviceVersions } from '~db/schema/hubs';
import { makeUser } from '../../setup/factories';
import { filed, firmActor, fullDraft, mailsTo, makeService, officerActor, tuesday } from './fixture';

async function headquarters(): Promise<Actor> {
  const user = await makeUser(db, { name: '상황실' });
  return { userId: user.id, name: user.name, email: user.email, language: 'ko', firm: null, pendingFirm: false, managedHubIds: [], situationRoom: true, administrator: false };
}

const question = (key: string) => ({ key, kind: 'yes_no' as const, label: { ko: '현지 법인이 있습니까?' }, required: true });

/** A draft with one question more, filled in. */
async function drafted(actor: Actor, slug: string, key = newFormKey('q')) {
  const begun = await beginForm(db, actor, slug);
  if (!begun.ok) throw new Error(begun.error);
  const added = await editForm(db, actor, { slug, revision: begun.value.revision, edit: { op: 'add', part: 'questions', key, kind: 'yes_no' } });
  if (!added.ok) throw new Error(added.error);
  const set = await editForm(db, actor, { slug, revision: added.value.revision, edit: { op: 'set', part: 'questions', item: question(key) } });
  if (!set.ok) throw new Error(set.error);
  return { key, revision: set.value.revision };
}

async function published(actor: Actor, slug: string) {
  const { key, revision } = await drafted(actor, slug);
  const result = await publishForm(db, actor, { slug, revision, reason: '현지 법인 여부를 먼저 묻습니다.' });
  if (!result.ok) throw new Error(result.error);
  return { ...result.value, key };
}

describe('editing what a service asks', () => {
  test('belongs to headquarters: to a hub’s manager and to a firm there is nothing to edit', async () => {
    const service = await makeService('dubai');
    const actor = await headquarters();
    const { revision } = await drafted(actor, service.slug);
    for (const other of [await officerActor('dubai'), await firmActor()]) {
      expect(await beginForm(db, other, service.slug)).toEqual({ ok: false, error: 'not_found', details: undefined });
      expect(await editForm(db, other, { slug: service.slug, revision, edit: { op: 'remove', part: 'questions', key: 'goal' } })).toMatchObject({ error: 'not_found' });
      expect(await discardForm(db, other, { slug: service.slug, revision })).toMatchObject({ error: 'not_found' });
      expect(await publishForm(db, other, { slug: service.slug, revision, reason: '까닭' })).toMatchObject({ error: 'not_found' });
    }
  });

  test('begins with a copy of what is asked today, once for everybody', async () => {
    const service = await makeService('dubai');
    const [one, other] = [await headquarters(), await headquarters()];
    const begun = await Promise.all([beginForm(db, one, service.slug), beginForm(db, other, service.slug)]);
    expect(begun.map((each) => each.ok && each.value.revision)).toEqual([1, 1]);
    const draft = await findFormDraft(db, service.id);
    expect(draft?.questions).toEqual(draft?.base.questions);
    expect((await findServiceOffer(db, service.slug, 'dubai'))?.service.version).toBe(1);
  });

  test('of two people at once one wins, the other is told', async () => {
    const service = await makeService('dubai');
    const actor = await headquarters();
    const { revision } = await drafted(actor, service.slug);
    const edit = { op: 'move' as const, part: 'questions' as const, key: 'goal', by: 1 as const };
    const both = await Promise.all([editForm(db, actor, { slug: service.slug, revision, edit }), editForm(db, actor, { slug: service.slug, revision, edit })]);
    expect(both.map((each) => (each.ok ? 'ok' : each.error)).sort()).toEqual(['ok', 'stale']);
    expect(await publishForm(db, actor, { slug: service.slug, revision, reason: '까닭' })).toMatchObject({ error: 'stale' });
    expect(await setFormTargets(db, actor, { slug: service.slug, revision, firstReplyMinutes: 60, decisionMinutes: 60 })).toMatchObject({ error: 'stale' });
    expect(await discardForm(db, actor, { slug: service.slug, revision: revision + 1 })).toMatchObject({ ok: true });
    expect(await findFormDraft(db, service.id)).toBeNull();
  });

  test('is published only when finished and changed', async () => {
    const service = await makeService('dubai');
    const actor = await headquarters();
    const begun = await beginForm(db, actor, service.slug);
    const slug = service.slug;
    expect(begun).toMatchObject({ ok: true });
    expect(await publishForm(db, actor, { slug, revision: 1, reason: '까닭' })).toMatchObject({ error: 'unchanged' });
    await editForm(db, actor, { slug, revision: 1, edit: { op: 'add', part: 'documents', key: newFormKey('d') } });
    expect(await publishForm(db, actor, { slug, revision: 2, reason: '까닭' })).toMatchObject({ error: 'unfinished' });
    expect(await editForm(db, actor, { slug, revision: 2, edit: { op: 'remove', part: 'documents', key: 'nothing' } })).toMatchObject({ error: 'refused' });
  });
});

describe('a published version', () => {
  test('is asked from now on, stands in the history with its reason, and never changes', async () => {
    const service = await makeService('dubai');
    const actor = await headquarters();
    const { key, version } = await published(actor, service.slug);
    expect(version).toBe(2);
    const offer = await findServiceOffer(db, service.slug, 'dubai');
    expect(offer?.service.questions.map((each) => each.key)).toEqual(['goal', 'start', key]);
    expect(await listFormVersions(db, service.id)).toMatchObject([
      { version: 2, publishedBy: '상황실', reason: '현지 법인 여부를 먼저 묻습니다.' }, { version: 1, publishedBy: null, reason: null },
    ]);
    await expect(db.update(serviceVersions).set({ questions: [] }).where(eq(serviceVersions.serviceId, service.id))).rejects.toThrow('Failed query');
    await expect(db.delete(serviceVersions).where(eq(serviceVersions.serviceId, service.id))).rejects.toThrow('Failed query');
  });

  test('leaves filed requests with the version that they answered', async () => {
    const service = await makeService('dubai');
    const firm = await firmActor();
    const request = await filed(firm, service.slug);
    await published(await headquarters(), service.slug);
    const record = await findRequestForFirm(db, firm, request.id);
    expect(record?.form.questions.map(({ key }) => key)).toEqual(['goal', 'start']);
    expect(record?.earlierForm).toBeNull();
  });

  test('takes drafts over: the firm is told, keeps what fits, and cannot hand in what it did not see', async () => {
    const service = await makeService('dubai');
    const firm = await firmActor('en');
    const draft = await fullDraft(firm, service.slug);
    const { key, drafts } = await published(await headquarters(), service.slug);
    expect(drafts).toBe(1);
    expect(await mailsTo(firm.email)).toMatchObject([{ template: 'draft_questions_changed', parameters: { service: '공동 PoC' }, actionPath: `/support-requests/drafts/${draft.requestId}/content` }]);
    const record = await findRequestForFirm(db, firm, draft.requestId);
    expect(record?.form.questions.map((each) => each.key)).toEqual(['goal', 'start', key]);
    expect(record?.earlierForm?.questions.map((each) => each.key)).toEqual(['goal', 'start']);
    expect(record?.answers).toMatchObject({ goal: '아랍어 방언 처리 품질을 현지에서 검증하려고 합니다.' });
    const file = (revision: number) => submit(db, firm, { ...draft, revision, idempotencyKey: randomUUID() }, tuesday);
    expect(await file(draft.revision)).toMatchObject({ error: 'stale' });
    expect(await file(draft.revision + 1)).toMatchObject({ error: 'incomplete', details: { step: 'content' } });
    const answered = await saveDraft(db, firm, { requestId: draft.requestId, revision: draft.revision + 1, step: 'content', values: { answers: { [key]: 'no' } }, forward: true });
    expect(answered).toMatchObject({ ok: true });
    expect(await noteChangedQuestions(db, await firmActor(), draft.requestId)).toMatchObject({ error: 'not_found' });
    expect(await file(draft.revision + 2)).toMatchObject({ ok: true });
    expect((await findRequestForFirm(db, firm, draft.requestId))?.earlierForm).toBeNull();
  });

  test('twice over, a draft still knows what it was begun with, until it is seen', async () => {
    const service = await makeService('dubai');
    const firm = await firmActor();
    const { requestId } = await fullDraft(firm, service.slug);
    const actor = await headquarters();
    await published(actor, service.slug);
    await published(actor, service.slug);
    expect((await findRequestForFirm(db, firm, requestId))?.earlierForm?.questions).toHaveLength(2);
    expect(await noteChangedQuestions(db, firm, requestId)).toMatchObject({ ok: true });
    const seen = await findRequestForFirm(db, firm, requestId);
    expect([seen?.earlierForm, seen?.form.questions.length]).toEqual([null, 4]);
  });

  test('with nothing but other targets changes drafts in silence', async () => {
    const service = await makeService('dubai');
    const firm = await firmActor();
    const draft = await fullDraft(firm, service.slug);
    const actor = await headquarters();
    await beginForm(db, actor, service.slug);
    await setFormTargets(db, actor, { slug: service.slug, revision: 1, firstReplyMinutes: 480, decisionMinutes: 960 });
    expect(await publishForm(db, actor, { slug: service.slug, revision: 2, reason: '더 빨리 답합니다.' })).toMatchObject({ ok: true, value: { drafts: 0, version: 2 } });
    expect(await mailsTo(firm.email)).toEqual([]);
    const record = await findRequestForFirm(db, firm, draft.requestId);
    expect([record?.earlierForm, record?.form.firstReplyMinutes]).toEqual([null, 480]);
    expect(await submit(db, firm, { ...draft, idempotencyKey: randomUUID() }, tuesday)).toMatchObject({ ok: true });
  });

  test('at the same moment as a draft is begun, the draft answers the new one or is told', async () => {
    const service = await makeService('dubai');
    const actor = await headquarters();
    const { revision } = await drafted(actor, service.slug);
    const firms = await Promise.all(Array.from({ length: 4 }, () => firmActor()));
    const [result, ...begun] = await Promise.all([
      publishForm(db, actor, { slug: service.slug, revision, reason: '까닭' }),
      ...firms.map((firm) => startDraft(db, firm, { serviceSlug: service.slug, hubSlug: 'dubai', language: 'ko' })),
    ]);
    expect(result).toMatchObject({ ok: true });
    for (const [index, firm] of firms.entries()) {
      const draft = begun[index];
      const record = draft?.ok ? await findRequestForFirm(db, firm, draft.value.id) : null;
      expect(record?.form.questions).toHaveLength(3);
    }
  });
});

describe('a hub’s own terms', () => {
  const terms = { offered: true, note: null, targets: { firstReplyMinutes: 240, decisionMinutes: 600 } };

  test('hold for new promises at that hub alone, with its word to firms', async () => {
    const service = await makeService('dubai', 'singapore');
    const officer = await officerActor('dubai');
    const hubId = officer.managedHubIds[0] ?? '';
    expect(await changeOffer(db, officer, { hubId, slug: service.slug, version: 1, ...terms, note: { ko: '금요일 오후는 쉽니다.' } })).toMatchObject({ ok: true, value: { version: 2 } });
    expect((await findServiceOffer(db, service.slug, 'dubai'))?.service).toMatchObject({ firstReplyMinutes: 240, decisionMinutes: 600 });
    expect((await findServiceOffer(db, service.slug, 'singapore'))?.service.firstReplyMinutes).toBe(960);
    expect((await findServiceOffer(db, service.slug, 'dubai'))?.hub.note).toEqual({ ko: '금요일 오후는 쉽니다.' });
    const request = await filed(await firmActor(), service.slug);
    const arrived = await getDeskService(db, hubId, service.slug);
    expect(arrived).toMatchObject({ offered: true, offerVersion: 2, targets: { firstReplyMinutes: 240 } });
    const promised = (await db.query.supportRequests.findFirst({ where: (row, { eq: is }) => is(row.id, request.id) }))?.firstReplyDueAt;
    // Four working hours of Dubai from Tuesday 10:00.
    expect(promised).toEqual(new Date('2026-11-24T10:00:00Z'));
  });

  test('are set by that hub’s managers alone, and a stale page is told', async () => {
    const service = await makeService('dubai');
    const officer = await officerActor('dubai');
    const hubId = officer.managedHubIds[0] ?? '';
    const input = { hubId, slug: service.slug, version: 1, ...terms };
    for (const other of [await officerActor('tokyo'), await headquarters(), await firmActor()]) expect(await changeOffer(db, other, input)).toMatchObject({ error: 'not_found' });
    const both = await Promise.all([changeOffer(db, officer, input), changeOffer(db, officer, { ...input, offered: false })]);
    expect(both.map((each) => (each.ok ? 'ok' : each.error)).sort()).toEqual(['ok', 'stale']);
    expect(await changeOffer(db, officer, { ...input, slug: 'nothing' })).toMatchObject({ error: 'not_found' });
  });

  test('take a service up and down again', async () => {
    const service = await makeService('singapore');
    const officer = await officerActor('dubai');
    const hubId = officer.managedHubIds[0] ?? '';
    expect(await getDeskService(db, hubId, service.slug)).toMatchObject({ offered: false, offerVersion: 0 });
    const put = (version: number, offered: boolean) => changeOffer(db, officer, { hubId, slug: service.slug, version, offered, targets: null, note: null });
    expect(await put(0, true)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await put(0, true)).toMatchObject({ error: 'stale' });
    expect(await findServiceOffer(db, service.slug, 'dubai')).not.toBeNull();
    expect(await put(1, false)).toMatchObject({ ok: true });
    expect(await findServiceOffer(db, service.slug, 'dubai')).toBeNull();
  });
});
