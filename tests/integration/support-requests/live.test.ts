import { setTimeout as pause } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import { deskEvents } from '~/features/support-requests/desk-events.server';
import { LiveDesk } from '~/features/support-requests/live-desk.server';
import { acceptHandover, proposeHandover } from '~/features/support-requests/handover.commands.server';
import { postNote } from '~/features/support-requests/message.commands.server';
import { take } from '~/features/support-requests/officer.commands.server';
import { listPresent, noteGone, noteHere } from '~/features/support-requests/presence.server';
import { NoticeBoard } from '~/platform/notices/notice-board';
import { announce } from '~/platform/notices/notices.server';
import { connect } from '~db/connect';
import { db, sql } from '~db/client.server';
import { requestPresence } from '~db/schema/live';
import { filed, firmActor, later, makeService, officerActor, tuesday } from './fixture';

const service = await makeService('dubai', 'singapore', 'tokyo');
const boards: NoticeBoard[] = [];
afterAll(() => Promise.all(boards.map((board) => board.close())));

/** What one process has: a board with a connection of its own. */
async function process(pulse = 200) {
  const board = new NoticeBoard({ open: () => connect(globalThis.process.env.DATABASE_URL ?? '', { max: 1 }).sql, pool: sql, pulse });
  boards.push(board);
  const desk = new LiveDesk(board);
  await expect.poll(() => desk.mayHaveChanged('', Date.now() + 10_000)).toBe(false);
  return desk;
}

/** An open page: what it was told so far. */
function open(desk: LiveDesk, actor: Actor, requestId: string | null, { since = Date.now() + 10_000, reader = async (): Promise<Actor | null> => actor, every = 400 } = {}) {
  const told: string[] = [];
  const closing = new AbortController();
  const hubId = actor.managedHubIds[0] ?? '';
  const ended = (async () => {
    for await (const piece of deskEvents(db, desk, { userId: actor.userId, hubId, requestId, language: 'ko', since, reader, signal: closing.signal, every })) told.push(piece);
  })();
  const events = (name: string) => told.filter((piece) => piece.startsWith(`event: ${name}\n`)).map((piece) => JSON.parse(/^data: (.*)$/m.exec(piece)?.[1] ?? '') as unknown);
  return { told, events, ended, close: () => (closing.abort(), ended) };
}

test('a change committed through one process is told by another to the hubs that it concerns, and to nobody else', async () => {
  const [here, there] = [await process(), await process()];
  const [dubai, tokyo] = [await officerActor('dubai'), await officerActor('tokyo')];
  const request = await filed(await firmActor(), service.slug);
  await pause(700);
  const pages = [open(here, dubai, null), open(there, dubai, request.id), open(there, tokyo, null)];
  await pause(500);
  expect(pages.map(({ events }) => events('change').length)).toEqual([0, 0, 0]);
  const taken = await take(db, dubai, { requestId: request.id, version: request.version }, later(30));
  expect(taken.ok).toBe(true);
  await expect.poll(() => pages.map(({ events }) => events('change'))).toEqual([[{ list: true, request: false }], [{ list: true, request: true }], []]);
  await Promise.all(pages.map(({ close }) => close()));
});

test('nothing is told of what is rolled back, nor of a draft; a note among officers is', async () => {
  const desk = await process();
  const dubai = await officerActor('dubai');
  const request = await filed(await firmActor(), service.slug);
  await pause(700);
  const page = open(desk, dubai, request.id);
  await expect(db.transaction(async (tx) => {
    await take(tx, dubai, { requestId: request.id, version: request.version }, later(30));
    throw new Error('no');
  })).rejects.toThrow('no');
  await pause(700);
  expect(page.events('change')).toEqual([]);
  await postNote(db, dubai, { requestId: request.id, idempotencyKey: crypto.randomUUID(), body: '내부 메모', language: 'ko' }, later(31));
  await expect.poll(() => page.events('change')).toEqual([{ list: true, request: true }]);
  await page.close();
});

test('the hub that is asked to take over hears of it; after it has, the first hub still hears', async () => {
  const desk = await process();
  const [dubai, singapore] = [await officerActor('dubai'), await officerActor('singapore')];
  const request = await filed(await firmActor(), service.slug);
  await pause(700);
  const [first, second] = [open(desk, dubai, null), open(desk, singapore, null)];
  const asked = await proposeHandover(db, dubai, { requestId: request.id, version: request.version, hubSlug: 'singapore', message: '부탁드립니다.', language: 'ko' }, tuesday);
  if (!asked.ok) throw new Error(asked.error);
  await expect.poll(() => second.events('change').length).toBeGreaterThan(0);
  await pause(700);
  const before = first.events('change').length;
  const accepted = await acceptHandover(db, singapore, { requestId: request.id, version: asked.value.version }, later(5));
  expect(accepted.ok).toBe(true);
  await expect.poll(() => first.events('change').length).toBeGreaterThan(before);
  await Promise.all([first.close(), second.close()]);
});

