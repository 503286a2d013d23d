import { z } from 'zod';

const version = z.coerce.number().int().min(1);
const hours = z.coerce.number({ error: 'validation:number' }).min(0, 'validation:number').max(100_000, 'validation:number');
/** Ten digits, however they are set apart. */
const businessNumber = z.string({ error: 'validation:required' }).transform((text) => text.replace(/\D/g, '')).pipe(z.string().regex(/^\d{10}$/, 'desk:quotas.unknown_firm'));

/** What the forms of the hub's quotas send. */
export const quotaInput = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), firm: businessNumber, hours }),
  z.object({ intent: z.literal('change'), id: z.uuid(), version, hours }),
  z.object({ intent: z.literal('remove'), id: z.uuid(), version }),
]);
