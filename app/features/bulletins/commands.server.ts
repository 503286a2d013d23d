import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Actor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { bulletins } from '~db/schema/bulletins';
import type { BulletinInput } from './input';
import { keptCountries } from './keeping.queries.server';
import { bulletinSlug, bulletinTransition, digestPeriod, type BulletinAction } from './rules';

type Of<Intent extends BulletinInput['intent']> = Omit<Extract<BulletinInput, { intent: Intent }>, 'intent'>;
type Words = Omit<Of<'edit'>, 'version' | 'tell'>;
type Target = { bulletinId: string; version: number };
/** `incomplete`: what is public has a source and a date. */
type ChangeError = 'not_found' | 'stale' | 'not_allowed' | 'incomplete';
type Changed = Result<{ id: string }, ChangeError>;
type Row = typeof bulletins.$inferSelect;

/** Writes a new bulletin of a country that the actor keeps: a draft, which nobody else sees. */
export function createBulletin(
  db: Executor,
  actor: Actor,
  { idempotencyKey: key, country, ...input }: Of<'create'>,
  at = new Date(),
): Promise<Result<{ id: string }, 'not_found' | 'key_reused'>> {
  return db.transaction((tx) =>
    once<{ id: string }, 'not_found'>(
      tx,
      { key, userId: actor.userId, scope: 'bulletins.create', body: { country, ...input } },
      async () => {
        if (!(await keptCountries(tx, actor)).includes(country)) return failed('not_found');
        const id = v7();
        const slug = bulletinSlug(input.title.en, randomBytes(3).toString('hex'));
        await tx
          .insert(bulletins)
          .values({
            ...wordsOf(input),
            id,
            slug,
            country,
            compiledOn: digestPeriod(at),
            createdBy: actor.userId,
            createdAt: at,
            updatedAt: at,
          });
        return ok({ id });
      },
    ),
  );
}

/** Changes a bulletin; readers see it at once. What was reviewed is another text now: the review is taken back. `tell`: subscribers are told. */
export function editBulletin(
  db: Executor,
  actor: Actor,
  { bulletinId, version: read, tell, ...words }: Target & Words & { tell?: 'on' | undefined },
  at = new Date(),
): Promise<Changed> {
  return changing(
    db,
    actor,
    'edit',
    { bulletinId, version: read },
    (row, version) => ({
      ...wordsOf(words),
      ...unreviewed,
      compiledOn: digestPeriod(at),
      ...(tell && row.state === 'published' ? { announcedVersion: version, announcedAt: at } : {}),
    }),
    at,
  );
}

/** Makes a bulletin public, which its country's subscribers are told of. */
export function publishBulletin(
  db: Executor,
  actor: Actor,
  input: Target,
  at = new Date(),
): Promise<Changed> {
  return changing(db, actor, 'publish', input, (_, version) => ({ announcedVersion: version, announcedAt: at }), at);
}

/** Takes a bulletin from the public; it can be mended and published again. */
export function withdrawBulletin(
  db: Executor,
  actor: Actor,
  input: Target,
  at = new Date(),
): Promise<Changed> {
  return changing(db, actor, 'withdraw', input, () => ({}), at);
}

/** Records that the actor has compared this very version with the official text, with name and date. */
export function reviewBulletin(
  db: Executor,
  actor: Actor,
  input: Target,
  at = new Date(),
): Promise<Changed> {
  return changing(
    db,
    actor,
    'review',
    input,
    () => ({ reviewedAt: at, reviewedBy: actor.userId, reviewerName: actor.name }),
    at,
  );
}

const unreviewed = { reviewedAt: null, reviewedBy: null, reviewerName: null };

/** Locks a bulletin that the actor keeps, checks version and process, and writes what the work answers. */
function changing(
  db: Executor,
  actor: Actor,
  action: BulletinAction,
  { bulletinId, version }: Target,
  work: (row: Row, version: number) => Partial<Row>,
  at: Date,
): Promise<Changed> {
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(bulletins).where(eq(bulletins.id, bulletinId)).for('update');
    if (!row || !(await keptCountries(tx, actor)).includes(row.country)) return failed('not_found');
    if (row.version !== version) return failed('stale');
    const state = bulletinTransition(row.state, action);
    if (!state) return failed('not_allowed');
    const set = work(row, version + 1);
    if (state === 'published' && !isComplete({ ...row, ...set })) return failed('incomplete');
    await tx
      .update(bulletins)
      .set({ ...set, state, version: version + 1, updatedAt: at })
      .where(and(eq(bulletins.id, row.id), eq(bulletins.version, version)));
    return ok({ id: row.id });
  });
}

/** What `bulletins_published` asks for. */
const isComplete = ({ sources, milestones }: Pick<Row, 'sources' | 'milestones'>) =>
  sources.length > 0 && milestones.some(({ date }) => date !== null);

const wordsOf = ({ officialUrl, officialCheck, pending, ...words }: Words) => ({
  ...words,
  officialUrl: officialUrl ?? null,
  officialCheck: officialUrl ? officialCheck : null,
  pending: pending ?? null,
});
