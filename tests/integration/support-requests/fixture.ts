import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { hubServices, hubs, services, serviceVersions } from '~db/schema/hubs';
import { storedFiles } from '~db/schema/platform';
import { approve, take } from '~/features/support-requests/officer.commands.server';
import { attach, type NewFile } from '~/features/support-requests/attachment.commands.server';
import { saveDraft, startDraft } from '~/features/support-requests/draft.commands.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { newStorageKey } from '~/platform/storage/file-storage';
import { db } from '~db/client.server';
import { makeFirm, makeMember, makeOfficer } from '../../setup/factories';

/** A Tuesday, 10:00 in Dubai: the hub works. */
export const tuesday = new Date('2026-11-24T06:00:00Z');
export const later = (minutes: number, from = tuesday) => new Date(from.getTime() + minutes * 60_000);

/** A service with one question of each kind that matters, offered at the named hubs. */
export const makeService = (...hubSlugs: string[]) => makeServiceOf('poc', ...hubSlugs);

/** The same of another category: `full_stack` is asked for by a consortium. */
export async function makeServiceOf(category: 'poc' | 'full_stack', ...hubSlugs: string[]) {
  const slug = `service-${randomUUID()}`;
  const [service] = await db.insert(services).values({ slug, category, name: { ko: '공동 PoC', en: 'Joint PoC', ar: 'إثبات مفهوم مشترك' }, summary: { ko: '요약' }, position: 99 }).returning();
  if (!service) throw new Error('No service');
  await db.insert(serviceVersions).values({
    serviceId: service.id, version: 1, firstReplyMinutes: 960, decisionMinutes: 4_800,
    eligibility: [{ key: 'tax', text: { ko: '체납이 있습니까?' }, refusedBy: 'yes', remedy: { ko: '납부 후 신청해 주십시오.' } }],
    questions: [
      { key: 'goal', kind: 'long_text', label: { ko: '무엇을 검증합니까?' }, required: true, maxLength: 500 },
      { key: 'start', kind: 'date', label: { ko: '희망 시작일' }, required: false },
    ],
    documents: [{ key: 'plan', label: { ko: '계획서' }, required: true }, { key: 'other', label: { ko: '기타' }, required: false }],
  });
  const chosen = await db.select().from(hubs);
  await db.insert(hubServices).values(chosen.filter((hub) => hubSlugs.includes(hub.slug)).map((hub) => ({ hubId: hub.id, serviceId: service.id })));
  return { id: service.id, slug };
}

const nobody = { pendingFirm: false, situationRoom: false, administrator: false };

export async function firmActor(language: Actor['language'] = 'ko'): Promise<FirmActor> {
  const { firm, member } = await makeFirm(db, {}, { language });
  return { ...nobody, userId: member.id, name: member.name, email: member.email, language, firm: { id: firm.id, nameKo: firm.nameKo, role: 'owner' }, managedHubIds: [] };
}

export async function colleagueOf(actor: FirmActor): Promise<FirmActor> {
  const member = await makeMember(db, actor.firm.id);
  return { ...actor, userId: member.id, name: member.name, email: member.email, firm: { ...actor.firm, role: 'member' } };
}

export async function officerActor(hubSlug: string, language: Actor['language'] = 'en'): Promise<Actor> {
  const { officer, hub } = await makeOfficer(db, hubSlug, { language, name: 'Omar' });
  return { ...nobody, userId: officer.id, name: officer.name, email: officer.email, language, firm: null, managedHubIds: [hub.id] };
}

// Keys written down as those of whole files, as an upload leaves them; of a time that no sweep comes to.
const storedKeys = Array.from({ length: 300 }, () => newStorageKey());
await db.insert(storedFiles).values(storedKeys.map((storageKey) => ({ storageKey, createdAt: new Date('2100-01-01T00:00:00Z') })));

export const newFile = (documentKey = 'plan', content: string = randomUUID()): NewFile => ({
  documentKey, fileName: '사업 계획서.pdf', mediaType: 'application/pdf', size: 2_048, sha256: content.replaceAll('-', '').padEnd(64, '0'), storageKey: storedKeys.pop() ?? 'used up',
});

/** A draft with everything filled in. */
export async function fullDraft(actor: FirmActor, serviceSlug: string, hubSlug = 'dubai', at = tuesday) {
  const started = await startDraft(db, actor, { serviceSlug, hubSlug, language: 'ko' }, at);
  if (!started.ok) throw new Error(started.error);
  const requestId = started.value.id;
  const saved = await saveDraft(db, actor, {
    requestId, revision: 0, step: 'consents', forward: true,
    values: {
      title: '아랍어 상담 모델 공동 PoC', contactName: '김하늘', contactPhone: '+821012345678', eligibility: { tax: 'no' },
      answers: { goal: '아랍어 방언 처리 품질을 현지에서 검증하려고 합니다.', start: '2026-12-07' },
      draftConsents: { overseas_transfer: 'agree', third_party: 'disagree' },
    },
  }, at);
  if (!saved.ok) throw new Error(saved.error);
  const attached = await attach(db, actor, { requestId, files: [newFile()] }, at);
  if (!attached.ok) throw new Error(attached.error);
  return { requestId, revision: saved.value.revision, version: 1, language: 'ko' as const };
}

export async function filed(actor: FirmActor, serviceSlug: string, hubSlug = 'dubai', at = tuesday) {
  const result = await submit(db, actor, { ...(await fullDraft(actor, serviceSlug, hubSlug, at)), idempotencyKey: randomUUID() }, at);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

export async function inReview(actor: FirmActor, officer: Actor, serviceSlug: string) {
  const request = await filed(actor, serviceSlug);
  const taken = await take(db, officer, { requestId: request.id, version: request.version }, later(30));
  if (!taken.ok) throw new Error(taken.error);
  return taken.value;
}

export async function approved(actor: FirmActor, officer: Actor, serviceSlug: string) {
  const request = await inReview(actor, officer, serviceSlug);
  const result = await approve(db, officer, { requestId: request.id, version: request.version, message: '승인합니다.', language: 'ko' }, later(60));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The request again and again, with its events, numbered `KAIN-2027-000001` and on; titles are an expression of `c.n`. */
export async function copyRequest(requestId: string, times: number, title = sql`'=copy ' || c.n`): Promise<void> {
  await db.transaction(async (tx) => {
    // Thousands of rows by one statement: no request of a person, and slow where the machine is busy.
    await tx.execute(sql`set local statement_timeout = '60s'`);
    await tx.execute(sql`create temp table copies on commit drop as
      select gen_random_uuid() as id, n from generate_series(1, ${times}::int) n`);
    await tx.execute(sql`insert into support_requests select (jsonb_populate_record(r, jsonb_build_object(
        'id', c.id, 'reference', 'KAIN-2027-' || lpad(c.n::text, 6, '0'), 'title', ${title}))).*
      from support_requests r, copies c where r.id = ${requestId}`);
    await tx.execute(sql`insert into support_request_events select (jsonb_populate_record(e, jsonb_build_object('request_id', c.id))).*
      from support_request_events e, copies c where e.request_id = ${requestId}`);
  });
}

/** Mails that wait in the queue, newest last. */
export async function mails(): Promise<{ to: string; language: string; template: string; parameters: Record<string, unknown>; actionPath?: string }[]> {
  const rows = await db.execute<{ data: { to: string; language: string; template: string; parameters: Record<string, unknown> } }>(
    `select data from pgboss.job where name = 'mail' order by created_on, id`,
  );
  return rows.map(({ data }) => data);
}

export const mailsTo = async (email: string) => (await mails()).filter(({ to }) => to === email);
