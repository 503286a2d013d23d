import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { requestClock } from '~/features/support-requests/clock.rules';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import type { LoggedEvent } from '~/features/support-requests/stages.rules';
import { requestStates, type EventCode, transition, requestActions, requestRoles } from '~/features/support-requests/rules';
import { db } from '~db/client.server';
import { requestOutcomes, requestSatisfaction } from '~db/schema/outcomes';
import { supportRequestEvents, supportRequests } from '~db/schema/support-requests';
import { seedDemo } from '../../../db/seed/seed';

test('the demo requests show every state, each by steps that the process allows, and seeding again adds nothing', { timeout: 120_000 }, async () => {
  await seedDemo(db);
  const rows = await db.select().from(supportRequests).where(eq(supportRequests.isDemo, true));
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([...requestStates].sort());
  const schedules = await listHubSchedules(db);
  const logs = new Map<string, LoggedEvent[]>();
  for (const { requestId, code, ...event } of await db.select().from(supportRequestEvents).orderBy(supportRequestEvents.requestId, supportRequestEvents.sequence)) {
    logs.set(requestId, [...(logs.get(requestId) ?? []), { ...event, code: code as EventCode }]);
  }
  for (const row of rows) {
    const events = logs.get(row.id) ?? [];
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
  // One outcome waits for the firm's word; the others are confirmed, and one support is rated.
  const outcomes = (await db.select().from(requestOutcomes)).map(({ state }) => state).sort();
  expect(outcomes.filter((state) => state !== 'confirmed')).toEqual(['recorded']);
  expect(outcomes.length).toBeGreaterThan(2);
  expect(await db.$count(requestSatisfaction)).toBe(1);
  await seedDemo(db);
  expect(await db.$count(supportRequests)).toBe(rows.length);
});
