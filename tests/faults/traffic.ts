import { randomInt, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { post, type Answer } from '../bench/portal-process';
import type { Acknowledged } from './checker';
import type { Scene } from './scene';

export interface Traffic {
  acknowledged: Acknowledged[];
  /** Answers by what was asked and what came. */
  counts: Map<string, number>;
  /** Answers that no form of the portal may get. */
  wrong: string[];
  /** Requests whose line was cut: nothing was acknowledged. */
  cut: number;
}

export const noTraffic = (): Traffic => ({ acknowledged: [], counts: new Map(), wrong: [], cut: 0 });

interface Client {
  /** Of the processes that live; asked anew before each request. */
  urls: () => string[];
  firm: string;
  manager: string;
  sql: postgres.Sql;
  scene: Scene;
  traffic: Traffic;
}

const oneOf = <Value>(values: readonly Value[]): Value => {
  const value = values[randomInt(values.length)];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
};

const statement = {
  intent: 'submit', purpose: 'inference', model: 'EXAONE 4.0 32B', modelSize: '32', licence: 'EXAONE', framework: 'vLLM', frameworkVersion: '0.33.0', precision: 'bf16', storageGb: '200', baseline: '없음', fitSeen: 'on', dataOrigin: '공개 평가 데이터', dataClass: 'public',
  metric: '초당 토큰 수', endUser: '시험', crossBorder: 'no', exportSelfCheck: 'on',
};

/** Posts to one of the processes. Null: the line was cut before an answer. */
async function ask(client: Client, what: string, path: string, fields: Record<string, string> | [string, string][], cookie: string): Promise<Answer | null> {
  const { traffic } = client;
  const answer = await post(oneOf(client.urls()), path, fields, cookie).catch(() => null);
  if (!answer) {
    traffic.cut += 1;
    return null;
  }
  const key = `${what} ${answer.status}`;
  traffic.counts.set(key, (traffic.counts.get(key) ?? 0) + 1);
  if (answer.status >= 400 && ![409, 422, 429].includes(answer.status)) traffic.wrong.push(`${key} ${path}`);
  return answer;
}

const succeeded = (answer: Answer | null): boolean => answer !== null && answer.status < 400;

/** The version that the booking has now; one time in eight the one before, as of a page that was opened earlier. */
async function versionOf({ sql }: Client, reference: string): Promise<string> {
  const [row] = await sql<{ version: number }[]>`select version from bookings where reference = ${reference}`;
  return String(Math.max(1, (row?.version ?? 1) - (randomInt(8) === 0 ? 1 : 0)));
}

const someUnits = ({ units }: Scene): string[] => {
  const first = randomInt(units.length);
  return [first, ...(randomInt(2) ? [(first + 1) % units.length] : [])].flatMap((i) => units[i] ?? []);
};

/** One booking's life: held, handed in, confirmed by the hub, then moved, extended or called off by somebody. */
export async function liveOnce(client: Client): Promise<void> {
  const { scene, firm, manager, traffic } = client;
  const [slot, units] = [oneOf(scene.slots), someUnits(scene)];
  const held = await ask(client, 'hold', '/ko/test-zone/hold', [['hub', 'tokyo'], ['start', slot.start], ['end', slot.end], ['idempotencyKey', randomUUID()], ...units.map((unit): [string, string] => ['unit', unit])], firm);
  const reference = /TZ-\d{4}-\d+/.exec(held?.status === 303 ? held.location : '')?.[0];
  if (!reference) return;
  const mine: Acknowledged = { reference, units: units.length, confirmed: false };
  traffic.acknowledged.push(mine);
  const page = `/ko/test-zone/bookings/${reference}`;
  const deletionDueOn = new Date(Date.parse(slot.end) + 5 * 86_400_000).toISOString().slice(0, 10);
  if (!succeeded(await ask(client, 'submit', page, { ...statement, deletionDueOn, version: await versionOf(client, reference) }, firm))) return;
  const decided = await ask(client, 'approve', `/ko/desk/bookings/${reference}?hub=tokyo`, { intent: 'confirm', version: await versionOf(client, reference) }, manager);
  mine.confirmed = succeeded(decided);
  if (randomInt(3) > 0) await change(client, reference);
  if (randomInt(4) > 0) await ask(client, 'cancel', `${page}/cancel`, { reason: '일정 변경', version: await versionOf(client, reference) }, firm);
}

/** Another slot by the firm or by the hub, or a later end; always something else than it has. */
async function change(client: Client, reference: string): Promise<void> {
  const { scene, firm, manager, sql } = client;
  const page = `/ko/test-zone/bookings/${reference}`;
  const [now] = await sql<{ start: Date; end: Date; units: string[] }[]>`
    select lower(b.during) as start, upper(b.during) as end, array(select u.resource_id from booking_units u where u.booking_id = b.id) as units from bookings b where b.reference = ${reference}`;
  const others = scene.slots.filter(({ start }) => Date.parse(start) !== now?.start.getTime());
  const later = scene.slots.filter(({ end }) => Date.parse(end) > (now?.end.getTime() ?? 0));
  if (!now) return;
  const slot = oneOf(others);
  const version = await versionOf(client, reference);
  const fields: [string, string][] = [['start', slot.start], ['end', slot.end], ['note', '일정 변경'], ['version', version], ...now.units.map((unit): [string, string] => ['unit', unit])];
  const way = randomInt(3);
  if (way === 0) await ask(client, 'move', `${page}/change`, fields, firm);
  else if (way === 1) await ask(client, 'hub’s move', `/ko/desk/bookings/${reference}/move?hub=tokyo`, fields, manager);
  else if (later.length > 0) await ask(client, 'extend', page, { intent: 'extend', end: oneOf(later).end, version }, firm);
}
