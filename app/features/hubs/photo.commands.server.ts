import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Actor } from '~/features/accounts/actor';
import { once } from '~/platform/idempotency.server';
import { log } from '~/platform/logging.server';
import { failed, ok, type Result } from '~/platform/result';
import { discardFiles } from '~/platform/storage/ledger.server';
import type { Database, Transaction } from '~db/connect';
import { facilityPhotoFiles, facilityPhotos } from '~db/schema/hub-photos';
import { facilities } from '~db/schema/hubs';
import type { PageEdit, PageState } from './content';
import { record, type Published, type Refusal, type Target } from './content.commands.server';
import { changedEntries, editPage, mayEditPage, movedUp, photoState } from './content.rules';
import { claimSizes, withSizes } from './photo-draft.server';
import { findPhoto, photoAddress } from './photo.queries.server';
import { mostPhotos, tooManyPhotos } from './photo.rules';

type PhotoState = Extract<PageState, { part: 'photos' }>;
type Claimed = NonNullable<Awaited<ReturnType<typeof claimSizes>>>;

/** The picture that came with the form of an edit; null where its files are gone. */
const pictureOf = async (tx: Transaction, actor: Actor, edit: PageEdit, stored: string[]): Promise<Claimed | null> =>
  (edit.plain.part === 'photos' ? claimSizes(tx, actor.userId, stored) : null);

/** An edit with its picture. */
const withPicture = (edit: PageEdit, claimed: Claimed): PageEdit => withSizes(edit, claimed.map(({ width, height, file }) => ({ width, height, src: photoAddress(nameOf(file)) })));

const nameOf = ({ sha256 }: Claimed[number]['file']): string => `${sha256}.webp`;
const gone = { errors: { photo: ['hub-pages:photo.gone'] } };

/** Puts a picture in place of the one that was there. @returns keys of files that the photo no longer refers to */
async function putFiles(tx: Transaction, photoId: string, claimed: Claimed): Promise<string[]> {
  if (claimed.length === 0) return [];
  const before = await tx.delete(facilityPhotoFiles).where(eq(facilityPhotoFiles.photoId, photoId)).returning();
  await tx.insert(facilityPhotoFiles).values(claimed.map(({ width, height, file }) => ({ photoId, width, height, name: nameOf(file), storageKey: file.storageKey })));
  return before.map(({ storageKey }) => storageKey);
}

/** Files that nothing refers to any more go at once; where that fails, the nightly sweep has them. */
const letGo = (db: Database, keys: string[]): Promise<void> => discardFiles(db, keys).catch((error: unknown) => log().warn({ err: error }, 'A photo’s files are left to the sweep'));

/** Adds a photo at the end of its facility's, in a picture that was taken in before (`stored`: its files). Readers see it at once. */
export async function addPhoto(
  db: Database, actor: Actor, { hubId, facilityId, stored }: { hubId: string; facilityId: string; stored: string[] }, edit: PageEdit, key: string, at = new Date(),
): Promise<Result<{ id: string | null }, 'not_found' | 'invalid' | 'key_reused', Refusal>> {
  const added = await db.transaction(async (tx) => {
    // What the picture is, not where it lies: the same form sent again brings the same.
    const claimed = await pictureOf(tx, actor, edit, stored);
    const names = claimed?.map(({ file }) => nameOf(file)) ?? [];
    return once<{ id: string | null }, 'not_found' | 'invalid', Refusal>(tx, { key, userId: actor.userId, scope: 'hubs.add-photo', body: { hubId, facilityId, names, ...edit } }, async () => {
      if (!mayEditPage(actor, hubId)) return failed('not_found');
      // One after another, so that no two stand in the same place.
      const [facility] = await tx.select({ id: facilities.id }).from(facilities).where(and(eq(facilities.id, facilityId), eq(facilities.hubId, hubId))).for('no key update');
      if (!facility) return failed('not_found');
      if (!claimed) return failed('invalid', gone);
      const edited = editPage(photoState(facilityId, null), withPicture(edit, claimed));
      if (!edited.ok) return failed('invalid', { errors: edited.errors });
      if ((await tx.$count(facilityPhotos, eq(facilityPhotos.facilityId, facilityId))) >= mostPhotos) return failed('invalid', { errors: { photo: [tooManyPhotos] } });
      const id = v7();
      const position = sql`(select coalesce(max(p.position), 0) + 1 from facility_photos p where p.facility_id = ${facilityId})`;
      await tx.insert(facilityPhotos).values({ id, facilityId, position, ...photoColumns(edited.state as PhotoState) });
      await putFiles(tx, id, claimed);
      await record(tx, actor, hubId, at, { action: 'added', part: 'photos', subjectId: id, entries: changedEntries(null, edited.state) });
      return ok({ id });
    });
  });
  // The same form sent twice took its picture in twice.
  if (added.ok) await letGo(db, stored);
  return added;
}

