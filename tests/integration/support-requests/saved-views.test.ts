import { expect, test } from 'vitest';
import { queueFilterOf, queueText } from '~/features/support-requests/queue-filter.rules';
import { deleteView, listSavedViews, makeDefault, mostSavedViews, renameView, saveView } from '~/features/support-requests/saved-view.commands.server';
import { db } from '~db/client.server';
import { officerActor } from './fixture';

const query = queueText(queueFilterOf(new URLSearchParams('view=all&due=week')));

async function saved(name: string, officer: Awaited<ReturnType<typeof officerActor>>) {
  const result = await saveView(db, officer, officer.managedHubIds[0] ?? '', { name, query });
  if (!result.ok) throw new Error(result.error);
  return result.value.id;
}

test('kept under a name of its own, renamed, one default at most, deleted; each officer’s and hub’s own', async () => {
  const [officer, colleague, stranger] = [await officerActor('dubai'), await officerActor('dubai'), await officerActor('hanoi')];
  const hub = officer.managedHubIds[0] ?? '';
  const [week, mine] = [await saved('이번 주 마감', officer), await saved('Mine', officer)];
  expect(await saveView(db, officer, hub, { name: 'MINE', query })).toMatchObject({ ok: false, error: 'taken' });
  expect(await renameView(db, officer, hub, { id: week, name: 'mine' })).toMatchObject({ error: 'taken' });
  expect(await renameView(db, officer, hub, { id: mine, name: 'MINE' })).toMatchObject({ ok: true });
  for (const id of [week, mine]) expect(await makeDefault(db, officer, hub, { id, isDefault: true })).toMatchObject({ ok: true });
  expect((await listSavedViews(db, officer, hub)).filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([mine]);
  await makeDefault(db, officer, hub, { id: mine, isDefault: false });
  expect((await listSavedViews(db, officer, hub)).some(({ isDefault }) => isDefault)).toBe(false);
  for (const other of [colleague, stranger]) {
    expect(await listSavedViews(db, other, hub)).toEqual([]);
    expect(await renameView(db, other, hub, { id: mine, name: 'x' })).toMatchObject({ error: 'not_found' });
    expect(await makeDefault(db, other, hub, { id: mine, isDefault: true })).toMatchObject({ error: 'not_found' });
    expect(await deleteView(db, other, hub, mine)).toMatchObject({ error: 'not_found' });
  }
  expect(await saveView(db, stranger, hub, { name: 'x', query })).toMatchObject({ error: 'not_found' });
  expect(await deleteView(db, officer, hub, mine)).toMatchObject({ ok: true });
  expect((await listSavedViews(db, officer, hub)).map(({ name }) => name)).toEqual(['이번 주 마감']);
});

test('no more than twenty, even when the last ones come at once', async () => {
  const officer = await officerActor('tokyo');
  const hub = officer.managedHubIds[0] ?? '';
  for (let i = 1; i < mostSavedViews; i++) await saved(`view ${i}`, officer);
  const results = await Promise.all(['a', 'b', 'c'].map((name) => saveView(db, officer, hub, { name, query })));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(['full', 'full']);
  expect(await listSavedViews(db, officer, hub)).toHaveLength(mostSavedViews);
});
