import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { askExpert, shareConsultation, withdrawConsultation } from '~/features/support-requests/consultation.commands.server';
import { attendToConsultations } from '~/features/support-requests/consultation-expiry.commands.server';
import { findConsultation, findConsultationFile } from '~/features/support-requests/consultation.queries.server';
import { startDraft } from '~/features/support-requests/draft.commands.server';
import { answerAsExpert } from '~/features/support-requests/expert-answer.commands.server';
import { withdraw } from '~/features/support-requests/firm.commands.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { db } from '~db/client.server';
import { consultationLinks, consultations } from '~db/schema/consultations';
import { asked, makeExpert, makeExpertService, question, reviewed, tokenFor } from './consultation-fixture';
import { firmActor, later, mailsTo, makeService, officerActor } from './fixture';

const service = await makeService('dubai', 'singapore');
const expertService = await makeExpertService('dubai');
const answer = { intent: 'answer', answer: 'اتّبعوا قانون المنطقة الحرة.', answerLanguage: 'ar' } as const;
const noConflict = { conflict: 'none' } as const;

async function begun(thirdParty: 'agree' | 'disagree' = 'agree', slug = service.slug) {
  const [actor, dubai] = [await firmActor(), await officerActor('dubai')];
  return { actor, dubai, request: await reviewed(actor, dubai, slug, thirdParty), expert: await makeExpert('dubai') };
}

test('asked, accepted with a statement, kept, answered, shared: each side hears what it should and nothing more', async () => {
  const { actor, dubai, request, expert } = await begun();
  const { id, token } = await asked(dubai, question(request.id, expert.id, { attachments: [request.attachmentId], namesFirm: true }), expert.email);
  expect((await mailsTo(expert.email)).at(-1)).toMatchObject({ template: 'consultation_asked', language: 'ar' });

  const page = await findConsultation(db, token, later(70));
  expect(page).toMatchObject({ state: 'asked', version: 1, request: { firm: `${actor.firm.nameKo} (Hanbit AI)` }, documents: [{ id: request.attachmentId }] });
  expect(JSON.stringify(page)).not.toMatch(/김하늘|@|\+82/);
  expect(await findConsultationFile(db, token, request.attachmentId, later(70))).toBeNull();
  expect(await findConsultation(db, token, later(71))).toEqual(page);

  expect(await answerAsExpert(db, token, { ...answer, version: 1 }, later(72))).toMatchObject({ error: 'stale' });
  expect(await answerAsExpert(db, token, { intent: 'accept', version: 1, conflict: 'declared', conflictText: '작년에 이 기업과 일했습니다.' }, later(80))).toMatchObject({ ok: true, value: { state: 'accepted' } });
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'consultation_accepted', parameters: { expert: 'Test Expert' } });
  expect(await findConsultationFile(db, token, request.attachmentId, later(81))).toMatchObject({ mediaType: 'application/pdf' });
  expect(await answerAsExpert(db, token, { intent: 'save', version: 2, answer: 'مسودة' }, later(82))).toMatchObject({ ok: true });
  expect(await findConsultation(db, token, later(83))).toMatchObject({ draft: 'مسودة', version: 3 });
  expect(await answerAsExpert(db, token, { ...answer, version: 3 }, later(90))).toMatchObject({ ok: true, value: { state: 'answered' } });
  expect(await findConsultationFile(db, token, request.attachmentId, later(91))).toBeNull();

  const hidden = await findRequestForFirm(db, actor, request.reference);
  expect(hidden?.consultations).toEqual([]);
  expect(JSON.stringify(hidden)).not.toContain('consultation_');
  expect(hidden?.messages.map(({ body }) => body)).not.toContain(answer.answer);

  expect(await shareConsultation(db, dubai, { requestId: request.id, consultationId: id, version: 4 }, later(100))).toMatchObject({ ok: true });
  expect(await shareConsultation(db, dubai, { requestId: request.id, consultationId: id, version: 5 }, later(101))).toMatchObject({ error: 'stale' });
  const seen = await findRequestForFirm(db, actor, request.reference);
  expect(seen?.messages.at(-1)).toMatchObject({ body: answer.answer, language: 'ar', visibility: 'public' });
  expect(seen?.events.filter(({ code }) => code.startsWith('consultation')).map(({ code, parameters }) => [code, parameters.messageId])).toEqual([['consultation_shared', seen?.messages.at(-1)?.id]]);
  expect(seen?.consultations).toMatchObject([{ expert: { slug: expert.slug }, details: null }]);
  expect((await mailsTo(actor.email)).at(-1)).toMatchObject({ template: 'consultation_shared', parameters: { message: answer.answer } });
  const officers = await findRequestForOfficer(db, dubai, request.reference);
  expect(officers?.events.slice(-4).map(({ code, actorKind }) => [code, actorKind])).toEqual([
    ['consultation_asked', 'officer'], ['consultation_accepted', 'system'], ['consultation_answered', 'system'], ['consultation_shared', 'officer'],
  ]);
  expect(officers?.consultations[0]?.details).toMatchObject({ conflict: 'declared', conflictText: '작년에 이 기업과 일했습니다.', answer: answer.answer });
});