test('a page that was away asks again only where something happened, and after a broken line always', async () => {
  const desk = await process();
  const dubai = await officerActor('dubai');
  const hub = dubai.managedHubIds[0] ?? '';
  await filed(await firmActor(), service.slug);
  await expect.poll(() => desk.mayHaveChanged(hub, Date.now())).toBe(true);
  expect(desk.mayHaveChanged(hub, Date.now() + 3_000)).toBe(false);
  const back = open(desk, dubai, null, { since: Date.now() });
  await expect.poll(() => back.events('change')).toEqual([{ list: true, request: true }]);
  // The server cuts every listening line; the board finds its way back and says that something may be missing.
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`;
  await expect.poll(() => back.events('change').length, { timeout: 5_000 }).toBeGreaterThan(1);
  const before = back.events('change').length;
  await announce(db, 'desk', { kind: 'many' });
  await expect.poll(() => back.events('change').length, { timeout: 5_000 }).toBeGreaterThan(before);
  await back.close();
});

test('one connection listens, however many pages are open; the oldest of an officer’s fifth page makes room', async () => {
  const desk = await process();
  const dubai = await officerActor('dubai');
  const listening = async () => (await sql`select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%'`).length;
  const before = await listening();
  const pages = Array.from({ length: 5 }, () => open(desk, dubai, null));
  await expect.poll(() => pages[0]?.events('replaced')).toEqual([{}]);
  expect(await listening()).toBe(before);
  expect(pages.slice(1).map(({ events }) => events('replaced').length)).toEqual([0, 0, 0, 0]);
  await Promise.all(pages.map(({ close }) => close()));
});

test('an ended session, or a hub that was taken away, ends the line within a sign of life', async () => {
  const desk = await process();
  const dubai = await officerActor('dubai');
  for (const next of [null, { ...dubai, managedHubIds: [] }]) {
    let now: Actor | null = dubai;
    const page = open(desk, dubai, null, { reader: async () => now });
    await pause(600);
    expect(page.events('signed-out')).toEqual([]);
    now = next;
    await page.ended;
    expect(page.events('signed-out')).toEqual([{}]);
  }
});

test('two officers of a hub see each other; a third hub, headquarters and the firm see nobody', async () => {
  const desk = await process();
  const [omar, layla, tokyo, singapore] = [await officerActor('dubai'), await officerActor('dubai'), await officerActor('tokyo'), await officerActor('singapore')];
  const firm = await firmActor();
  const headquarters = { ...tokyo, managedHubIds: [], situationRoom: true };
  const request = await filed(firm, service.slug);
  const page = open(desk, omar, request.id, { every: 10_000 });
  for (const actor of [layla, tokyo, headquarters, firm]) await noteHere(db, actor, request.id, 'looking', 30);
  await expect.poll(() => page.events('present')).toEqual([[{ userId: layla.userId, name: 'Omar', hub: null, activity: 'looking' }]]);
  expect(await db.select().from(requestPresence).where(eq(requestPresence.requestId, request.id))).toHaveLength(1);
  for (const actor of [tokyo, headquarters, firm]) expect(await listPresent(db, actor, request.id, 'ko')).toEqual([]);
  await noteHere(db, layla, request.id, 'answering', 30);
  await expect.poll(() => page.events('present').at(-1)).toMatchObject([{ activity: 'answering' }]);
  await noteGone(db, layla, request.id);
  await expect.poll(() => page.events('present').at(-1)).toEqual([]);
  await proposeHandover(db, omar, { requestId: request.id, version: request.version, hubSlug: 'singapore', message: '부탁드립니다.', language: 'ko' }, tuesday);
  await noteHere(db, singapore, request.id, 'looking', 30);
  await expect.poll(() => page.events('present').at(-1)).toEqual([{ userId: singapore.userId, name: 'Omar', hub: '싱가포르', activity: 'looking' }]);
  await page.close();
});

test('whoever left without a word is gone when the time is up', async () => {
  const desk = await process();
  const [omar, layla] = [await officerActor('dubai'), await officerActor('dubai')];
  const request = await filed(await firmActor(), service.slug);
  await noteHere(db, layla, request.id, 'answering', 1);
  const page = open(desk, omar, request.id);
  await expect.poll(() => page.events('present').length).toBe(1);
  await expect.poll(() => page.events('present').at(-1), { timeout: 5_000 }).toEqual([]);
  await page.close();
});
