import commonPasswordList from './common-passwords.json';

/**
 * Passwords that everybody tries first, and stems that stay guessable with digits or signs after them. Lower case; Korean ones
 * also as they come out on a Latin keyboard. Short, since ten characters rule most of the well-known ones out already.
 */
const commonPasswords: ReadonlySet<string> = new Set(commonPasswordList);

export const passwordLength = { min: 10, max: 128 } as const;

export type PasswordProblem = 'too_short' | 'too_long' | 'is_email' | 'common';

/**
 * What is wrong with a new password, or null. Length counts, not kinds of characters (NIST SP 800-63B, 5.1.1.2);
 * the address, well-known passwords and one repeated pattern are refused.
 */
export function passwordProblem(password: string, email?: string): PasswordProblem | null {
  const length = [...password.normalize('NFC')].length;
  if (length < passwordLength.min) return 'too_short';
  if (length > passwordLength.max) return 'too_long';
  const lower = password.toLowerCase();
  if (email && (lower === email.toLowerCase() || lower === email.toLowerCase().split('@')[0])) return 'is_email';
  return isCommon(lower) ? 'common' : null;
}

function isCommon(lower: string): boolean {
  const base = lower.replace(/[\d!@#$%^&*.~]+$/, '');
  return commonPasswords.has(lower) || (base.length >= 4 && commonPasswords.has(base)) || /^(.{1,4})\1+$/.test(lower) || isRun(lower);
}

/** `1234567890`, `abcdefghij`, `9876543210`. */
function isRun(text: string): boolean {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i++) steps.add((text.charCodeAt(i) - text.charCodeAt(i - 1) + 10) % 10);
  return /^\d+$/.test(text) ? steps.size === 1 && (steps.has(1) || steps.has(9)) : /^[a-z]+$/.test(text) && letterRun(text);
}

function letterRun(text: string): boolean {
  const step = text.charCodeAt(1) - text.charCodeAt(0);
  return Math.abs(step) === 1 && [...text].every((_, i) => i === 0 || text.charCodeAt(i) - text.charCodeAt(i - 1) === step);
}