test('where the firm itself asked for an expert it reads who was asked and whether it was answered, never the words', async () => {
  const { actor, dubai, request, expert } = await begun('agree', expertService.slug);
  const { token } = await asked(dubai, question(request.id, expert.id), expert.email);
  await answerAsExpert(db, token, { intent: 'accept', version: 1, ...noConflict }, later(70));
  await answerAsExpert(db, token, { ...answer, version: 2 }, later(80));
  const seen = await findRequestForFirm(db, actor, request.reference);
  expect(seen?.consultations).toMatchObject([{ state: 'answered', details: null, sharedAt: null }]);
  expect(seen?.events.map(({ code }) => code).filter((code) => code.startsWith('consultation'))).toEqual(['consultation_asked', 'consultation_accepted', 'consultation_answered']);
  expect(JSON.stringify(seen)).not.toContain(answer.answer);
});

test('without the consent neither name nor files go along, nor do files of another request', async () => {
  const { dubai, request, expert } = await begun('disagree');
  expect(await askExpert(db, dubai, question(request.id, expert.id, { namesFirm: true }), later(60))).toMatchObject({ error: 'not_consented' });
  expect(await askExpert(db, dubai, question(request.id, expert.id, { attachments: [request.attachmentId] }), later(60))).toMatchObject({ error: 'not_consented' });
  const { token } = await asked(dubai, question(request.id, expert.id), expert.email);
  expect(await findConsultation(db, token, later(61))).toMatchObject({ request: null, documents: [] });
  const other = await begun();
  expect(await askExpert(db, other.dubai, question(other.request.id, expert.id, { attachments: [request.attachmentId] }), later(60))).toMatchObject({ error: 'not_consented' });
});

test('only the holder asks; one question is open a request and expert; a press twice asks once', async () => {
  const { actor, dubai, request, expert } = await begun();
  const singapore = await officerActor('singapore');
  const input = question(request.id, expert.id);
  expect(await askExpert(db, singapore, input, later(60))).toMatchObject({ error: 'not_found' });
  expect(await askExpert(db, actor, input, later(60))).toMatchObject({ error: 'not_found' });
  const twice = await Promise.all([1, 2].map(() => askExpert(db, dubai, input, later(60))));
  expect(twice[0]).toEqual(twice[1]);
  expect(twice[0]).toMatchObject({ ok: true });
  expect(await mailsTo(expert.email)).toHaveLength(1);
  expect(await askExpert(db, dubai, { ...input, question: '다른 질문' }, later(61))).toMatchObject({ error: 'key_reused' });
  expect(await askExpert(db, dubai, question(request.id, expert.id), later(61))).toMatchObject({ error: 'already_asked' });
  const both = await Promise.all([1, 2].map(() => makeExpert('dubai').then((another) => askExpert(db, dubai, question(request.id, another.id), later(62)))));
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
});

test.each([['draft', true], ['withdrawn', true], ['published', false]] as const)('an expert who is %s and accepting: %s can not be asked', async (state, accepting) => {
  const { dubai, request } = await begun();
  const expert = await makeExpert('dubai', { state, accepting });
  expect(await askExpert(db, dubai, question(request.id, expert.id), later(60))).toMatchObject({ error: 'not_available' });
});

test.each(['2026-11-24', '2027-02-01', '2020-01-01'])('%s is no due date', async (dueOn) => {
  const { dubai, request, expert } = await begun();
  expect(await askExpert(db, dubai, question(request.id, expert.id, { dueOn }), later(60))).toMatchObject({ error: 'due_date' });
});

test('declined with a reason; the expert may be asked again', async () => {
  const { dubai, request, expert } = await begun();
  const { token } = await asked(dubai, question(request.id, expert.id), expert.email);
  expect(await answerAsExpert(db, token, { intent: 'decline', version: 1, reason: '시간이 없습니다.' }, later(70))).toMatchObject({ ok: true });
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'consultation_declined', parameters: { message: '시간이 없습니다.' } });
  expect(await answerAsExpert(db, token, { intent: 'accept', version: 2, ...noConflict }, later(71))).toMatchObject({ error: 'stale' });
  expect(await askExpert(db, dubai, question(request.id, expert.id), later(80))).toMatchObject({ ok: true });
});

