import type { Actor } from '~/features/accounts/actor';
import { failed } from '~/platform/result';
import type { Database } from '~db/connect';
import { parseLocalTime } from '~/platform/local-time';
import type { Acted } from './act.server';
import type { AlternativeWish } from './alternative.server';
import { unblock } from './block.commands.server';
import { cancelByHub, confirm, decline, precheck } from './decide.commands.server';
import type { BookingDecision } from './officer.input';
import { decideMove } from './reschedule.commands.server';
import { findTestZoneHub } from './resources.queries.server';
import type { SlotView } from './slot-view.server';
import { checkInByHub, complete, markNoShow, reclaim } from './use.commands.server';

/** An offered time as one value of a form. */
export const slotValue = ({ fields }: SlotView): string => new URLSearchParams(fields).toString();

async function readAlternative(db: Database, value: string): Promise<AlternativeWish | null> {
  const fields = new URLSearchParams(value);
  const hub = await findTestZoneHub(db, fields.get('hub') ?? '');
  const [start, end] = [fields.get('start'), fields.get('end')].map((text) => (hub ? parseLocalTime(text ?? '', hub.timeZone) : null));
  const count = Number(fields.get('count'));
  const acceleratorSlug = fields.get('accelerator') ?? '';
  if (!hub || !(start instanceof Date) || !(end instanceof Date) || !Number.isInteger(count) || count < 1 || !/^[a-z0-9-]{1,60}$/.test(acceleratorSlug)) return null;
  const engineer = fields.get('engineer') ?? 'none';
  return { hubId: hub.id, range: { start, end }, units: { acceleratorSlug, count }, engineer: /^(none|any|[0-9a-f-]{36})$/.test(engineer) ? engineer : 'none' };
}

/** Carries out a form of the desk's page of a booking. */
export async function decideFromForm(db: Database, actor: Actor, reference: string, input: BookingDecision): Promise<Acted<string>> {
  const ref = { reference, version: input.version };
  switch (input.intent) {
    case 'precheck': return precheck(db, actor, ref);
    case 'confirm': return confirm(db, actor, { ...ref, gateSeen: input.gateSeen === 'on' });
    case 'check_in': return checkInByHub(db, actor, ref);
    case 'complete': return complete(db, actor, ref);
    case 'mark_no_show': return markNoShow(db, actor, ref);
    case 'unblock': return unblock(db, actor, ref);
    case 'accept_move': return decideMove(db, actor, { ...ref, accept: true });
    case 'decline_move': return decideMove(db, actor, { ...ref, accept: false, reason: input.reason });
    case 'reclaim': return reclaim(db, actor, { ...ref, reason: input.reason });
    case 'cancel': return cancelByHub(db, actor, { ...ref, reason: input.reason });
    case 'decline': {
      if (!input.alternative) return decline(db, actor, { ...ref, reason: input.reason });
      const alternative = await readAlternative(db, input.alternative);
      return alternative ? decline(db, actor, { ...ref, reason: input.reason, alternative }) : failed('unreadable_time');
    }
  }
}
