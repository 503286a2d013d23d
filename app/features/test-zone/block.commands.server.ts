import { canManage, type Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { actAsHub, retrying, type Acted, type BookingRef } from './act.server';
import { changeBooking } from './booking-log.server';
import { isOverlap } from './database-refusals.server';
import { expireOverrunHolds } from './expiry.commands.server';
import { insertBooking } from './insert-booking.server';
import { listUnits } from './resources.queries.server';
import { onGrid, type Range, type RangeError } from './slots.rules';
import { lockUnits } from './swap.server';

export interface BlockInput {
  hubId: string;
  range: Range;
  resourceIds: string[];
  reason: string;
  language: Language;
  /** Engineers are away, rather than machines being worked on. */
  leave?: boolean;
}

export type BlockError = Exclude<RangeError, 'outside_hours'> | 'forbidden' | 'no_units' | 'unknown_units' | 'leave_of_machines' | 'taken' | 'key_reused';

/** How long one block may last, in days. */
export const maxBlockDays = 60;

function checkBlock({ range, resourceIds }: BlockInput, at: Date): BlockError | null {
  if (range.start.getTime() === range.end.getTime()) return 'empty';
  if (range.start > range.end) return 'reversed';
  if (!onGrid(range.start) || !onGrid(range.end)) return 'off_grid';
  if (range.end <= at) return 'past';
  if (range.end.getTime() - range.start.getTime() > maxBlockDays * 86_400_000 || range.end.getTime() - at.getTime() > 400 * 86_400_000) return 'beyond_horizon';
  return resourceIds.length === 0 ? 'no_units' : null;
}

/**
 * Keeps units for the hub's own work, at any hour. What is booked stands in its way (`taken`): it must be moved or cancelled first, by
 * somebody who tells the firm why.
 */
export async function block(db: Database, actor: Actor, input: BlockInput, key: string, at = new Date()): Promise<Result<{ reference: string }, BlockError>> {
  if (!canManage(actor, input.hubId)) return failed('forbidden');
  const refusal = checkBlock(input, at);
  if (refusal) return failed(refusal);
  const resourceIds = [...new Set(input.resourceIds)];
  try {
    return await retrying(() => db.transaction((tx) => once(tx, { key, userId: actor.userId, scope: 'booking.block', body: { ...input, range: [input.range.start.toISOString(), input.range.end.toISOString()] } }, async () => {
      if (!(await lockUnits(tx, input.hubId, resourceIds))) return failed('unknown_units');
      if (input.leave && (await listUnits(tx, [input.hubId])).some(({ id, kind }) => kind !== 'engineer' && resourceIds.includes(id))) return failed('leave_of_machines');
      await expireOverrunHolds(tx, resourceIds, input.range, at);
      const { reference } = await insertBooking(tx, {
        hubId: input.hubId, during: input.range, resourceIds, state: 'confirmed', code: input.leave ? 'leave' : 'blocked', by: { kind: 'officer', userId: actor.userId },
        values: { kind: 'maintenance', isLeave: input.leave ?? false, decisionNote: input.reason, language: input.language, createdBy: actor.userId },
      }, at);
      return ok({ reference });
    })));
  } catch (error) {
    if (isOverlap(error)) return failed('taken');
    throw error;
  }
}

/** Gives blocked units back; the time that is left is free at once. */
export function unblock(db: Database, actor: Actor, ref: BookingRef, at = new Date()): Promise<Acted> {
  return actAsHub(db, actor, 'unblock', ref, at, async (tx, booking, by) => {
    await changeBooking(tx, booking, { by, code: 'unblocked', state: 'cancelled', at });
  });
}
