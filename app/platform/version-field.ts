import { z } from 'zod';

/** The hidden `version` of a form: which state of a row its sender saw. Postgres keeps it as a 32-bit integer. */
export const versionField = z.coerce
  .number({ error: 'validation:invalid' })
  .int('validation:invalid')
  .min(1, 'validation:invalid')
  .max(2_147_483_647, 'validation:invalid');
