import { and, desc, eq, inArray, lt, or, sql } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import { findActorById } from '~/features/accounts/actor.queries.server';
import { enqueueMail } from '~/features/notifications/commands.server';
import { logAccess } from '~/features/privacy/commands.server';
import { localizedString } from '~/i18n/localized-text';
import { once } from '~/platform/idempotency.server';
import { enqueue } from '~/platform/jobs.server';
import { announce } from '~/platform/notices/notices.server';
import { failed, ok, type Result } from '~/platform/result';
import { newStorageKey } from '~/platform/storage/file-storage';
import { storage } from '~/platform/storage.server';
import type { Database, Executor, Transaction } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import { requestExports } from '~db/schema/live';
import { exportPieces, type ExportedList } from './export.server';
import type { ExportFormat } from './officer.input';
import { queueFilterOf, queueQuery } from './queue-filter.rules';

type RequestExport = typeof requestExports.$inferSelect;

const day = 86_400_000;
/** Days that a file is kept. */
const keptDays = 7;
/** Lists that one officer can have in the making. */
const pendingAtMost = 3;
/** Times that a list is begun; a process may die on the way. */
const attemptsAtMost = 3;

interface NewExport extends ExportedList {
  format: ExportFormat;
  reason: string;
  ipAddress: string | null;
  idempotencyKey: string;
}

/** Has a list written in the background. Who asks and why is noted now; the officer is told when it is there. */
export function orderExport(db: Database, actor: Actor, input: NewExport, at = new Date()): Promise<Result<{ id: string }, 'forbidden' | 'too_many' | 'key_reused'>> {
  const { hub, filter, language, format, reason, ipAddress, idempotencyKey: key } = input;
  return db.transaction(async (tx) => {
    if (!canSee(actor, hub.id)) return failed('forbidden');
    const query = Object.fromEntries(Object.entries(queueQuery(filter)).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
    const attempt = { key, userId: actor.userId, scope: 'support-requests.export', body: { hubId: hub.id, query, format, language, reason } };
    return once<{ id: string }, 'too_many'>(tx, attempt, async () => {
      const mine = and(eq(requestExports.requestedBy, actor.userId), inArray(requestExports.state, ['queued', 'running']));
      if ((await tx.select({ id: requestExports.id }).from(requestExports).where(mine).limit(pendingAtMost)).length >= pendingAtMost) return failed('too_many');
      const [row] = await tx
        .insert(requestExports)
        .values({ requestedBy: actor.userId, hubId: hub.id, format, query, language, reason, createdAt: at })
        .returning({ id: requestExports.id });
      if (!row) throw new Error('No export was inserted');
      await enqueue(tx, 'request-export', { exportId: row.id });
      await logAccess(tx, { actorId: actor.userId, ipAddress, firmId: null, action: 'support-requests.export', subjectId: hub.id, reason }, at);
      return ok({ id: row.id });
    });
  });
}

/** The officer's own exports, the newest first. */
export function listExports(db: Executor, actor: Actor): Promise<RequestExport[]> {
  return db.select().from(requestExports).where(eq(requestExports.requestedBy, actor.userId)).orderBy(desc(requestExports.createdAt)).limit(20);
}

/** An officer's own export that is ready and hasn't expired, of a hub that the officer still may see; null for anything else. */
export async function findReadyExport(db: Executor, actor: Actor, id: string, at = new Date()): Promise<RequestExport | null> {
  const [row] = await db.select().from(requestExports).where(and(eq(requestExports.id, id), eq(requestExports.requestedBy, actor.userId), eq(requestExports.state, 'ready')));
  return row && row.expiresAt && row.expiresAt > at && canSee(actor, row.hubId) ? row : null;
}

/**
 * Writes one export, with the rights that the officer has now. Run twice, the second finds it done; where two run at once, the later one
 * counts. After the last try the officer is told that it failed.
 */
export async function writeExport(db: Database, exportId: string, at = new Date()): Promise<void> {
  const row = await begin(db, exportId);
  if (!row) return;
  try {
    const actor = await findActorById(db, row.requestedBy);
    const [hub] = await db.select({ id: hubs.id, timeZone: hubs.timeZone }).from(hubs).where(eq(hubs.id, row.hubId));
    if (!actor || !hub || !canSee(actor, hub.id)) {
      await fail(db, row, at);
      return;
    }
    const filter = queueFilterOf(new URLSearchParams(row.query));
    const counted = { bytes: 0 };
    await storage().put(row.storageKey, bytesOf(exportPieces(db, actor, { hub, filter, language: row.language }, row.format), counted));
    const mine = await finish(db, row, { state: 'ready', size: counted.bytes, finishedAt: at, expiresAt: new Date(at.getTime() + keptDays * day) });
    if (!mine) await storage().remove(row.storageKey);
  } catch (error) {
    if (row.attempts < attemptsAtMost) throw error;
    await fail(db, row, at);
  }
}

type BegunExport = RequestExport & { storageKey: string };

/** Begins a try, under a key of its own that the row names before anything lies under it. What an earlier try left is removed. */
async function begin(db: Database, exportId: string): Promise<BegunExport | null> {
  const storageKey = newStorageKey();
  const begun = await db.transaction(async (tx) => {
    const unfinished = and(eq(requestExports.id, exportId), inArray(requestExports.state, ['queued', 'running']));
    const [before] = await tx.select({ storageKey: requestExports.storageKey }).from(requestExports).where(unfinished).for('update');
    if (!before) return null;
    const [row] = await tx.update(requestExports).set({ state: 'running', attempts: sql`${requestExports.attempts} + 1`, storageKey }).where(unfinished).returning();
    return row ? { row: { ...row, storageKey }, left: before.storageKey } : null;
  });
  if (begun?.left) await storage().remove(begun.left);
  return begun?.row ?? null;
}

async function* bytesOf(pieces: AsyncIterable<string | Uint8Array>, counted: { bytes: number }): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece;
    counted.bytes += bytes.byteLength;
    yield bytes;
  }
}

