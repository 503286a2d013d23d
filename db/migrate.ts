import { fileURLToPath } from 'node:url';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './connect';

/** Brings the database at `url` to the newest schema. One process at a time: the others wait on an advisory lock. */
export async function migrate(url: string): Promise<void> {
  const { sql, db } = connect(url, { max: 1, statementTimeout: 0 });
  try {
    await sql`set lock_timeout = 0`;
    await sql`select pg_advisory_lock(hashtext('kain-migrate'))`;
    await runMigrations(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
  } finally {
    await sql.end();
  }
}