test('a link is one expert’s, ends when the question is taken back, and only its hash is kept', async () => {
  const { actor, dubai, request, expert } = await begun();
  const first = await asked(dubai, question(request.id, expert.id), expert.email);
  const links = await db.select().from(consultationLinks).where(eq(consultationLinks.consultationId, first.id));
  expect(links.map(({ hash }) => hash)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(JSON.stringify(links)).not.toContain(first.token);
  expect(await findConsultation(db, 'x'.repeat(43))).toBeNull();
  expect(await answerAsExpert(db, 'x'.repeat(43), { intent: 'decline', version: 1, reason: 'x' })).toMatchObject({ error: 'not_found' });
  const target = { requestId: request.id, consultationId: first.id, version: 1 };
  expect(await withdrawConsultation(db, await officerActor('singapore'), target, later(70))).toMatchObject({ error: 'not_found' });
  expect(await withdrawConsultation(db, dubai, { ...target, version: 2 }, later(70))).toMatchObject({ error: 'stale' });
  expect(await withdrawConsultation(db, dubai, { ...target, consultationId: randomUUID() }, later(70))).toMatchObject({ error: 'not_found' });
  expect(await withdrawConsultation(db, dubai, target, later(70))).toMatchObject({ ok: true });
  expect(await findConsultation(db, first.token, later(71))).toBeNull();
  expect(await answerAsExpert(db, first.token, { intent: 'accept', version: 2, ...noConflict }, later(71))).toMatchObject({ error: 'not_found' });
  expect((await mailsTo(expert.email)).at(-1)).toMatchObject({ template: 'consultation_withdrawn' });

  const second = await asked(dubai, question(request.id, expert.id), expert.email);
  const now = await findRequestForFirm(db, actor, request.reference);
  expect(await withdraw(db, actor, { requestId: request.id, version: now?.version ?? 0 }, later(90))).toMatchObject({ ok: true });
  expect(await findConsultation(db, second.token, later(91))).toBeNull();
  expect((await mailsTo(expert.email)).at(-1)).toMatchObject({ template: 'consultation_withdrawn' });
});

test('reminded once, lapsed after the last day, however often the job runs', async () => {
  const { dubai, request, expert } = await begun();
  const other = await makeExpert('dubai');
  const { token } = await asked(dubai, question(request.id, expert.id), expert.email);
  await asked(dubai, question(request.id, other.id), other.email);
  const at = (iso: string) => attendToConsultations(db, new Date(iso));
  const sent = async () => (await mailsTo(expert.email)).map(({ template }) => template);
  await at('2026-11-28T06:00:00Z');
  expect(await sent()).toEqual(['consultation_asked']);
  await Promise.all([at('2026-11-29T06:00:00Z'), at('2026-11-29T06:00:01Z')]);
  await at('2026-11-30T06:00:00Z');
  expect(await sent()).toEqual(['consultation_asked', 'consultation_reminder']);
  const again = await tokenFor(expert.email);
  expect(again).not.toBe(token);
  for (const one of [token, again]) expect(await findConsultation(db, one, new Date('2026-12-01T19:59:00Z'))).not.toBeNull();
  expect(await findConsultation(db, token, new Date('2026-12-01T20:00:00Z'))).toBeNull();
  await Promise.all([at('2026-12-01T20:00:00Z'), at('2026-12-01T20:00:01Z')]);
  expect(await at('2026-12-02T20:00:00Z')).toEqual({ lapsed: 0, reminded: 0 });
  const record = await findRequestForOfficer(db, dubai, request.reference);
  expect(record?.consultations.map(({ state }) => state)).toEqual(['lapsed', 'lapsed']);
  expect(record?.events.filter(({ code }) => code === 'consultation_lapsed')).toHaveLength(2);
  expect((await mailsTo(dubai.email)).at(-1)).toMatchObject({ template: 'consultation_lapsed' });
});

test('two windows of one expert: one answer wins', async () => {
  const { dubai, request, expert } = await begun();
  const { token } = await asked(dubai, question(request.id, expert.id), expert.email);
  await answerAsExpert(db, token, { intent: 'accept', version: 1, ...noConflict }, later(70));
  const results = await Promise.all([1, 2].map((n) => answerAsExpert(db, token, { ...answer, answer: `답 ${n}`, version: 2 }, later(80))));
  expect(results.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
});

test('the database itself wants a statement before an acceptance, and a reason for a refusal', async () => {
  const { dubai, request, expert } = await begun();
  const { id } = await asked(dubai, question(request.id, expert.id), expert.email);
  for (const set of [{ state: 'accepted' }, { state: 'declined', endedAt: later(1) }, { conflict: 'declared' }, { state: 'answered', conflict: 'none', endedAt: later(1) }] as const) {
    await expect(db.update(consultations).set(set).where(eq(consultations.id, id))).rejects.toThrow();
  }
});

test('a firm’s wish goes with the draft where the expert works for the hub, and only for a consultation', async () => {
  const actor = await firmActor();
  const [here, elsewhere, hidden] = [await makeExpert('dubai'), await makeExpert('tokyo'), await makeExpert('dubai', { state: 'draft' })];
  const wish = async (serviceSlug: string, wishedExpert: string) => {
    const started = await startDraft(db, actor, { serviceSlug, hubSlug: 'dubai', language: 'ko', wishedExpert });
    if (!started.ok) throw new Error(started.error);
    return (await findRequestForFirm(db, actor, started.value.id))?.wishedExpert?.slug ?? null;
  };
  expect(await wish(service.slug, here.slug)).toBeNull();
  expect(await wish(expertService.slug, elsewhere.slug)).toBeNull();
  expect(await wish(expertService.slug, here.slug)).toBe(here.slug);
  expect(await wish(expertService.slug, hidden.slug)).toBe(here.slug);
});
