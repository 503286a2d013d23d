import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { ok } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { supportRequestMessages } from '~db/schema/support-requests';
import { changing, recordChange, type ChangedRequest, type ChangeDetails, type ChangeError, type ChangeResult } from './change.commands.server';
import { mailFirm, mailHub } from './mail.commands.server';
import type { Party } from './rules';
import { enqueueTranslation } from './translation.commands.server';

interface NewMessage {
  requestId: string;
  role: Party;
  actor: Actor;
  body: string;
  /** Language that it was written in; kept for ever. */
  language: Language;
  visibility: 'public' | 'internal';
  at: Date;
}

/** Puts a message into the thread and answers its id, for the event that it belongs to. One that the other side reads is translated later. */
export async function insertMessage(tx: Transaction, message: NewMessage): Promise<string> {
  const { requestId, role, actor, body, language, visibility, at } = message;
  const [row] = await tx
    .insert(supportRequestMessages)
    .values({ requestId, authorKind: role, authorId: actor.userId, visibility, body, language, createdAt: at })
    .returning({ id: supportRequestMessages.id });
  if (!row) throw new Error('No message was inserted');
  if (visibility === 'public') await enqueueTranslation(tx, row.id);
  return row.id;
}

export interface MessageInput {
  requestId: string;
  idempotencyKey: string;
  body: string;
  language: Language;
}

/**
 * A message to the other side; an officer's first one is the hub's first reply. It names no version: what else happened
 * meanwhile doesn't make a message wrong.
 */
export function postMessage(
  db: Executor, actor: Actor, role: Party, input: MessageInput, at = new Date(),
): Promise<ChangeResult<ChangedRequest, 'key_reused'>> {
  return posting<ChangedRequest>(db, actor, input, 'support-requests.post-message', (tx) =>
    changing<ChangedRequest>(tx, actor, role, 'post_message', { requestId: input.requestId }, async (inner, row) => {
      const messageId = await insertMessage(inner, { ...input, role, actor, visibility: 'public', at });
      const changed = await recordChange(inner, row, { action: 'post_message', role, actor, at, parameters: { messageId } });
      const mail = role === 'officer' ? mailFirm : mailHub;
      await mail(inner, row, ({ reference, service }) => ({ template: 'request_message', parameters: { reference, service, message: input.body } }));
      return ok(changed);
    }),
  );
}

/** A note among officers. The firm never sees it, hears nothing, and its open pages stay valid: it leaves no event. */
export function postNote(
  db: Executor, actor: Actor, input: MessageInput, at = new Date(),
): Promise<ChangeResult<PostedNote, 'key_reused'>> {
  return posting<PostedNote>(db, actor, input, 'support-requests.post-note', (tx) =>
    changing<PostedNote>(tx, actor, 'officer', 'post_note', { requestId: input.requestId }, async (inner) => {
      const messageId = await insertMessage(inner, { ...input, role: 'officer', actor, visibility: 'internal', at });
      return ok({ messageId });
    }),
  );
}

export type PostedNote = { messageId: string };

/** Once for a key: a double click posts one message. */
function posting<Value extends ChangedRequest | PostedNote>(
  db: Executor, actor: Actor, { idempotencyKey: key, ...body }: MessageInput, scope: string, work: (tx: Transaction) => Promise<ChangeResult<Value>>,
): Promise<ChangeResult<Value, 'key_reused'>> {
  return db.transaction((tx) =>
    once<Value, ChangeError, ChangeDetails>(tx, { key, userId: actor.userId, scope, body }, () => work(tx)),
  );
}
