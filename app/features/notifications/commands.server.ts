import { enqueue } from '~/platform/jobs.server';
import type { Executor } from '~db/connect';
import type { Mail } from './templates';

/** Promises mails in the caller's transaction: each is sent after that commits, and never if it rolls back. */
export async function enqueueMail(tx: Executor, ...mails: Mail[]): Promise<void> {
  await enqueue(tx, 'mail', ...mails);
}
