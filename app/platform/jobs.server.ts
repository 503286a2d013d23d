import { sql, type SQL } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import type { Executor } from '~db/connect';
import { environment } from './environment.server';
import { log } from './logging.server';
import { jobSchema, type QueueName } from './queues';

export interface JobContext {
  /** The job's id: the same at every attempt. */
  id: string;
}

/** What a queue does, and when it also runs by itself. */
export interface JobDefinition {
  queue: QueueName;
  handle: (data: unknown, context: JobContext) => Promise<void>;
  /** Five fields of cron, in UTC; the job then has no data. */
  schedule?: string;
}

// Never connects: every send goes through the caller's transaction.
const sender = new PgBoss({ schema: jobSchema, db: { executeSql: () => Promise.reject(new Error('Jobs are sent in a transaction')) } });

/** Adds jobs in the caller's transaction, all by one statement: they run if that commits, and never if it rolls back. */
export async function enqueue(tx: Executor, queue: QueueName, ...data: object[]): Promise<void> {
  if (data.length === 0) return;
  let added = 0;
  const executeSql = async (text: string, values: unknown[]) => {
    added = (await tx.execute(withParameters(text, values))).count;
    return { rows: [] };
  };
  await sender.insert(data.map((each) => ({ name: queue, data: each })), { db: { executeSql } });
  if (added !== data.length) throw new Error(`The queue ${queue} does not exist: the database was not prepared.`);
}

/** pg-boss's `$1` text as drizzle takes it. The driver knows neither undefined nor plain objects. */
function withParameters(text: string, values: unknown[]) {
  const parameter = (value: unknown) => {
    if (value === undefined || value === null) return sql`null`;
    if (value instanceof Date) return sql`${value.toISOString()}`;
    return sql`${typeof value === 'object' ? JSON.stringify(value) : value}`;
  };
  return sql.join(piecesOf(text).map((piece) => (typeof piece === 'number' ? parameter(values[piece]) : piece)));
}

const split = new Map<string, (SQL | number)[]>();

/** The text between the parameters, and which each of those is. pg-boss has but a few texts. */
function piecesOf(text: string): (SQL | number)[] {
  const known = split.get(text) ?? text.split(/\$(\d+)/).map((piece, i) => (i % 2 ? Number(piece) - 1 : sql.raw(piece)));
  split.set(text, known);
  return known;
}

let boss: PgBoss | undefined;
/** In seconds. Somebody may wait for what a command asked for; what the clock asks for comes by the minute or the day. */
const looksEvery = (definition: JobDefinition): number => (definition.schedule ? 5 : 1);

/** In ms. A queue that is full leaves the process time for its readers. */
const pauseBetweenJobs = 100;

/** Starts a worker for each definition, with connections of its own. */
export async function startJobs(definitions: JobDefinition[]): Promise<void> {
  boss = new PgBoss({ connectionString: environment().DATABASE_URL, schema: jobSchema, migrate: false, max: 4, application_name: 'kain-jobs' });
  boss.on('error', (error) => log().error({ err: error }, 'jobs'));
  await boss.start();
  for (const definition of definitions) {
    const worker = await boss.work(definition.queue, { pollingIntervalSeconds: looksEvery(definition), batchSize: 1 }, async (jobs) => {
      // Where there was one there may be more: these wait no second.
      setTimeout(() => boss?.notifyWorker(worker), pauseBetweenJobs).unref();
      await runAll(definition, jobs);
    });
    if (definition.schedule) await boss.schedule(definition.queue, definition.schedule, undefined, { tz: 'UTC' });
  }
}

async function runAll({ queue, handle }: JobDefinition, jobs: PgBoss.Job<unknown>[]): Promise<void> {
  for (const { id, data } of jobs) {
    try {
      await handle(data, { id });
    } catch (error) {
      log().warn({ err: error, queue, job: id }, 'A job failed and will be tried again');
      throw error;
    }
  }
}

/** Lets running jobs finish, up to 8 s, and closes the connections. */
export async function stopJobs(): Promise<void> {
  const stopping = boss;
  boss = undefined;
  await stopping?.stop({ graceful: true, wait: true, timeout: 8_000 });
}
