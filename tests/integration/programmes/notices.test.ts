import { expect, test } from 'vitest';
import { sql } from '~db/client.server';
import { firmActor } from '../support-requests/fixture';
import { openProgramme, registered, roomOf } from './scene';

test('kept public pages are thrown away when the word on the room changes, and not by each registration', async () => {
  const { slug, programmeId } = await openProgramme({ places: 10 });
  let heard = 0;
  const line = await sql.listen('kain_content', () => (heard += 1));
  const firms = await Promise.all(Array.from({ length: 8 }, () => firmActor()));
  for (const firm of firms.slice(0, 7)) expect(await registered(firm, slug)).toBe('accepted');
  expect(await roomOf(programmeId)).toBe('open');
  for (const firm of firms.slice(7)) expect(await registered(firm, slug)).toBe('accepted');
  expect(await roomOf(programmeId)).toBe('few_left');
  await expect.poll(() => heard).toBe(1);
  await line.unlisten();
});
