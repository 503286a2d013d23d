import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { requestClock } from '~/features/support-requests/clock.rules';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { requestStates, transition, requestActions, requestRoles } from '~/features/support-requests/rules';
import { db } from '~db/client.server';
import { requestOutcomes, requestSatisfaction } from '~db/schema/outcomes';
import { supportRequests } from '~db/schema/support-requests';
import { seedDemo } from '../../../db/seed/seed';

test('the demo requests show every state, each by steps that the process allows, and seeding again adds nothing', async () => {
  await seedDemo(db);
  const rows = await db.select().from(supportRequests).where(eq(supportRequests.isDemo, true));
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...requestStates].sort());
  const schedules = await listHubSchedules(db);
  for (const row of rows) {
    const firm = { id: row.firmId, nameKo: '', role: 'owner' as const };
    const record = await findRequestForFirm(db, { userId: row.createdBy, name: '', email: '', language: 'ko', firm, pendingFirm: false, managedHubIds: [], situationRoom: false, administrator: false }, row.id);
    const events = record?.events ?? [];
    expect(events).toHaveLength(row.version);
    for (const [i, event] of events.entries()) {
      const before = events[i - 1];
      expect(event.sequence).toBe(i + 1);
      if (!before) continue;
      expect(event.at.getTime()).toBeGreaterThanOrEqual(before.at.getTime());
      const possible = requestRoles.some((role) => requestActions.some((action) => transition(before.state, action, role) === event.state));
      expect(possible, `${before.state} to ${event.state}`).toBe(true);
    }
    expect(requestClock(events, schedules, row.decisionDueAt, new Date()).segments.every(({ minutes }) => minutes >= 0)).toBe(true);
  }
  // One outcome waits for the firm's word, one is confirmed and its support rated.
  expect((await db.select().from(requestOutcomes)).map(({ state }) => state).sort()).toEqual(['confirmed', 'recorded']);
  expect(await db.$count(requestSatisfaction)).toBe(1);
  await seedDemo(db);
  expect(await db.$count(supportRequests)).toBe(rows.length);
});
