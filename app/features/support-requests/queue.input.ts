import { z } from 'zod';
import { plainText } from '~/platform/text';
import { mostPicked } from './queue-filter.rules';

const pickPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})\.(KAIN-\d{4}-\d{6,9})$/;

/** A ticked row, as its box sends it. */
export const pickValue = (row: { id: string; version: number; reference: string }): string => `${row.id}.${row.version}.${row.reference}`;

const pick = z.string().transform((text, ctx) => {
  const [, requestId, version, reference] = pickPattern.exec(text) ?? [];
  if (requestId && version && reference) return { requestId, version: Number(version), reference };
  ctx.addIssue({ code: 'custom', message: 'validation:invalid' });
  return z.NEVER;
});

const picks = z
  .array(pick, { error: 'desk:bulk.choose' })
  .min(1, 'desk:bulk.choose')
  .max(mostPicked, 'validation:invalid')
  .transform((all) => all.filter(({ requestId }, i) => all.findIndex((one) => one.requestId === requestId) === i));
const idempotencyKey = z.uuid({ error: 'validation:invalid' });

/** What is done to the ticked rows of a list. */
export const bulkInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('take'), pick: picks, idempotencyKey }),
  z.object({ intent: z.literal('assign'), pick: picks, idempotencyKey, assigneeId: z.uuid({ error: 'desk:bulk.chooseColleague' }) }),
  z.object({ intent: z.literal('export'), pick: picks }),
], { error: 'validation:invalid' });

const name = plainText({ max: 60 });
const id = z.uuid({ error: 'validation:invalid' });

/** What is done to saved views. */
export const savedViewInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save'), name, query: z.string({ error: 'validation:invalid' }).max(2_000, 'validation:invalid') }),
  z.object({ intent: z.literal('rename'), id, name }),
  z.object({ intent: z.literal('set_default'), id }),
  z.object({ intent: z.literal('unset_default'), id }),
  z.object({ intent: z.literal('delete'), id }),
], { error: 'validation:invalid' });
