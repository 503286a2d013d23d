import { and, eq, sql } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import { publishVersion, type FormTarget, type PublishedForm, type PublishError } from '~/features/hubs/service-form.commands.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { supportRequests } from '~db/schema/support-requests';
import { mailFirm } from './mail.commands.server';

/**
 * Publishes what headquarters drafted. Drafts that firms have begun go over to the new version: answers stay by their key, the firm is
 * told by mail and on the draft's pages, and a page that showed the old questions can't be handed in any more. Filed requests keep theirs.
 */
export function publishForm(
  db: Executor, actor: Actor, input: FormTarget & { reason: string }, at = new Date(),
): Promise<Result<PublishedForm & { drafts: number }, PublishError>> {
  return db.transaction(async (tx) => {
    const published = await publishVersion(tx, actor, input, at);
    if (!published.ok) return published;
    const { serviceId, versionId, asksOtherwise } = published.value;
    if (!asksOtherwise) {
      await tx.update(supportRequests).set({ serviceVersionId: versionId }).where(and(eq(supportRequests.serviceId, serviceId), eq(supportRequests.state, 'draft')));
      return ok({ ...published.value, drafts: 0 });
    }
    const drafts = await tx
      .update(supportRequests)
      .set({
        serviceVersionId: versionId,
        questionsChangedFromId: sql`coalesce(${supportRequests.questionsChangedFromId}, ${supportRequests.serviceVersionId})`,
        draftRevision: sql`${supportRequests.draftRevision} + 1`,
      })
      .where(and(eq(supportRequests.serviceId, serviceId), eq(supportRequests.state, 'draft')))
      .returning();
    for (const draft of drafts) {
      await mailFirm(tx, draft, ({ service, hub }) => ({ template: 'draft_questions_changed', parameters: { service, hub } }), `/support-requests/drafts/${draft.id}/content`);
    }
    return ok({ ...published.value, drafts: drafts.length });
  });
}

/** The firm has seen that the questions of its draft changed. */
export async function noteChangedQuestions(db: Executor, actor: FirmActor, requestId: string): Promise<Result<null, 'not_found'>> {
  const [seen] = await db
    .update(supportRequests)
    .set({ questionsChangedFromId: null })
    .where(and(eq(supportRequests.id, requestId), eq(supportRequests.firmId, actor.firm.id), eq(supportRequests.state, 'draft')))
    .returning({ id: supportRequests.id });
  return seen ? ok(null) : failed('not_found');
}
