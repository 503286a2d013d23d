import { expect, it } from 'vitest';
import { hold } from '~/features/test-zone/hold.commands.server';
import { listNextFree } from '~/features/test-zone/next-free.queries.server';
import { db } from '~db/client.server';
import { holdInput, makeFirmActor, makeUnits, newKey, tokyo } from './zone';

it('names for each hub with a card when one is next free; what is held is not, and a hub without cards is left out', async () => {
  const at = tokyo('10:05');
  const zone = await makeUnits('tokyo', 1);
  const before = await listNextFree(db, at);
  expect(before.get(zone.hub.id)).toEqual(tokyo('10:30'));
  // The whole of what a database of this test has at Tokyo is one card; it is held at nine from 10:00 to 12:00.
  expect((await hold(db, await makeFirmActor(), holdInput(zone, zone.units), newKey(), tokyo('09:00'))).ok).toBe(true);
  const after = await listNextFree(db, tokyo('09:05'));
  expect(after.get(zone.hub.id)).toEqual(tokyo('12:00'));
  expect([...after.keys()]).toEqual([zone.hub.id]);
});
