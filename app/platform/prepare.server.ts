import PgBoss from 'pg-boss';
import { connect } from '../../db/connect';
import { migrate } from '../../db/migrate';
import { seedDemo, seedReference } from '../../db/seed/seed';
import { deadLetters, jobSchema, queues } from './queues';

/** Brings a database to where the portal can run on it: newest schema, job queues, reference data. Safe to repeat. */
export async function prepareDatabase(url: string, { demo }: { demo: boolean }): Promise<void> {
  await migrateDatabase(url);
  await seedDatabase(url, { demo });
}

/** The newest schema, and the queues in it. */
export async function migrateDatabase(url: string): Promise<void> {
  await migrate(url);
  await prepareJobs(url);
}

/** Reference data that is missing, and demo data if wanted. */
export async function seedDatabase(url: string, { demo }: { demo: boolean }): Promise<void> {
  const { sql, db } = connect(url, { max: 1, statementTimeout: 60_000 });
  try {
    await seedReference(db);
    if (demo) await seedDemo(db);
  } finally {
    await sql.end();
  }
}

async function prepareJobs(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: jobSchema, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    await boss.createQueue(deadLetters);
    for (const [name, policy] of Object.entries(queues)) {
      const options = { name, ...policy, retryBackoff: true, deadLetter: deadLetters };
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false, wait: true });
  }
}
