import type { z } from 'zod';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { refuse } from '~/platform/responses.server';
import type { Database } from '~db/connect';
import { parseLocalTime } from '~/platform/local-time';
import { block, type BlockError } from './block.commands.server';
import type { blockInput } from './officer.input';
import { refusalText } from './refusal-text';
import type { TestZoneHub } from './resources.queries.server';

const fieldOf: Partial<Record<BlockError, 'start' | 'end' | 'unit'>> = { past: 'end', beyond_horizon: 'end', off_grid: 'end', reversed: 'end', empty: 'end' };

type Wrong = { fieldErrors: Partial<Record<'start' | 'end' | 'unit', string[]>>; status: 400 | 409 | 422 };

/** Blocks units from the desk's form: the reference, or which field is wrong. */
export async function blockFromForm(db: Database, actor: Actor, hub: TestZoneHub, form: z.infer<typeof blockInput>, language: Language): Promise<{ reference: string } | Wrong> {
  const [start, end] = [parseLocalTime(form.start, hub.timeZone), parseLocalTime(form.end, hub.timeZone)];
  if (!(start instanceof Date)) return { status: 400, fieldErrors: { start: [refusalText(start)] } };
  if (!(end instanceof Date)) return { status: 400, fieldErrors: { end: [refusalText(end)] } };
  const result = await block(db, actor, { hubId: hub.id, range: { start, end }, resourceIds: form.unit, reason: form.reason, language, leave: form.leave === 'on' }, form.idempotencyKey);
  if (result.ok) return result.value;
  if (result.error === 'forbidden') refuse('forbidden');
  if (result.error === 'taken') return { status: 409, fieldErrors: { unit: ['test-zone:refusal.booked'] } };
  return { status: result.error === 'key_reused' ? 422 : 400, fieldErrors: { [fieldOf[result.error] ?? 'unit']: [refusalText(result.error)] } };
}
