/** A session ends after this many days without use … */
export const idleDays = 7;
/** … is renewed at most once in this many days … */
export const renewAfterDays = 1;
/** … and the cookie ends after this many days in any case. */
export const cookieDays = 30;

/** A verification link works for a day, a link to reset a password for an hour. */
export const verifyEmailHours = 24;
export const resetPasswordHours = 1;
