import { findActorById } from '~/features/accounts/actor.queries.server';
import { exportPieces } from '~/features/support-requests/export.server';
import { db, sql } from '~db/client.server';

// One list, written to nowhere; the figures go to the output as JSON. Memory is what the system gave the process.
const megabytes = () => process.memoryUsage().rss / 1024 ** 2;
const { FORMAT, HUB_ID = '', USER_ID = '' } = process.env;
const format = FORMAT === 'csv' ? 'csv' : 'xlsx';

const actor = await findActorById(db, USER_ID);
if (!actor) throw new Error('No officer');
const list = { hub: { id: HUB_ID, timeZone: 'Asia/Dubai' }, filter: { view: 'all' }, language: 'ko' } as const;

// Once without an end, so that what is read and compiled for the first list isn't counted.
for await (const piece of exportPieces(db, actor, { ...list, filter: { view: 'all', search: 'KAIN-2026-500001' } }, format)) void piece;

const before = megabytes();
let peak = before;
const watch = setInterval(() => (peak = Math.max(peak, megabytes())), 5);
const began = performance.now();
let bytes = 0;
let rows = 0;
for await (const piece of exportPieces(db, actor, list, format)) {
  bytes += typeof piece === 'string' ? Buffer.byteLength(piece) : piece.byteLength;
  if (typeof piece === 'string') rows += piece.split('\r\n').length - 1;
  peak = Math.max(peak, megabytes());
}
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
if (format === 'csv') rows -= 1;
else rows = Number((await sql`select count(*)::int as rows from support_requests where holder_hub_id = ${HUB_ID}`)[0]?.rows);
process.stdout.write(JSON.stringify({ rows, bytes, seconds, before, peak }));
await sql.end();
