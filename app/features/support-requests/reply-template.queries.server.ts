import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { replyTemplates } from '~db/schema/desk';

export interface ReplyTemplate {
  id: string;
  /** Null: for every hub. */
  hubId: string | null;
  title: LocalizedText;
  body: LocalizedText;
  version: number;
}

const columns = { id: replyTemplates.id, hubId: replyTemplates.hubId, title: replyTemplates.title, body: replyTemplates.body, version: replyTemplates.version };

/** What a hub's officers can choose from: its own first, then those of every hub. Empty for another hub's officer. */
export async function listReplyTemplates(db: Executor, actor: Actor, hubId: string): Promise<ReplyTemplate[]> {
  if (!canSee(actor, hubId)) return [];
  return db
    .select(columns)
    .from(replyTemplates)
    .where(and(isNull(replyTemplates.retiredAt), or(eq(replyTemplates.hubId, hubId), isNull(replyTemplates.hubId))))
    .orderBy(sql`${replyTemplates.hubId} is null`, asc(sql`${replyTemplates.title} ->> 'ko'`), replyTemplates.id)
    .limit(200);
}
