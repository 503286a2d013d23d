import { getTableConfig, getViewConfig, PgTable, PgView } from 'drizzle-orm/pg-core';
import { is } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as schema from '../../db/schema/schema';
import { createTestDatabase, type TestDatabase } from '../setup/database';

const tables = Object.values(schema).filter((value) => is(value, PgTable)).map((table) => getTableConfig(table as PgTable));
const views = Object.values(schema).filter((value) => is(value, PgView)).map((view) => getViewConfig(view as PgView).name);
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the migrations make the very tables of db/schema', () => {
  test.each(tables.map((table) => ({ table, name: table.name })))('$name', async ({ table }) => {
    const found = await database.sql<{ name: string; nullable: boolean }[]>`
      select column_name as name, is_nullable = 'YES' as nullable from information_schema.columns
      where table_schema = 'public' and table_name = ${table.name} order by 1`;
    const expected = table.columns.map((column) => ({ name: snake(column.name), nullable: !column.notNull && !column.primary }));
    const inKey = new Set(table.primaryKeys.flatMap((key) => key.columns.map((column) => snake(column.name))));
    const wanted = expected.map((column) => (inKey.has(column.name) ? { ...column, nullable: false } : column));
    expect([...found]).toEqual(wanted.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test('and no table or view beside them', async () => {
    const found = await database.sql<{ name: string }[]>`select table_name as name from information_schema.tables where table_schema = 'public'`;
    const known = new Set([...tables.map(({ name }) => name), ...views]);
    expect(views.every((view) => found.some(({ name }) => name === view))).toBe(true);
    expect(found.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

test('no two live bookings of one unit can overlap: the database says so', async () => {
  const [found] = await database.sql<{ definition: string }[]>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'booking_units_no_overlap'`;
  expect(found?.definition).toMatch(/EXCLUDE USING gist \(.*resource_id.* WITH =, .*during.* WITH &&\)/i);
});
