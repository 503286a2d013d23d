import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { LoggedEvent } from '~/features/support-requests/stages.rules';
import { db } from '~db/client.server';
import { hubs, hubServices, services, serviceVersions } from '~db/schema/hubs';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { makeFirm, makeUser } from '../../setup/factories';
import { livesOf } from '../../unit/support-requests/lives';

export interface Lived {
  id: string;
  serviceId: string;
  firstReplyDueAt: Date | null;
  decisionDueAt: Date | null;
  events: (LoggedEvent & { byOfficer: boolean })[];
}

const day = 86_400_000;

/** Random lives of requests, written as they would have happened: any order of steps that the process allows, through several hubs. */
export async function insertLives(count: number, seed: number, from: Date, days: number): Promise<Lived[]> {
  const { firm, member } = await makeFirm(db);
  const officer = await makeUser(db);
  const offers = await db.select({ hubId: hubServices.hubId, serviceId: hubServices.serviceId }).from(hubServices).innerJoin(services, eq(services.id, hubServices.serviceId));
  const everywhere = [...new Set(offers.map(({ serviceId }) => serviceId))].filter((id) => offers.filter(({ serviceId }) => serviceId === id).length === 7).slice(0, 3);
  const versions = new Map((await db.select().from(serviceVersions)).map((version) => [version.serviceId, version]));
  const hubIds = (await db.select({ id: hubs.id }).from(hubs)).map(({ id }) => id);
  const [first = '', ...others] = hubIds;
  const starts = Array.from({ length: days }, (_, i) => new Date(from.getTime() + i * day + ((i * 7) % 24) * 3_600_000).toISOString());
  const lives = fc.sample(fc.tuple(livesOf([first, ...others], [starts[0] ?? '', ...starts.slice(1)]), fc.nat(), fc.nat(), fc.integer({ min: 60, max: 9_000 })), { numRuns: count, seed });
  const all: Lived[] = [];
  for (const [life, turn, choice, promised] of lives) {
    const serviceId = everywhere[choice % everywhere.length];
    if (!serviceId || life.state === 'merged') continue;
    // The first hub isn't always the same.
    const shifted = (hubId: string) => hubIds[(hubIds.indexOf(hubId) + (turn % 4)) % hubIds.length] ?? first;
    const events = life.events.map((event) => ({ ...event, holderHubId: shifted(event.holderHubId), byOfficer: (event.sequence * 7 + choice) % 3 > 0 }));
    const filedAt = events.find(({ state }) => state === 'submitted')?.at;
    const due = (share: number) => (filedAt ? new Date(filedAt.getTime() + promised * share * 60_000) : null);
    all.push({ id: v7(), serviceId, events, firstReplyDueAt: due(0.3), decisionDueAt: due(2) });
  }
  await db.transaction(async (tx) => {
    await tx.insert(supportRequests).values(all.map(({ id, serviceId, events, firstReplyDueAt, decisionDueAt }, index) => {
      const last = events.at(-1);
      const filed = events.find(({ state }) => state === 'submitted');
      return {
        // A draft a hub and service is all that a firm may have.
        id, firmId: firm.id, serviceId, serviceVersionId: versions.get(serviceId)?.id ?? '', holderHubId: last?.holderHubId ?? first, state: last?.state ?? 'draft', version: events.length,
        reference: filed ? `KAIN-2030-${seed}-${index}` : null, language: 'ko' as const, createdBy: member.id, assigneeId: officer.id, submittedAt: filed?.at ?? null, firstReplyDueAt, decisionDueAt,
      };
    }).filter(({ state }) => state !== 'draft'));
    const filed = all.filter(({ events }) => events.at(-1)?.state !== 'draft');
    const rows = filed.flatMap(({ id, events }) => events.map(({ byOfficer, ...event }) => (
      { ...event, requestId: id, actorKind: byOfficer ? ('officer' as const) : ('firm' as const), actorId: byOfficer ? officer.id : member.id }
    )));
    for (let i = 0; i < rows.length; i += 2_000) await tx.insert(supportRequestEvents).values(rows.slice(i, i + 2_000));
  });
  return all.filter(({ events }) => events.at(-1)?.state !== 'draft');
}
