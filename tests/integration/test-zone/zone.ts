import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import type { HoldInput } from '~/features/test-zone/hold.commands.server';
import type { Statement } from '~/features/test-zone/submit.commands.server';
import { db } from '~db/client.server';
import { hubs } from '~db/schema/hubs';
import { acceleratorModels } from '~db/schema/accelerators';
import { resources } from '~db/schema/test-zone';
import { makeFirm, makeOfficer } from '../../setup/factories';

/** A working Tuesday in Tokyo, 08:00 there, long before any of the bookings of these tests. */
export const now = new Date('2026-11-23T23:00:00Z');

/** `10:00` of Wednesday 25 November in Tokyo. */
export const tokyo = (time: string): Date => new Date(`2026-11-25T${time}:00+09:00`);

/** A hub with cards of a model of its own, and engineers: no test meets another's units. */
export async function makeUnits(hubSlug: string, cards: number, engineers: string[][] = []) {
  const [hub] = await db.select().from(hubs).where(eq(hubs.slug, hubSlug));
  if (!hub) throw new Error(`No hub ${hubSlug}`);
  const slug = `card-${randomUUID()}`;
  const base = { maker: 'KAIN', model: 'Card', kind: 'gpu', memoryGb: 80, precisions: ['bf16'], sdk: 'CUDA 13', compilesAhead: false, trains: true, source: 'test' } as const;
  await db.insert(acceleratorModels).values({ slug, ...base, precisions: ['bf16'] });
  const position = () => 1000 + Math.floor(Math.random() * 30_000);
  const units = await db
    .insert(resources)
    .values(Array.from({ length: cards }, (_, i) => ({ hubId: hub.id, kind: 'accelerator' as const, name: { ko: `Card #${i + 1}` }, acceleratorSlug: slug, position: position() })))
    .returning();
  const people = engineers.length === 0 ? [] : await db
    .insert(resources)
    .values(engineers.map((languages, i) => ({ hubId: hub.id, kind: 'engineer' as const, name: { ko: `엔지니어 ${i + 1}` }, languages, position: position() })))
    .returning();
  return { hub, slug, units: units.map(({ id }) => id), engineers: people.map(({ id }) => id) };
}

export async function makeFirmActor(): Promise<FirmActor> {
  const { firm, member } = await makeFirm(db);
  return { ...nobody(member), firm: { id: firm.id, nameKo: firm.nameKo, role: 'owner' } };
}

export async function makeManager(hubSlug: string): Promise<Actor> {
  const { officer, hub } = await makeOfficer(db, hubSlug);
  return { ...nobody(officer), managedHubIds: [hub.id] };
}

const nobody = (user: { id: string; name: string; email: string }): Actor => ({
  userId: user.id, name: user.name, email: user.email, language: 'ko', firm: null, pendingFirm: false, managedHubIds: [], situationRoom: false, administrator: false,
});

export const holdInput = (zone: Awaited<ReturnType<typeof makeUnits>>, resourceIds: string[], from = '10:00', to = '12:00'): HoldInput => ({
  hubId: zone.hub.id, range: { start: tokyo(from), end: tokyo(to) }, units: { resourceIds }, engineer: 'none', language: 'ko',
});

export const newKey = (): string => randomUUID();

export const statement: Statement = {
  workload: {
    purpose: 'inference', model: 'EXAONE 4.0 32B', modelSize: 32, licence: 'EXAONE', framework: 'vLLM', frameworkVersion: '0.33.0', precision: 'bf16', storageGb: 200, baseline: '없음', dataOrigin: '공개 평가 데이터', metric: '초당 토큰 수',
    crossBorder: 'no', endUser: '한빛인공지능',
  },
  dataClass: 'public', exportSelfCheck: true, deletionDueOn: '2026-12-31',
};
