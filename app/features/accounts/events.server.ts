import type { Language } from '~/i18n/languages';
import type { Transaction } from '~db/connect';

/** A mail about somebody's account; the sentences are the notifications' affair. */
export interface AccountMail {
  to: string;
  language: Language;
  template: 'verify_email' | 'account_exists' | 'reset_password' | 'password_changed';
  parameters: Record<string, string | number>;
  /** Where its button leads, with the language before it. */
  actionPath: string;
}

/**
 * What accounts ask of the floors above them, in the transaction at hand: accounts know neither mails nor firms.
 * The portal's own answers are in features/firms/account-events.server.ts.
 */
export interface AccountEvents {
  post(tx: Transaction, mail: AccountMail): Promise<unknown>;
  /** An address was proven to be its user's, for the first time. */
  verified(tx: Transaction, userId: string): Promise<void>;
}
