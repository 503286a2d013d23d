import { z } from 'zod';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';

const reason = plainText({ max: 1_000, multiline: true });

/** What the desk's forms of a booking send, one intent a form. */
export const bookingDecisionInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('confirm'), version }),
  z.object({ intent: z.literal('check_in'), version }),
  z.object({ intent: z.literal('complete'), version }),
  z.object({ intent: z.literal('mark_no_show'), version }),
  z.object({ intent: z.literal('decline'), version, reason }),
  z.object({ intent: z.literal('cancel'), version, reason }),
], { error: 'validation:invalid' });

export type BookingDecision = z.infer<typeof bookingDecisionInput>;
