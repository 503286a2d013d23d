import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { withoutValues } from '~/platform/logging.server';
import { db } from '~db/client.server';
import { users } from '~db/schema/accounts';

const logged = (work: Promise<unknown>) => work.then(() => expect.unreachable(), (error: unknown) => JSON.stringify(withoutValues(error)));

test('what a query was asked with, and the row in its way, are never logged; the statement, the objection and the place are', async () => {
  const person = { name: '홍길동\n    at the desk', email: 'hong@example.com' };
  await db.insert(users).values(person);
  const twice = await logged(db.insert(users).values(person));
  expect(twice).not.toMatch(/hong@|홍길동|the desk/);
  for (const part of ['Failed query: insert into', 'users_email_unique', '23505', '    at ']) expect(twice).toContain(part);
  const lost = await logged(db.execute(sql`select * from nowhere where email = ${person.email}`));
  expect(lost).not.toContain('hong@');
  expect(lost).toContain('relation \\"nowhere\\" does not exist');
});

test('any other error is told as it is, down to its cause', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  expect(withoutValues(new Error('The mail server is away', { cause }))).toMatchObject({ type: 'Error', message: 'The mail server is away', cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' } });
  expect(withoutValues({ status: 404 })).toEqual({ status: 404 });
});
