import { and, eq, isNull, sql } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { replyTemplates } from '~db/schema/desk';

interface Texts {
  title: LocalizedText;
  body: LocalizedText;
}

/** A new template of a hub, for all its managers. */
export function createReplyTemplate(
  db: Executor, actor: Actor, { idempotencyKey: key, ...input }: Texts & { hubId: string; idempotencyKey: string },
): Promise<Result<{ id: string }, 'not_found' | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string }, 'not_found'>(tx, { key, userId: actor.userId, scope: 'support-requests.create-reply-template', body: input }, async () => {
      if (!canManage(actor, input.hubId)) return failed('not_found');
      const { hubId, title, body } = input;
      const [row] = await tx.insert(replyTemplates).values({ hubId, title, body, changedBy: actor.userId }).returning({ id: replyTemplates.id });
      if (!row) throw new Error('No template was inserted');
      return ok(row);
    }),
  );
}

interface Target {
  id: string;
  hubId: string;
  version: number;
}

/** New words for a template of a hub. Those of every hub are nobody's to change at a desk. */
export function changeReplyTemplate(db: Executor, actor: Actor, { title, body, ...target }: Texts & Target, at = new Date()) {
  return change(db, actor, target, { title, body, updatedAt: at });
}

/** Takes a template out of the choice; replies that were made with it stay as they are. */
export function retireReplyTemplate(db: Executor, actor: Actor, target: Target, at = new Date()) {
  return change(db, actor, target, { retiredAt: at, updatedAt: at });
}

async function change(
  db: Executor, actor: Actor, { id, hubId, version }: Target, set: Partial<typeof replyTemplates.$inferInsert>,
): Promise<Result<{ id: string }, 'not_found' | 'stale'>> {
  if (!canManage(actor, hubId)) return failed('not_found');
  const theirs = and(eq(replyTemplates.id, id), eq(replyTemplates.hubId, hubId), isNull(replyTemplates.retiredAt));
  const [changed] = await db
    .update(replyTemplates)
    .set({ ...set, version: sql`${replyTemplates.version} + 1`, changedBy: actor.userId })
    .where(and(theirs, eq(replyTemplates.version, version)))
    .returning({ id: replyTemplates.id });
  if (changed) return ok(changed);
  const [there] = await db.select({ id: replyTemplates.id }).from(replyTemplates).where(theirs);
  return failed(there ? 'stale' : 'not_found');
}
