import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { createProgramme, publishProgramme, setQuestions } from '~/features/programmes/commands.server';
import type { ProgrammeQuestion } from '~/features/programmes/questions.rules';
import { register } from '~/features/programmes/registration.commands.server';
import type { FirmActor } from '~/features/accounts/actor';
import { db } from '~db/client.server';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import { makeService, officerActor } from '../support-requests/fixture';

export const at = (text: string) => new Date(text);
/** Before every deadline of the scene. */
export const now = at('2026-11-24T06:00:00Z');
export const deadline = at('2026-12-10T14:00:00Z');
export const afterDeadline = at('2026-12-10T14:01:00Z');
export const start = at('2026-12-21T06:00:00Z');

const offered = await makeService('dubai');
const words = {
  kind: 'training' as const, service: offered.slug, title: { ko: '양성 과정', en: 'Training Course', ar: 'دورة تدريبية' }, summary: { ko: '소개' }, place: { ko: '두바이', ar: 'دبي' },
  startsAt: start, endsAt: at('2026-12-21T12:00:00Z'), applyUntil: deadline,
  intake: 'registration' as const, mode: 'first_come' as 'first_come' | 'selection', places: 2 as number | null, waitingPlaces: 2, seatsPerFirm: 2, namesAsked: false,
};
export type SceneWords = Partial<typeof words>;
export const wordsWith = (change: SceneWords) => ({ ...words, ...change });

/** A published programme of Dubai that takes registrations, and its officer. */
export async function openProgramme(change: SceneWords = {}, questions: ProgrammeQuestion[] = []) {
  const officer = await officerActor('dubai', 'ar');
  const hubId = officer.managedHubIds[0] ?? '';
  const created = await createProgramme(db, officer, hubId, { ...wordsWith(change), idempotencyKey: randomUUID() }, now);
  if (!created.ok) throw new Error(created.error);
  const programmeId = created.value.id;
  if (questions.length > 0) await setQuestions(db, officer, { programmeId, version: 1, questions }, now);
  const published = await publishProgramme(db, officer, { programmeId, version: questions.length > 0 ? 2 : 1 }, now);
  if (!published.ok) throw new Error(published.error);
  const [row] = await db.select().from(programmes).where(eq(programmes.id, programmeId));
  if (!row) throw new Error('No programme');
  return { officer, hubId, programmeId, slug: row.slug, version: row.version };
}

export const wish = (people = 1, answers: Record<string, string> = {}) => ({ people, attendees: [], answers, idempotencyKey: randomUUID() });

/** Registers, whatever comes of it: the state, or why not. */
export async function registered(actor: FirmActor, slug: string, people = 1, moment = now): Promise<string> {
  const result = await register(db, actor, slug, wish(people), moment);
  return result.ok ? result.value.state : result.error;
}

/** The firm's row. */
export async function rowOf(actor: FirmActor, programmeId: string) {
  const rows = await db.select().from(programmeRegistrations).where(eq(programmeRegistrations.programmeId, programmeId));
  const row = rows.find(({ firmId }) => firmId === actor.firm.id);
  if (!row) throw new Error('The firm has not registered');
  return row;
}

export async function roomOf(programmeId: string): Promise<string | undefined> {
  const [row] = await db.select({ room: programmes.room }).from(programmes).where(eq(programmes.id, programmeId));
  return row?.room;
}
