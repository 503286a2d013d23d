import postgres from 'postgres';
import { connect, type Database } from '../../db/connect';
import type { Actor } from '../../app/features/accounts/actor';
import { queueFilterOf } from '../../app/features/support-requests/queue-filter.rules';
import { countQueue, listQueue } from '../../app/features/support-requests/queue.queries.server';
import { startBenchServer, type BenchServer } from './bench-database';
import { p50, timesInTurn } from './measure';
import { printLimit, printTable } from './report';
import { makeRequests, type RequestData } from './request-data';

const dataOfSize: Record<string, RequestData> = {
  '1,000': { requests: 1_000, openPerHub: 70, openAtBusyHub: 70 },
  '100,000': { requests: 100_000, openPerHub: 400, openAtBusyHub: 2_000 },
  '1,000,000': { requests: 1_000_000, openPerHub: 1_500, openAtBusyHub: 20_000 },
};

interface Place {
  db: Database;
  actor: Actor;
  hubId: string;
  serviceSlug: string;
}

/** One list as a manager opens it. `deep` reads the page that begins after so many others. */
interface Case {
  address: string | ((place: Place) => string);
  deep?: number;
}

const cases: Record<string, Case> = {
  'to answer, by the promise': { address: 'view=to_answer' },
  'all open, by the promise': { address: 'view=all' },
  'all open, newest first': { address: 'view=all&sort=newest' },
  'all open, by firm': { address: 'view=all&sort=firm' },
  'closed, newest first': { address: 'view=closed' },
  'closed, by firm': { address: 'view=closed&sort=firm' },
  'closed, page 21': { address: 'view=closed', deep: 20 },
  'filter: state': { address: 'view=all&state=in_review' },
  'filter: service': { address: ({ serviceSlug }) => `view=all&service=${serviceSlug}` },
  'filter: officer': { address: ({ actor }) => `view=all&assignee=${actor.userId}` },
  'filter: overdue, ours': { address: 'view=all&due=overdue&move=hub' },
  'filter: period, closed': { address: 'view=closed&from=2024-01-01&until=2024-12-31' },
  'search: frequent word': { address: 'view=all&q=모델' },
  'search: two letters': { address: 'view=all&q=의료' },
  'search: firm': { address: 'view=all&q=한빛데이터' },
  'search: Latin': { address: 'view=all&q=firm 12' },
  'search: nothing found': { address: 'view=all&q=없는낱말' },
  'search: closed, frequent': { address: 'view=closed&q=의료' },
  'search: closed, rare': { address: 'view=closed&q=양자내성' },
  'search: closed, number': { address: 'view=closed&q=0000777' },
};

async function placeAt(db: Database, sql: postgres.Sql, hub: 'usual' | 'busy'): Promise<Place> {
  const [row] = await sql<{ hubId: string; userId: string; slug: string }[]>`
    select h.id as "hubId", (select user_id from officer_roles r where r.hub_id = h.id order by 1 limit 1) as "userId",
      (select s.slug from services s join hub_services o on o.service_id = s.id where o.hub_id = h.id order by 1 limit 1) as slug
    from hubs h order by h.slug ${hub === 'busy' ? sql`desc` : sql`asc`} limit 1`;
  if (!row) throw new Error('No hub');
  const actor: Actor = {
    userId: row.userId, name: 'Officer', email: 'officer@bench.invalid', language: 'en', firm: null, pendingFirm: false,
    managedHubIds: [row.hubId], situationRoom: false, administrator: false,
  };
  return { db, actor, hubId: row.hubId, serviceSlug: row.slug };
}

type Open = () => Promise<unknown>;

/** Opens the list of a case, with the numbers beside it. */
async function openerOf(place: Place, { address, deep = 0 }: Case): Promise<Open> {
  const filter = queueFilterOf(new URLSearchParams(typeof address === 'string' ? address : address(place)));
  const now = new Date('2026-11-20T00:00:00Z');
  const open = (cursor: string | null) => listQueue(place.db, place.actor, place.hubId, filter, cursor, 50, now);
  let cursor: string | null = null;
  for (let page = 0; page < deep; page++) cursor = (await open(cursor)).nextCursor ?? cursor;
  return () => Promise.all([open(cursor), countQueue(place.db, place.actor, place.hubId)]);
}

interface Size {
  pool: ReturnType<typeof connect>;
  sql: postgres.Sql;
}

async function prepareSize(server: BenchServer, name: string, data: RequestData): Promise<Size> {
  const url = await server.database(`queue_${data.requests}`);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const start = performance.now();
  await makeRequests(sql, data);
  console.log(`${name} requests made in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return { pool: connect(url, { max: 4 }), sql };
}

/** Milliseconds of a case at every size. They take turns, so that whatever else the machine does meets all of them. */
async function timesOfCase(sizes: Size[], hub: 'usual' | 'busy', one: Case): Promise<number[][]> {
  const openers: Open[] = [];
  for (const { pool, sql } of sizes) openers.push(await openerOf(await placeAt(pool.db, sql, hub), one));
  return timesInTurn(openers);
}

/** A page of a hub's list, with the numbers beside it, at three sizes. `quick` leaves the largest out. */
export async function benchQueue({ quick }: { quick: boolean }): Promise<boolean> {
  const server = await startBenchServer();
  try {
    const chosen = Object.entries(dataOfSize).slice(0, quick ? 2 : 3);
    const names = chosen.map(([name]) => name);
    const sizes: Size[] = [];
    for (const [name, data] of chosen) sizes.push(await prepareSize(server, name, data));
    const kept: boolean[] = [];
    for (const hub of ['usual', 'busy'] as const) {
      const rows: (string | number)[][] = [];
      const all: number[][] = sizes.map(() => []);
      for (const [name, one] of Object.entries(cases)) {
        const times = await timesOfCase(sizes, hub, one);
        times.forEach((samples, i) => all[i]?.push(...samples));
        const figures = times.map(p50);
        rows.push([name, ...figures, (figures.at(-1) ?? 0) / (figures[0] ?? 1)]);
      }
      const figures = all.map(p50);
      const ratio = (figures.at(-1) ?? 0) / (figures[0] ?? 1);
      printTable(`Queue page at a ${hub} hub, p50 in ms`, ['', ...names, 'ratio'], [...rows, ['all of them', ...figures, ratio]]);
      kept.push(printLimit(`queue page at a ${hub} hub, ${names.at(-1)} against ${names[0]}`, ratio, { atMost: 2 }));
    }
    await Promise.all(sizes.map(({ pool, sql }) => Promise.all([pool.sql.end(), sql.end()])));
    return kept.every(Boolean);
  } finally {
    await server.stop();
  }
}
