import { and, eq, ne, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { FirmActor } from '~/features/accounts/actor';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { findServiceOffer } from '~/features/hubs/service-queries.server';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { services, serviceVersions } from '~db/schema/hubs';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { contactOf } from './refile.commands.server';
import { takeAnswers } from './template.rules';

export interface TemplateInput {
  /** The earlier request. */
  requestId: string;
  /** The hub that is asked this time. */
  hubSlug: string;
  idempotencyKey: string;
  /** Language of the page. */
  language: Language;
}
export type TemplateError = 'not_found' | 'not_offered' | 'draft_exists';

/**
 * Begins a draft for the same service from an earlier request of the firm: title, contact and those answers that the present questions
 * still take. Never documents, consents or statements of eligibility: they were true of another day. The first event of the draft says what
 * was left. The same key answers the same draft again.
 */
export function startFromTemplate(
  db: Executor, actor: FirmActor, { idempotencyKey: key, ...body }: TemplateInput, at = new Date(),
): Promise<Result<{ id: string }, TemplateError | 'key_reused'>> {
  return db.transaction((tx) => once<{ id: string }, TemplateError>(
    tx, { key, userId: actor.userId, scope: 'support-requests.template', body }, () => startOnce(tx, actor, body, at),
  ));
}

async function startOnce(tx: Transaction, actor: FirmActor, input: Omit<TemplateInput, 'idempotencyKey'>, at: Date): Promise<Result<{ id: string }, TemplateError>> {
  const [earlier] = await tx
    .select({ row: supportRequests, service: services.slug, questions: serviceVersions.questions })
    .from(supportRequests)
    .innerJoin(services, eq(services.id, supportRequests.serviceId))
    .innerJoin(serviceVersions, eq(serviceVersions.id, supportRequests.serviceVersionId))
    .where(and(eq(supportRequests.id, input.requestId), eq(supportRequests.firmId, actor.firm.id), ne(supportRequests.state, 'draft')));
  if (!earlier) return failed('not_found');
  const { row } = earlier;
  const offer = await findServiceOffer(tx, earlier.service, input.hubSlug);
  const schedule = offer && (await findHubSchedule(tx, offer.hub.id));
  if (!offer || !schedule) return failed('not_offered');
  const { taken, left } = takeAnswers(
    offer.service.questions, { questions: earlier.questions, answers: row.answers }, { schedule, today: isoDateIn(at, schedule.timeZone) },
  );
  const [draft] = await tx
    .insert(supportRequests)
    .values({
      id: v7(), firmId: row.firmId, serviceId: row.serviceId, serviceVersionId: offer.service.versionId, holderHubId: offer.hub.id, state: 'draft', version: 1,
      title: row.title, answers: taken, ...(await contactOf(tx, actor, row)), contactPhone: row.contactPhone,
      language: input.language, createdBy: actor.userId, draftRevision: 1, createdAt: at, updatedAt: at,
    })
    .onConflictDoNothing({ target: [supportRequests.firmId, supportRequests.serviceId, supportRequests.holderHubId], where: sql`state = 'draft'` })
    .returning({ id: supportRequests.id });
  if (!draft) return failed('draft_exists');
  await tx.insert(supportRequestEvents).values({
    requestId: draft.id, sequence: 1, actorKind: 'firm', actorId: actor.userId, code: 'draft_started', state: 'draft', holderHubId: offer.hub.id, at,
    parameters: { templateId: row.id, left },
  });
  return ok(draft);
}
