import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { isId } from '~/platform/ids';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { hubs } from '~db/schema/hubs';
import { messageTranslations, supportRequestMessages, supportRequests } from '~db/schema/support-requests';
import { changeableBy } from './change.commands.server';
import type { ActorKind, Party } from './rules';
import { languageToOffer, translatableAuthors, type Sides } from './translation.rules';

interface StoredTranslation {
  body: string;
  origin: 'human' | 'machine';
  /** Who translated it, where a person did. */
  by: { id: string; name: string } | null;
  createdAt: Date;
}

/** A message with all that is needed to translate it. */
export interface TranslatableMessage {
  id: string;
  body: string;
  language: Language;
  authorKind: ActorKind;
  sides: Sides;
}

const columns = {
  id: supportRequestMessages.id, body: supportRequestMessages.body, language: supportRequestMessages.language, authorKind: supportRequestMessages.authorKind,
  sides: { language: supportRequests.language, assigneeLanguage: users.language, workingLanguages: hubs.workingLanguages },
};

function selectMessages(db: Executor) {
  return db
    .select(columns)
    .from(supportRequestMessages)
    .innerJoin(supportRequests, eq(supportRequests.id, supportRequestMessages.requestId))
    .innerJoin(hubs, eq(hubs.id, supportRequests.holderHubId))
    .leftJoin(users, eq(users.id, supportRequests.assigneeId))
    .$dynamic();
}

const isPublic = eq(supportRequestMessages.visibility, 'public');

/** A message for the machine, which acts for nobody; null for a note among officers. */
export async function findPublicMessage(db: Executor, messageId: string): Promise<TranslatableMessage | null> {
  const [row] = await selectMessages(db).where(and(eq(supportRequestMessages.id, messageId), isPublic));
  return row ?? null;
}

/** A message that the actor may translate in a role, locked until the transaction ends if asked; null for any other. */
export async function findTranslatable(
  db: Executor, actor: Actor, role: Party, { requestId, messageId }: { requestId: string; messageId: string }, lock = false,
): Promise<TranslatableMessage | null> {
  const scope = changeableBy(actor, role);
  if (!scope || !isId(messageId)) return null;
  const query = selectMessages(db).where(
    and(eq(supportRequestMessages.id, messageId), eq(supportRequests.id, requestId), scope, isPublic, inArray(supportRequestMessages.authorKind, [...translatableAuthors(role)])),
  );
  const [row] = await (lock ? query.for('update', { of: supportRequestMessages }) : query);
  return row ?? null;
}

/** The translation of a message into a language; null where there is none. */
export async function findTranslation(db: Executor, messageId: string, language: Language): Promise<StoredTranslation | null> {
  const [row] = await db
    .select({ body: messageTranslations.body, origin: messageTranslations.origin, createdAt: messageTranslations.createdAt, byId: users.id, byName: users.name })
    .from(messageTranslations)
    .leftJoin(users, eq(users.id, messageTranslations.translatedBy))
    .where(and(eq(messageTranslations.messageId, messageId), eq(messageTranslations.language, language)));
  if (!row) return null;
  const { byId, byName, ...translation } = row;
  return { ...translation, by: byId && byName !== null ? { id: byId, name: byName } : null };
}

/** The form at `?translate=`. */
export interface TranslationDraft {
  messageId: string;
  /** The original's. */
  from: Language;
  into: Language;
  /** What stands there now; empty where nothing does. */
  body: string;
  origin: 'human' | 'machine' | null;
  by: string | null;
  /** Which human translation the form was made from; empty where there was none. A later one makes the form stale. */
  seen: string;
}

/** The token of {@link TranslationDraft.seen}: a machine's work may always be replaced. */
export const seenOf = (translation: StoredTranslation | null): string => (translation?.origin === 'human' ? translation.createdAt.toISOString() : '');

/**
 * What a form to translate a message holds; null where the actor may not translate it. Without a language it is the
 * one that {@link languageToOffer} names.
 */
export async function findTranslationDraft(
  db: Executor, actor: Actor, role: Party, which: { requestId: string; messageId: string; into: Language | null; reader: Language },
): Promise<TranslationDraft | null> {
  const message = await findTranslatable(db, actor, role, which);
  if (!message) return null;
  const into = which.into ?? languageToOffer(message, message.sides, which.reader);
  if (into === message.language) return null;
  const stored = await findTranslation(db, message.id, into);
  return { messageId: message.id, from: message.language, into, body: stored?.body ?? '', origin: stored?.origin ?? null, by: stored?.by?.name ?? null, seen: seenOf(stored) };
}
