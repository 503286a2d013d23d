import { z } from 'zod';
import { emailAddress, givenPassword, judgePassword, personName } from '~/features/accounts/input';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import { businessNumberProblem, normalizeBusinessNumber } from './business-number.rules';
import { normalizePhone } from './phone.rules';

const businessNumber = plainText({ max: 40 }).transform((text, ctx) => {
  const number = normalizeBusinessNumber(text);
  const problem = number === null ? 'digits' : businessNumberProblem(number);
  if (number !== null && problem === null) return number;
  ctx.addIssue({ code: 'custom', message: `firms:error.business_number_${problem ?? 'digits'}` });
  return z.NEVER;
});

const phone = plainText({ max: 40 }).transform((text, ctx) => {
  const number = normalizePhone(text);
  if (number) return number;
  ctx.addIssue({ code: 'custom', message: 'firms:error.phone' });
  return z.NEVER;
});

const nameEn = plainText({ max: 120 }).pipe(z.string().regex(/^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}]+$/u, 'firms:error.name_en'));

const website = plainText({ max: 300 })
  .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'firms:error.website' }));

const firmFields = { nameKo: plainText({ max: 120 }), nameEn: nameEn.optional(), representative: personName };

const mustAgree = z.enum(['agree', 'disagree'], { error: 'privacy:error.choose' }).refine((answer) => answer === 'agree', 'privacy:error.must_agree');

/** The form of sign-up; consents carry the name of their kind. */
export const signUpInput = z
  .object({
    name: personName,
    email: emailAddress,
    password: givenPassword,
    businessNumber,
    ...firmFields,
    phone,
    terms: mustAgree,
    collection: mustAgree,
    overseas_transfer: mustAgree,
    notices: z.enum(['agree', 'disagree'], { error: 'privacy:error.choose' }),
  })
  .superRefine(({ password, email }, ctx) => judgePassword(password, email, 'password', ctx));

export const firmDetailsInput = z.object({
  version,
  ...firmFields,
  phone: phone.optional(),
  website: website.optional(),
  productSummary: plainText({ max: 1_000, multiline: true }).optional(),
});

export type FirmDetails = z.infer<typeof firmDetailsInput>;

export const memberDecisionInput = z.object({ intent: z.enum(['admit', 'refuse', 'remove']), userId: z.uuid() });
