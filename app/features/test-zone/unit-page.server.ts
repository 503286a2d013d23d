import type { z } from 'zod';
import type { Actor } from '~/features/accounts/actor';
import { weekOf } from '~/features/hubs/hours.input';
import type { Language } from '~/i18n/languages';
import type { Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { listUpcoming } from './bookings.queries.server';
import { bookingRows, type DeskBookingLine } from './desk-rows.server';
import { readOwnWeek } from './off-hours.queries.server';
import { fallOff } from './unit-hours.rules';
import { setApproval, setOwnWeek } from './unit-rules.commands.server';
import { editUnit, restoreUnit, retireUnit, type UnitError } from './units.commands.server';
import type { unitInput } from './units.input';

type UnitForm = z.infer<typeof unitInput>;
/** Carried out or refused; `hits`: nothing was done yet, since these bookings would be left outside the engineer's hours. */
export type UnitAnswer = Result<{ version: number }, UnitError | 'booked'> | { hits: DeskBookingLine[] };

/** Carries out a form of a unit's page. `seen`: the bookings that the sender was shown to be hit by the change. */
export async function changeUnit(db: Database, actor: Actor, hub: { id: string; timeZone: string }, unitId: string, form: UnitForm, seen: readonly string[], language: Language): Promise<UnitAnswer> {
  const ref = { hubId: hub.id, id: unitId, version: form.version };
  switch (form.intent) {
    case 'save': return editUnit(db, actor, ref, form);
    case 'retire': return retireUnit(db, actor, ref);
    case 'restore': return restoreUnit(db, actor, ref);
    case 'rules': return setApproval(db, actor, ref, {
      autoConfirmMinutes: form.autoConfirm ?? null, precheckRequired: form.precheck, gatedDataClasses: form.gated, gateAbroad: form.gateAbroad,
    });
    case 'week': {
      const now = new Date();
      const [upcoming, before] = await Promise.all([listUpcoming(db, actor, hub.id, now, unitId), readOwnWeek(db, unitId)]);
      const hits = fallOff(upcoming.filter(({ kind }) => kind === 'firm'), before, weekOf(form), hub.timeZone);
      if (hits.some(({ reference }) => !seen.includes(reference))) return { hits: bookingRows(hits, language, now) };
      return setOwnWeek(db, actor, ref, weekOf(form));
    }
  }
}
