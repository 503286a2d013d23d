import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { askExpert, type AskInput } from '~/features/support-requests/consultation.commands.server';
import { saveDraft } from '~/features/support-requests/draft.commands.server';
import { take } from '~/features/support-requests/officer.commands.server';
import { findRequestForOfficer } from '~/features/support-requests/queries.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { db } from '~db/client.server';
import { expertContacts, expertHubs, experts } from '~db/schema/experts';
import { hubs, services } from '~db/schema/hubs';
import { fullDraft, later, mails, makeService, tuesday } from './fixture';

type NewExpert = Partial<typeof experts.$inferInsert>;

/** A published expert of a hub, with an address of its own. */
export async function makeExpert(hubSlug: string, values: NewExpert = {}) {
  const [hub] = await db.select().from(hubs).where(eq(hubs.slug, hubSlug));
  if (!hub) throw new Error(`No hub ${hubSlug}`);
  const [expert] = await db.insert(experts).values({
    slug: `expert-${randomUUID()}`.slice(0, 30), homeHubId: hub.id, name: { ko: '시험 전문가', en: 'Test Expert', ar: 'خبير' }, affiliation: { ko: '시험 회사' },
    summary: { ko: '소개' }, fields: ['law'], languages: ['ko', 'ar'], hoursAMonth: 4, state: 'published', ...values,
  }).returning();
  if (!expert) throw new Error('No expert');
  const email = `${randomUUID()}@expert.example`;
  await db.insert(expertHubs).values({ expertId: expert.id, hubId: hub.id });
  await db.insert(expertContacts).values({ expertId: expert.id, email, phone: '+97140000000', language: 'ar' });
  return { ...expert, email };
}

/** A service of the kind by which a firm asks for an expert. */
export async function makeExpertService(...hubSlugs: string[]) {
  const service = await makeService(...hubSlugs);
  await db.update(services).set({ category: 'expert' }).where(eq(services.id, service.id));
  return service;
}

/** A request that Dubai reviews, of a firm that agreed to third parties or not. */
export async function reviewed(actor: FirmActor, officer: Actor, serviceSlug: string, thirdParty: 'agree' | 'disagree' = 'agree') {
  const draft = await fullDraft(actor, serviceSlug);
  const saved = await saveDraft(db, actor, { requestId: draft.requestId, revision: draft.revision, step: 'consents', forward: true, values: { draftConsents: { overseas_transfer: 'agree', third_party: thirdParty } } }, tuesday);
  if (!saved.ok) throw new Error(saved.error);
  const filed = await submit(db, actor, { ...draft, revision: saved.value.revision, idempotencyKey: randomUUID() }, tuesday);
  if (!filed.ok) throw new Error(filed.error);
  const taken = await take(db, officer, { requestId: filed.value.id, version: filed.value.version }, later(30));
  if (!taken.ok) throw new Error(taken.error);
  const record = await findRequestForOfficer(db, officer, filed.value.id);
  return { ...taken.value, attachmentId: record?.attachments[0]?.id ?? '' };
}

export const question = (requestId: string, expertId: string, more: Partial<AskInput> = {}): AskInput => ({
  requestId, expertId, idempotencyKey: randomUUID(), question: '어느 법을 따라야 합니까?', language: 'ko', dueOn: '2026-12-01', attachments: [], namesFirm: false, ...more,
});

/** The token of the newest link that was mailed to an expert. */
export async function tokenFor(email: string): Promise<string> {
  const mail = (await mails()).findLast(({ to, actionPath }) => to === email && actionPath?.includes('/consultations/'));
  const token = mail?.actionPath?.split('/').at(-1);
  if (!token) throw new Error(`No link was mailed to ${email}`);
  return token;
}

/** Asks and answers the id of the consultation with its token. */
export async function asked(officer: Actor, input: AskInput, email: string) {
  const result = await askExpert(db, officer, input, later(60));
  if (!result.ok) throw new Error(result.error);
  const record = await findRequestForOfficer(db, officer, input.requestId);
  const consultation = record?.consultations.at(-1);
  if (!consultation) throw new Error('Nothing was asked');
  return { id: consultation.id, token: await tokenFor(email), version: result.value.version };
}