/** Writes what is said of a photo, and another picture where one was taken in. Where nothing differs nothing is written. */
export async function publishPhoto(
  db: Database, actor: Actor, { hubId, id, version, stored }: Target & { id: string; stored: string[] }, edit: PageEdit, at = new Date(),
): Promise<Published> {
  const unused: string[] = [];
  const published = await db.transaction(async (tx): Promise<Published> => {
    const found = await findPhoto(tx, actor, hubId, id, true);
    if (!found) return failed('not_found');
    if (found.version !== version) return failed('stale', { current: found.state, version: found.version });
    const claimed = await pictureOf(tx, actor, edit, stored);
    if (!claimed) return failed('invalid', gone);
    const edited = editPage(found.state, withPicture(edit, claimed));
    if (!edited.ok) return failed('invalid', { errors: edited.errors });
    const entries = changedEntries(found.state, edited.state);
    if (entries.length === 0) return ok({ id });
    await tx.update(facilityPhotos).set({ ...photoColumns(edited.state as PhotoState), version: version + 1 }).where(eq(facilityPhotos.id, id));
    unused.push(...(await putFiles(tx, id, claimed)));
    await record(tx, actor, hubId, at, { action: 'edited', part: 'photos', subjectId: id, entries });
    return ok({ id });
  });
  await letGo(db, unused);
  return published;
}

/** Moves a photo up by one, or removes it with its files. */
export async function movePhoto(
  db: Database, actor: Actor, { hubId, id, version, action }: Target & { id: string; action: 'up' | 'remove' }, at = new Date(),
): Promise<Result<null, 'not_found' | 'stale'>> {
  const unused: string[] = [];
  const moved = await db.transaction(async (tx): Promise<Result<null, 'not_found' | 'stale'>> => {
    const seen = await findPhoto(tx, actor, hubId, id);
    if (seen?.state.part !== 'photos') return failed('not_found');
    const { facilityId } = seen.state;
    await tx.select({ id: facilities.id }).from(facilities).where(eq(facilities.id, facilityId)).for('no key update');
    const found = await findPhoto(tx, actor, hubId, id, true);
    if (!found) return failed('not_found');
    if (found.version !== version) return failed('stale');
    if (action === 'up') await moveUp(tx, facilityId, id);
    else {
      const files = await tx.delete(facilityPhotoFiles).where(eq(facilityPhotoFiles.photoId, id)).returning();
      unused.push(...files.map(({ storageKey }) => storageKey));
      await tx.delete(facilityPhotos).where(eq(facilityPhotos.id, id));
    }
    await record(tx, actor, hubId, at, { action: action === 'up' ? 'moved' : 'removed', part: 'photos', subjectId: id, entries: [] });
    return ok(null);
  });
  await letGo(db, unused);
  return moved;
}

/** Numbers the photos anew with one a place earlier. */
async function moveUp(tx: Transaction, facilityId: string, id: string): Promise<void> {
  const rows = await tx.select({ id: facilityPhotos.id }).from(facilityPhotos).where(eq(facilityPhotos.facilityId, facilityId)).orderBy(asc(facilityPhotos.position), asc(facilityPhotos.id));
  for (const [position, one] of movedUp(rows.map((row) => row.id), id).entries()) await tx.update(facilityPhotos).set({ position: position + 1 }).where(eq(facilityPhotos.id, one));
}

const photoColumns = ({ texts, credit, takenOn }: PhotoState) => ({ alt: texts['alt'] ?? { ko: '' }, caption: texts['caption'] ?? null, credit, takenOn });
