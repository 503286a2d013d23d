import { randomBytes } from 'node:crypto';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { canManage, type Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { expertContacts, expertHubs, expertModerations, experts } from '~db/schema/experts';
import { hubs } from '~db/schema/hubs';
import type { ExpertInput } from './input';
import { expertRolesOf, keptBy } from './keeping.queries.server';
import { expertSlug, expertTransition, type ExpertAction, type ExpertState } from './rules';

export interface ChangedExpert {
  id: string;
  version: number;
  state: ExpertState;
}
type ChangeError = 'not_found' | 'stale' | 'not_allowed';
type Of<Intent extends ExpertInput['intent']> = Omit<Extract<ExpertInput, { intent: Intent }>, 'intent'>;
export type ExpertProfileInput = Omit<Of<'edit'>, 'version'>;
type Row = typeof experts.$inferSelect;
type Target = { expertId: string; version: number };

/** Writes a new profile for a hub that the actor manages: a draft, which nobody else sees. */
export function createExpert(
  db: Executor, actor: Actor, hubId: string, { idempotencyKey: key, ...input }: Of<'create'>, at = new Date(),
): Promise<Result<{ id: string }, 'not_found' | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string }, 'not_found'>(tx, { key, userId: actor.userId, scope: 'experts.create', body: { hubId, ...input } }, async () => {
      if (!canManage(actor, hubId)) return failed('not_found');
      const id = v7();
      await tx.insert(experts).values({
        ...wordsOf(input), id, homeHubId: hubId, slug: expertSlug(input.name.en, randomBytes(3).toString('hex')), createdBy: actor.userId, createdAt: at, updatedAt: at,
      });
      await writeRest(tx, id, hubId, input);
      return ok({ id });
    }),
  );
}

/** Changes the words, hubs and contact of a draft. */
export function editExpert(db: Executor, actor: Actor, input: Target & ExpertProfileInput, at = new Date()): Promise<Result<ChangedExpert, ChangeError>> {
  return changing(db, actor, 'edit', input, at, async (tx, row) => {
    await writeRest(tx, row.id, row.homeHubId, input);
    return wordsOf(input);
  });
}

/** Says whether the expert can be asked, for how long and from when; published profiles too. */
export function setAvailability(db: Executor, actor: Actor, input: Target & Omit<Of<'set_availability'>, 'version'>, at = new Date()): Promise<Result<ChangedExpert, ChangeError>> {
  const { accepting, hoursAMonth, nextAvailableOn = null } = input;
  return changing(db, actor, 'set_availability', input, at, () => Promise.resolve({ accepting, hoursAMonth, nextAvailableOn }));
}

/** Moves a profile through moderation and writes down who did it and why. A reason is owed where it goes back or away. */
export function moderateExpert(
  db: Executor, actor: Actor,
  input: Target & { action: 'submit' | 'publish' | 'revise' | 'send_back' | 'withdraw'; reason?: string; language?: Language }, at = new Date(),
): Promise<Result<ChangedExpert, ChangeError>> {
  const { action, reason = null } = input;
  return changing(db, actor, action, input, at, async (tx, row, state) => {
    await tx.insert(expertModerations).values({ expertId: row.id, state, reason, language: reason === null ? null : (input.language ?? actor.language), actorId: actor.userId, at });
    return {};
  });
}

/** Locks a profile that the actor keeps or moderates, checks version and process, and writes what the work answers. */
function changing(
  db: Executor, actor: Actor, action: ExpertAction, { expertId, version }: Target, at: Date,
  work: (tx: Transaction, row: Row, state: ExpertState) => Promise<Partial<typeof experts.$inferInsert>>,
): Promise<Result<ChangedExpert, ChangeError>> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(experts).where(and(eq(experts.id, expertId), keptBy(actor))).for('update');
    if (!row) return failed('not_found');
    if (row.version !== version) return failed('stale');
    const state = expertRolesOf(actor, row.homeHubId).map((role) => expertTransition(row.state, action, role)).find((one) => one !== null);
    if (!state) return failed('not_allowed');
    const set = await work(tx, row, state);
    await tx.update(experts).set({ ...set, state, version: version + 1, updatedAt: at }).where(and(eq(experts.id, row.id), eq(experts.version, version)));
    return ok({ id: row.id, version: version + 1, state });
  });
}

function wordsOf({ name, affiliation, summary, fields, languages, accepting, hoursAMonth, nextAvailableOn }: ExpertProfileInput) {
  return { name, affiliation, summary, fields: [...new Set(fields)], languages: [...new Set(languages)], accepting, hoursAMonth, nextAvailableOn: nextAvailableOn ?? null };
}

/** The hubs, the home hub always among them, and the contact. */
async function writeRest(tx: Transaction, expertId: string, homeHubId: string, { hubs: slugs, email, phone, contactLanguage }: ExpertProfileInput): Promise<void> {
  const further = slugs.length > 0 ? await tx.select({ id: hubs.id }).from(hubs).where(and(inArray(hubs.slug, slugs), isNull(hubs.retiredAt))) : [];
  const hubIds = new Set([homeHubId, ...further.map(({ id }) => id)]);
  await tx.delete(expertHubs).where(eq(expertHubs.expertId, expertId));
  await tx.insert(expertHubs).values([...hubIds].map((hubId) => ({ expertId, hubId })));
  const contact = { email: email.toLowerCase(), phone: phone ?? null, language: contactLanguage };
  await tx.insert(expertContacts).values({ expertId, ...contact }).onConflictDoUpdate({ target: expertContacts.expertId, set: contact });
}
