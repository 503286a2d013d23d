import type { Language } from '~/i18n/languages';
import type { Transaction } from '~db/connect';

type AccountTemplate = 'verify_email' | 'account_exists' | 'reset_password' | 'password_changed';

interface AccountMailOf<Template extends AccountTemplate> {
  to: string;
  language: Language;
  template: Template;
  parameters: { name: string };
  /** Where its button leads, without the language. */
  actionPath: string;
}

/** A mail about somebody's account; the sentences are the notifications' affair. */
export type AccountMail = { [Template in AccountTemplate]: AccountMailOf<Template> }[AccountTemplate];

/**
 * What accounts ask of the floors above them, in the transaction at hand: accounts know neither mails nor firms.
 * The portal's own answers are in features/firms/account-events.server.ts.
 */
export interface AccountEvents {
  post(tx: Transaction, mail: AccountMail): Promise<unknown>;
  /** An address was proven to be its user's, for the first time. */
  verified(tx: Transaction, userId: string): Promise<void>;
}
