import { z } from 'zod';
import { languages } from '~/i18n/languages';
import { isStorable, plainText } from '~/platform/text';
import { passwordProblem } from './password.rules';

const required = (issue: { input?: unknown }) => (issue.input === undefined ? 'validation:required' : 'validation:repeated');

/** An e-mail address in lower case. */
export const emailAddress = plainText({ max: 254 })
  .transform((text) => text.normalize('NFKC').toLowerCase())
  .pipe(z.email('validation:email'));

export const personName = plainText({ max: 80 });

/** A password as typed; neither trimmed nor judged. */
export const givenPassword = z.string({ error: required }).max(1_000, 'accounts:error.password_too_long').refine(isStorable, 'validation:text_characters');

/** Adds what is wrong with a new password to a form's issues, under the field's name. */
export function judgePassword(password: string, email: string | undefined, path: string, ctx: z.RefinementCtx): void {
  const problem = passwordProblem(password, email);
  if (problem) ctx.addIssue({ code: 'custom', path: [path], message: `accounts:error.password_${problem}` });
}

export const signInInput = z.object({ email: emailAddress, password: givenPassword });

export const emailOnlyInput = z.object({ email: emailAddress });

/** A one-time value of a link: 32 bytes, base64url. */
export const tokenInput = z.object({ token: z.string({ error: 'accounts:error.link' }).regex(/^[\w-]{43}$/, 'accounts:error.link') });

export const resetPasswordInput = tokenInput
  .extend({ password: givenPassword })
  .superRefine(({ password }, ctx) => judgePassword(password, undefined, 'password', ctx));

/** @param email the actor's, which the new password must not be */
export const changePasswordInput = (email: string) =>
  z
    .object({ current: givenPassword, password: givenPassword })
    .superRefine(({ password }, ctx) => judgePassword(password, email, 'password', ctx));

export const profileInput = z.object({ name: personName, language: z.enum(languages, { error: 'validation:choose' }) });
