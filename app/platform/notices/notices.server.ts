import { sql as statement } from 'drizzle-orm';
import { sql } from '~db/client.server';
import { connect, type Executor } from '~db/connect';
import { environment } from '../environment.server';
import { log } from '../logging.server';
import { NoticeBoard, type NoticeChannel } from './notice-board';

let current: NoticeBoard | undefined;

/** The board of this process. */
export const notices = (): NoticeBoard =>
  (current ??= new NoticeBoard({
    open: () => connect(environment().DATABASE_URL, { max: 1 }).sql,
    pool: sql,
    onTrouble: (error) => log().warn({ err: error }, 'The line for notices was interrupted'),
  }));

/** Leaves a notice in the caller's transaction: every process hears it when that commits. Ids and numbers only, 8,000 bytes at most. */
export async function announce(tx: Executor, channel: NoticeChannel, notice: object): Promise<void> {
  await tx.execute(statement`select pg_notify(${`kain_${channel}`}, ${JSON.stringify(notice)})`);
}

/** Ends the board, when the process ends. */
export async function closeNotices(): Promise<void> {
  const ending = current;
  current = undefined;
  await ending?.close();
}
