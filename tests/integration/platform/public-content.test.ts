import { eq, sql as statement } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { environment } from '~/platform/environment.server';
import { NoticeBoard } from '~/platform/notices/notice-board';
import { PageStore } from '~/platform/pages/page-store';
import { connect } from '~db/connect';
import { db, sql } from '~db/client.server';
import { hubs, services } from '~db/schema/hubs';

/** Two processes, as far as notices go: a line and a store of pages each. */
const processes = [1, 2].map(() => {
  const store = new PageStore();
  const board = new NoticeBoard({ open: () => connect(environment().DATABASE_URL, { max: 1 }).sql, pool: sql });
  return { store, board };
});
const versions = () => processes.map(({ store }) => store.version);

beforeAll(() => {
  for (const { board, store } of processes) board.subscribe('content', { heard: () => store.renew(), missed: () => store.renew() });
});
afterAll(async () => {
  for (const { board } of processes) await board.close();
});

test('pages are kept as soon as changes can be heard', () => expect.poll(versions).toEqual([1, 1]));

test('a change of what anybody may read empties the pages of every process, after it has committed', async () => {
  await db.transaction(async (tx) => {
    await tx.update(hubs).set({ phone: '+84 24 0000 0000' }).where(eq(hubs.slug, 'hanoi'));
    await tx.update(services).set({ slug: statement`slug` }).where(eq(services.slug, 'nothing-has-this-name'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(versions()).toEqual([1, 1]);
  });
  await expect.poll(versions).toEqual([2, 2]);
});

test('a change that is taken back empties nothing', async () => {
  const before = versions();
  await db.transaction(async (tx) => {
    await tx.update(hubs).set({ phone: null }).where(eq(hubs.slug, 'hanoi'));
    tx.rollback();
  }).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(versions()).toEqual(before);
});

test('every table that public pages are made of is watched', async () => {
  const watched = await sql<{ name: string }[]>`select tgrelid::regclass::text as name from pg_trigger where tgname = 'tell_of_content' order by 1`;
  expect(watched.map(({ name }) => name)).toEqual(expect.arrayContaining(['hubs', 'opening_hours', 'calendar_days', 'services', 'service_versions', 'hub_services', 'resources', 'experts', 'programmes', 'bulletins', 'entry_checklist_items', 'accelerator_models', 'ai_models', 'components', 'component_accelerators', 'firms', 'statistics_periods', 'statistics_figures', 'statistics_utilisation', 'statistics_outcomes', 'facilities', 'hub_people', 'facility_photos', 'facility_photo_files']));
});
