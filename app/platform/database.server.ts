import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '~db/client.server';

/** Whether the database answers within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  const asked = sql`select 1`.then(() => true, () => false);
  return Promise.race([asked, pause(2_000, false, { ref: false })]);
}

/** Closes the pool, after what is under way. */
export const closeDatabase = (): Promise<void> => sql.end({ timeout: 5 });
