import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { enqueue } from '~/platform/jobs.server';
import { failed, ok, type Result } from '~/platform/result';
import { translatesByMachine, type MachineTranslator } from '~/platform/translation/translator.server';
import type { Executor, Transaction } from '~db/connect';
import { messageTranslations, supportRequestMessages } from '~db/schema/support-requests';
import type { Party } from './rules';
import { findPublicMessage, findTranslatable, findTranslation, seenOf } from './translation.queries.server';
import { languageForReader } from './translation.rules';

/** Promises a machine's translation of a message, in the message's own transaction; nothing where the operator wants none. */
export async function enqueueTranslation(tx: Transaction, messageId: string): Promise<void> {
  if (translatesByMachine()) await enqueue(tx, 'translation', { messageId });
}

/** As {@link enqueueTranslation} for all that the firm said: a new officer may read another language than the last. */
export async function enqueueThreadForOfficer(tx: Transaction, requestId: string): Promise<void> {
  if (!translatesByMachine()) return;
  const said = await tx
    .select({ id: supportRequestMessages.id })
    .from(supportRequestMessages)
    .where(and(eq(supportRequestMessages.requestId, requestId), eq(supportRequestMessages.authorKind, 'firm'), eq(supportRequestMessages.visibility, 'public')));
  for (const { id } of said) await enqueueTranslation(tx, id);
}

/**
 * Translates a message for the side that didn't write it. Nothing happens where a translation stands already, a person's above all, so it
 * may run twice. The service is asked outside any transaction.
 * @throws {TranslationError} where the service fails; the job is then tried again
 */
export async function translateMessage(db: Executor, machine: MachineTranslator, messageId: string, at = new Date()): Promise<void> {
  const message = await findPublicMessage(db, messageId);
  const language = message && languageForReader(message, message.sides);
  if (!message || !language || (await findTranslation(db, messageId, language))) return;
  const body = await machine(message.body, message.language, language);
  await db.insert(messageTranslations).values({ messageId, language, body, origin: 'machine', createdAt: at }).onConflictDoNothing();
}

export interface HumanTranslation {
  requestId: string;
  messageId: string;
  language: Language;
  body: string;
  /** {@link seenOf} the translation that the sender had before them. */
  seen: string;
}

/**
 * A person's translation of a message, in place of a machine's or of a person's that the sender saw. It leaves no event: it changes neither
 * the request nor whose move it is, and open pages stay valid. Who translated stands with the translation.
 */
export function saveTranslation(
  db: Executor, actor: Actor, role: Party, input: HumanTranslation, at = new Date(),
): Promise<Result<{ messageId: string }, 'not_found' | 'same_language' | 'stale'>> {
  return db.transaction(async (tx) => {
    // The lock makes two people who translate one message take turns.
    const message = await findTranslatable(tx, actor, role, input, true);
    if (!message) return failed('not_found');
    if (message.language === input.language) return failed('same_language');
    const stored = await findTranslation(tx, message.id, input.language);
    const repeated = stored?.by?.id === actor.userId && stored.body === input.body;
    if (repeated) return ok({ messageId: message.id });
    if (stored?.origin === 'human' && seenOf(stored) !== input.seen) return failed('stale');
    const translation = { body: input.body, origin: 'human' as const, translatedBy: actor.userId, createdAt: at };
    await tx
      .insert(messageTranslations)
      .values({ messageId: message.id, language: input.language, ...translation })
      .onConflictDoUpdate({ target: [messageTranslations.messageId, messageTranslations.language], set: translation });
    return ok({ messageId: message.id });
  });
}
