import { z } from 'zod';
import { plainText } from '~/platform/text';

const version = z.coerce.number({ error: 'validation:invalid' }).int('validation:invalid').positive('validation:invalid');
const reason = plainText({ max: 1_000, multiline: true });

/** What the desk's forms of a booking send, one intent a form. */
export const bookingDecisionInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('precheck'), version }),
  z.object({ intent: z.literal('confirm'), version, gateSeen: z.literal('on', { error: 'validation:invalid' }).optional() }),
  z.object({ intent: z.literal('check_in'), version }),
  z.object({ intent: z.literal('complete'), version }),
  z.object({ intent: z.literal('mark_no_show'), version }),
  z.object({ intent: z.literal('accept_move'), version }),
  z.object({ intent: z.literal('unblock'), version }),
  z.object({ intent: z.literal('decline_move'), version, reason }),
  z.object({ intent: z.literal('reclaim'), version, reason }),
  z.object({ intent: z.literal('decline'), version, reason, alternative: z.string().max(300, 'validation:invalid').optional() }),
  z.object({ intent: z.literal('cancel'), version, reason }),
], { error: 'validation:invalid' });

export type BookingDecision = z.infer<typeof bookingDecisionInput>;

/** The hub's own work on some units: `datetime-local` values on the hub's clock. */
export const blockInput = z.object({
  start: z.string({ error: 'validation:required' }).max(30, 'test-zone:refusal.unreadable_time'),
  end: z.string({ error: 'validation:required' }).max(30, 'test-zone:refusal.unreadable_time'),
  unit: z.array(z.uuid({ error: 'test-zone:refusal.unknown_units' }), { error: 'test-zone:refusal.unknown_units' }).max(100, 'test-zone:refusal.unknown_units').default([]),
  reason,
  leave: z.literal('on', { error: 'validation:invalid' }).optional(),
  idempotencyKey: z.uuid(),
});
