import { z } from 'zod';
import { plainText } from '~/platform/text';
import { consortiumRoles, inviteeOf } from './consortium.rules';

export const roleWordsMaxLength = 300;
const role = z.enum(consortiumRoles, { error: 'validation:choose' });
const whom = plainText({ max: 254 }).transform((text, ctx) => {
  const invitee = inviteeOf(text);
  if (typeof invitee !== 'string') return invitee;
  ctx.addIssue({ code: 'custom', message: `support-requests:consortium.whom_${invitee}` });
  return z.NEVER;
});

/** What the lead says of a role, one form each. */
export const consortiumInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('name'), role, filledBy: z.enum(['lead', 'nobody'], { error: 'validation:choose' }), words: plainText({ max: roleWordsMaxLength, multiline: true }) }),
  z.object({ intent: z.literal('invite'), role, whom, idempotencyKey: z.uuid({ error: 'validation:required' }) }),
  z.object({ intent: z.literal('remove'), partnerId: z.uuid({ error: 'validation:invalid' }), state: z.enum(['invited', 'accepted'], { error: 'validation:invalid' }) }),
]);

/** A partner's answer. Accepting takes the consent. */
export const partnershipInput = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('accept'),
    consent: z.enum(['agree', 'disagree'], { error: 'validation:choose' }).refine((choice) => choice === 'agree', 'support-requests:consortium.consent_required'),
  }),
  z.object({ intent: z.literal('decline') }),
  z.object({ intent: z.literal('leave') }),
]);
