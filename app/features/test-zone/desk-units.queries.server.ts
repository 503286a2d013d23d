import { and, asc, eq, sql } from 'drizzle-orm';
import type { LocalizedText } from '~/i18n/localized-text';
import { isId } from '~/platform/ids';
import type { Executor } from '~db/connect';
import { acceleratorModels } from '~db/schema/accelerators';
import { bookings, bookingUnits, resources } from '~db/schema/test-zone';
import type { ApprovalRule } from './approval.rules';
import type { UnitKind } from './units.input';

/** A unit as its hub's desk keeps it, in service or not. */
export interface DeskUnit {
  id: string;
  kind: UnitKind;
  name: LocalizedText;
  model: string | null;
  languages: string[];
  fields: string[];
  position: number;
  retired: boolean;
  isDemo: boolean;
  version: number;
  /** Live bookings that have it now or later. */
  upcoming: number;
  approval: ApprovalRule;
}

const upcomingOf = (unitId: unknown, at: Date) => sql<number>`(select count(*)::int from ${bookingUnits} u join ${bookings} b on b.id = u.booking_id
  where u.resource_id = ${unitId} and u.state in ('held', 'confirmed', 'checked_in') and upper(u.during) > ${at.toISOString()}
  and not (b.state = 'held' and b.hold_expires_at <= ${at.toISOString()}))`;

/** How many live bookings have a unit now or later; a hold whose time is over counts as gone. */
export async function countUpcoming(db: Executor, unitId: string, at: Date): Promise<number> {
  const [row] = await db.select({ upcoming: upcomingOf(unitId, at) }).from(resources).where(eq(resources.id, unitId));
  return row?.upcoming ?? 0;
}

/** All units of a hub in the order of its calendar, those out of service as well. */
export async function listDeskUnits(db: Executor, hubId: string, at = new Date(), id?: string): Promise<DeskUnit[]> {
  const rows = await db
    .select({
      id: resources.id, kind: resources.kind, name: resources.name, maker: acceleratorModels.maker, model: acceleratorModels.model, languages: resources.languages,
      fields: resources.fields, position: resources.position, retiredAt: resources.retiredAt, isDemo: resources.isDemo, version: resources.version,
      upcoming: upcomingOf(resources.id, at),
      approval: {
        autoConfirmMinutes: resources.autoConfirmMinutes, precheckRequired: resources.precheckRequired,
        gatedDataClasses: resources.gatedDataClasses, gateAbroad: resources.gateAbroad,
      },
    })
    .from(resources)
    .leftJoin(acceleratorModels, eq(acceleratorModels.slug, resources.acceleratorSlug))
    .where(and(eq(resources.hubId, hubId), id ? eq(resources.id, id) : undefined))
    .orderBy(asc(resources.position));
  return rows.map(({ maker, model, retiredAt, ...unit }) => ({ ...unit, model: maker && model ? `${maker} ${model}` : null, retired: retiredAt !== null }));
}

/** One unit of a hub; null where it is another's or nobody's. */
export async function findDeskUnit(db: Executor, hubId: string, id: string, at = new Date()): Promise<DeskUnit | null> {
  const [unit] = isId(id) ? await listDeskUnits(db, hubId, at, id) : [];
  return unit ?? null;
}

/** The next free place of a hub's calendar. */
export async function nextPosition(db: Executor, hubId: string): Promise<number> {
  const [last] = await db.select({ position: sql<number>`coalesce(max(${resources.position}), 0)::int` }).from(resources).where(eq(resources.hubId, hubId));
  return (last?.position ?? 0) + 1;
}

/** Kinds of card that a unit can be. */
export const listAcceleratorModels = (db: Executor) =>
  db.select({ slug: acceleratorModels.slug, maker: acceleratorModels.maker, model: acceleratorModels.model }).from(acceleratorModels).orderBy(acceleratorModels.kind, acceleratorModels.maker, acceleratorModels.model);
