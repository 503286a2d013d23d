import { and, eq, isNull, sql } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Executor } from '~db/connect';
import { firms } from '~db/schema/firms';
import { bookingQuotas } from '~db/schema/quotas';
import { isRepeated } from './database-refusals.server';

/** A quota as the hub's desk shows it. Without a firm: what every other firm has. */
export interface DeskQuota {
  id: string;
  version: number;
  firm: { nameKo: string; businessNumber: string } | null;
  /** Card-minutes a month. */
  monthlyMinutes: number;
}

/** A hub's quotas, the common one on top. */
export async function listHubQuotas(db: Executor, hubId: string): Promise<DeskQuota[]> {
  const rows = await db
    .select({ id: bookingQuotas.id, version: bookingQuotas.version, monthlyMinutes: bookingQuotas.monthlyMinutes, nameKo: firms.nameKo, businessNumber: firms.businessNumber })
    .from(bookingQuotas)
    .leftJoin(firms, eq(firms.id, bookingQuotas.firmId))
    .where(eq(bookingQuotas.hubId, hubId))
    .orderBy(sql`${bookingQuotas.firmId} is not null`, firms.nameKo);
  return rows.map(({ nameKo, businessNumber, ...quota }) => ({ ...quota, firm: nameKo !== null && businessNumber !== null ? { nameKo, businessNumber } : null }));
}

export interface QuotaInput {
  hubId: string;
  /** Digits of the firm's number; null for what every other firm has. */
  businessNumber: string | null;
  monthlyMinutes: number;
}

/** `not_found` also for whoever doesn't manage the hub; `exists`: the firm has one already. */
export type QuotaError = 'not_found' | 'unknown_firm' | 'exists' | 'stale';

/** Gives a firm a quota of its own at a hub, or the hub its common one. What is booked already stays, though it be more. */
export async function addQuota(db: Database, actor: Actor, { hubId, businessNumber, monthlyMinutes }: QuotaInput, at = new Date()): Promise<Result<{ id: string }, QuotaError>> {
  if (!canManage(actor, hubId)) return failed('not_found');
  const [firm] = businessNumber === null ? [] : await db.select({ id: firms.id }).from(firms).where(eq(firms.businessNumber, businessNumber));
  if (businessNumber !== null && !firm) return failed('unknown_firm');
  try {
    const [row] = await db.insert(bookingQuotas).values({ hubId, firmId: firm?.id ?? null, monthlyMinutes, updatedBy: actor.userId, updatedAt: at }).returning({ id: bookingQuotas.id });
    return row ? ok(row) : failed('not_found');
  } catch (error) {
    if (isRepeated(error)) return failed('exists');
    throw error;
  }
}

interface QuotaRef {
  hubId: string;
  id: string;
  version: number;
}

const seenAs = ({ hubId, id, version }: QuotaRef) => and(eq(bookingQuotas.id, id), eq(bookingQuotas.hubId, hubId), eq(bookingQuotas.version, version));

/** Another number of hours; compare-and-swap on the version. */
export async function changeQuota(db: Database, actor: Actor, ref: QuotaRef & { monthlyMinutes: number }, at = new Date()): Promise<Result<{ id: string }, QuotaError>> {
  if (!canManage(actor, ref.hubId)) return failed('not_found');
  const [row] = await db
    .update(bookingQuotas)
    .set({ monthlyMinutes: ref.monthlyMinutes, version: sql`${bookingQuotas.version} + 1`, updatedBy: actor.userId, updatedAt: at })
    .where(seenAs(ref))
    .returning({ id: bookingQuotas.id });
  return row ? ok(row) : failed('stale');
}

/** Takes a firm's own quota back: it has what every firm has. The common one can't be taken back. */
export async function removeQuota(db: Database, actor: Actor, ref: QuotaRef): Promise<Result<{ id: string }, QuotaError>> {
  if (!canManage(actor, ref.hubId)) return failed('not_found');
  const [row] = await db.delete(bookingQuotas).where(and(seenAs(ref), sql`not ${isNull(bookingQuotas.firmId)}`)).returning({ id: bookingQuotas.id });
  return row ? ok(row) : failed('stale');
}