async function fail(db: Database, row: BegunExport, at: Date): Promise<void> {
  await storage().remove(row.storageKey);
  await finish(db, row, { state: 'failed', storageKey: null, finishedAt: at });
}

/** Ends a try and tells its officer; false where another try has taken its place. */
async function finish(db: Database, { id, requestedBy, storageKey }: BegunExport, end: Partial<RequestExport>): Promise<boolean> {
  return db.transaction(async (tx) => {
    const mine = and(eq(requestExports.id, id), eq(requestExports.state, 'running'), eq(requestExports.storageKey, storageKey));
    const [ended] = await tx.update(requestExports).set(end).where(mine).returning();
    if (!ended) return false;
    await mailEnd(tx, ended);
    await announce(tx, 'desk', { kind: 'export', userId: requestedBy });
    return true;
  });
}

async function mailEnd(tx: Transaction, { requestedBy, hubId, expiresAt }: RequestExport): Promise<void> {
  const actor = await findActorById(tx, requestedBy);
  const [hub] = await tx.select({ name: hubs.name, timeZone: hubs.timeZone }).from(hubs).where(eq(hubs.id, hubId));
  if (!actor || !hub) return;
  const mail = { to: actor.email, language: actor.language, actionPath: '/desk/exports' };
  const name = localizedString(hub.name, actor.language);
  if (expiresAt) await enqueueMail(tx, { ...mail, template: 'export_ready', parameters: { hub: name, until: { at: expiresAt.toISOString(), timeZone: hub.timeZone } } });
  else await enqueueMail(tx, { ...mail, template: 'export_failed', parameters: { hub: name } });
}

/** Removes what expired, bytes first so that a second run finds the rest; what never ended in a day has failed. */
export async function removeExpiredExports(db: Database, at = new Date()): Promise<void> {
  const dayAgo = new Date(at.getTime() - day);
  const stuck = and(inArray(requestExports.state, ['queued', 'running']), lt(requestExports.createdAt, dayAgo));
  await db.update(requestExports).set({ state: 'failed', finishedAt: at }).where(stuck);
  const old = or(lt(requestExports.expiresAt, at), and(eq(requestExports.state, 'failed'), lt(requestExports.finishedAt, new Date(at.getTime() - keptDays * day))));
  const gone = await db.select({ id: requestExports.id, storageKey: requestExports.storageKey }).from(requestExports).where(old).limit(500);
  for (const { id, storageKey } of gone) {
    if (storageKey) await storage().remove(storageKey);
    await db.delete(requestExports).where(eq(requestExports.id, id));
  }
}
