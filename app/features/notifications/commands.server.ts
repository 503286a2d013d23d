import { enqueue } from '~/platform/jobs.server';
import type { Executor } from '~db/connect';
import type { Mail } from './templates';

/** Promises a mail in the caller's transaction: it is sent after that commits, and never if it rolls back. */
export async function enqueueMail(tx: Executor, mail: Mail): Promise<void> {
  await enqueue(tx, 'mail', mail);
}
