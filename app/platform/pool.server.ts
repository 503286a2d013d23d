/**
 * The pool that routes hand to queries and commands as their executor: `findRequestForFirm(db, actor, reference)`.
 * Routes can pass it on but not query with it: drizzle's operators and the tables are out of their reach.
 */
export { db } from '~db/client.server';
