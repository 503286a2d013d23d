import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedReference } from '../../../db/seed/seed';
import { createTestDatabase, type TestDatabase } from '../../setup/database';
import { hubs } from '../../../db/schema/hubs';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('seven hubs', async () => {
  await seedReference(database.db);
  expect(await database.db.$count(hubs)).toBe(7);
});
