import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';
import { isId } from '~/platform/ids';
import type { Executor } from '~db/connect';
import { consultationLinks, consultations } from '~db/schema/consultations';
import { experts } from '~db/schema/experts';
import { firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import { consents } from '~db/schema/privacy';
import { attachments, supportRequests } from '~db/schema/support-requests';
import type { StoredAttachment } from './attachment.queries.server';
import { hashOfToken } from './consultation-link.server';
import type { ConflictStatement, ConsultationState } from './consultation.rules';

/** What the firm agreed to hand to third parties, experts among them: its name, its files. Read of what the consent says, item by item. */
export async function findHandedOver(db: Executor, requestId: string): Promise<{ firm: boolean; documents: boolean }> {
  const [consent] = await db
    .select({ items: consents.items })
    .from(consents)
    .where(and(eq(consents.requestId, requestId), eq(consents.kind, 'third_party'), eq(consents.agreed, true)))
    .orderBy(sql`${consents.createdAt} desc`)
    .limit(1);
  // Only texts that name the experts list the documents, too.
  const named = consent?.items.includes('documents') ?? false;
  return { firm: named && (consent?.items.includes('firm') ?? false), documents: named };
}

/** What an expert reads: nothing of the firm but what the officer sent. */
export interface ConsultationPage {
  state: ConsultationState;
  version: number;
  question: string;
  language: Language;
  dueOn: string;
  expert: LocalizedText;
  service: LocalizedText;
  hub: { name: LocalizedText; timeZone: string };
  /** Name and title of the request, where the firm agreed to it and the officer chose so. */
  request: { firm: string; title: string } | null;
  documents: { id: string; fileName: string; size: number }[];
  conflict: ConflictStatement | null;
  conflictText: string | null;
  draft: string | null;
  answer: string | null;
}

/** The consultation that a link leads to; null where the link is unknown, too old, or was taken back. Reading changes nothing. */
export async function findConsultation(db: Executor, token: string, at = new Date()): Promise<ConsultationPage | null> {
  const [row] = await db
    .select({
      state: consultations.state, version: consultations.version, question: consultations.question, language: consultations.language,
      dueOn: consultations.dueOn, expert: experts.name, service: services.name, hub: { name: hubs.name, timeZone: hubs.timeZone },
      namesFirm: consultations.namesFirm, firm: { ko: firms.nameKo, en: firms.nameEn }, title: supportRequests.title,
      attachmentIds: consultations.attachmentIds, conflict: consultations.conflict, conflictText: consultations.conflictText,
      draft: consultations.draft, answer: consultations.answer,
    })
    .from(consultationLinks)
    .innerJoin(consultations, eq(consultations.id, consultationLinks.consultationId))
    .innerJoin(experts, eq(experts.id, consultations.expertId))
    .innerJoin(hubs, eq(hubs.id, consultations.hubId))
    .innerJoin(supportRequests, eq(supportRequests.id, consultations.requestId))
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .innerJoin(firms, eq(firms.id, supportRequests.firmId))
    .where(and(eq(consultationLinks.hash, hashOfToken(token)), gt(consultationLinks.expiresAt, at)));
  if (!row) return null;
  const { attachmentIds, namesFirm, firm, title, ...page } = row;
  const documents = attachmentIds.length === 0 ? [] : await db
    .select({ id: attachments.id, fileName: attachments.fileName, size: attachments.size })
    .from(attachments)
    .where(and(inArray(attachments.id, attachmentIds), isNull(attachments.removedAt)))
    .orderBy(attachments.createdAt, attachments.id);
  return { ...page, documents, request: namesFirm ? { firm: firm.en ? `${firm.ko} (${firm.en})` : firm.ko, title } : null };
}

/** A file that was sent along, once the expert has said whether there is a conflict of interest; null before, and for any other file. */
export async function findConsultationFile(db: Executor, token: string, attachmentId: string, at = new Date()): Promise<StoredAttachment | null> {
  if (!isId(attachmentId)) return null;
  const [file] = await db
    .select({ fileName: attachments.fileName, mediaType: attachments.mediaType, size: attachments.size, sha256: attachments.sha256, storageKey: attachments.storageKey })
    .from(consultationLinks)
    .innerJoin(consultations, and(eq(consultations.id, consultationLinks.consultationId), eq(consultations.state, 'accepted')))
    .innerJoin(attachments, sql`${attachments.id} = any(${consultations.attachmentIds})`)
    .where(and(eq(consultationLinks.hash, hashOfToken(token)), gt(consultationLinks.expiresAt, at), eq(attachments.id, attachmentId), isNull(attachments.removedAt)));
  return file ?? null;
}
