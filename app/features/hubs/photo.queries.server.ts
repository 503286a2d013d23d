import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import { isId } from '~/platform/ids';
import { refuse } from '~/platform/responses.server';
import type { StoredFile } from '~/platform/storage/ledger.server';
import type { Executor } from '~db/connect';
import { facilityPhotoFiles, facilityPhotos } from '~db/schema/hub-photos';
import { facilities } from '~db/schema/hubs';
import { storedFiles } from '~db/schema/platform';
import type { Editable, ListedItem } from './content.queries.server';
import { mayEditPage, photoState } from './content.rules';
import type { PhotoSize } from './hub';

/** Where a photo's file is found by anybody. */
export const photoAddress = (name: string): string => `/photos/${name}`;

/** The sizes of the photo `p`, for a statement that reads one. */
export const sizesOfPhoto = sql<PhotoSize[]>`(
  select coalesce(json_agg(json_build_object('width', s.width, 'height', s.height, 'src', ${photoAddress('')}::text || s.name) order by s.width), '[]')
  from facility_photo_files s where s.photo_id = p.id)`;

/** A photo of one of the hub's facilities; null where there is none, or for whoever doesn't edit the page. */
export async function findPhoto(db: Executor, actor: Actor, hubId: string, id: string, lock = false): Promise<Editable | null> {
  if (!mayEditPage(actor, hubId) || !isId(id)) return null;
  const query = db
    .select(getTableColumns(facilityPhotos))
    .from(facilityPhotos)
    .innerJoin(facilities, eq(facilities.id, facilityPhotos.facilityId))
    .where(and(eq(facilityPhotos.id, id), eq(facilities.hubId, hubId)));
  const [row] = await (lock ? query.for('no key update', { of: facilityPhotos }) : query);
  if (!row) return null;
  const files = await db.select().from(facilityPhotoFiles).where(eq(facilityPhotoFiles.photoId, id)).orderBy(asc(facilityPhotoFiles.width));
  const sizes = files.map(({ width, height, name }) => ({ width, height, src: photoAddress(name) }));
  return { state: photoState(row.facilityId, { ...row, sizes }), version: row.version, retired: false };
}

/** What the edit page of a photo opens: one that is there, or a new one (`new`) of the facility. @throws the 404 page */
export async function getPhoto(db: Executor, actor: Actor, hubId: string, id: string | null, facilityId: string | null): Promise<Editable & { facility: LocalizedText }> {
  const photo = id === 'new' ? { state: photoState(facilityId ?? '', null), version: 0, retired: false } : id ? await findPhoto(db, actor, hubId, id) : null;
  const wanted = photo?.state.part === 'photos' && isId(photo.state.facilityId) && mayEditPage(actor, hubId) ? photo.state.facilityId : refuse('not_found');
  const [facility] = await db.select({ name: facilities.name, retiredAt: facilities.retiredAt }).from(facilities).where(and(eq(facilities.id, wanted), eq(facilities.hubId, hubId)));
  return facility && photo ? { ...photo, facility: facility.name, retired: facility.retiredAt !== null } : refuse('not_found');
}

/** The photos of a hub by facility, in their order. */
export async function listPhotos(db: Executor, actor: Actor, hubId: string): Promise<Record<string, ListedItem[]>> {
  if (!mayEditPage(actor, hubId)) return {};
  const p = alias(facilityPhotos, 'p');
  const rows = await db
    .select({ ...getTableColumns(p), sizes: sizesOfPhoto })
    .from(p)
    .innerJoin(facilities, eq(facilities.id, p.facilityId))
    .where(eq(facilities.hubId, hubId))
    .orderBy(asc(p.position), asc(p.id));
  const listed: Record<string, ListedItem[]> = {};
  for (const row of rows) (listed[row.facilityId] ??= []).push({ id: row.id, state: photoState(row.facilityId, row), version: row.version, retired: false });
  return listed;
}

/** The file of a photo that anybody may see: of a facility that is on its hub's page. */
export async function findPublicPhoto(db: Executor, name: string): Promise<StoredFile | null> {
  const [file] = await db
    .select(getTableColumns(storedFiles))
    .from(facilityPhotoFiles)
    .innerJoin(facilityPhotos, eq(facilityPhotos.id, facilityPhotoFiles.photoId))
    .innerJoin(facilities, eq(facilities.id, facilityPhotos.facilityId))
    .innerJoin(storedFiles, eq(storedFiles.storageKey, facilityPhotoFiles.storageKey))
    .where(and(eq(facilityPhotoFiles.name, name), isNull(facilities.retiredAt)))
    .limit(1);
  if (!file) return null;
  const { storageKey, mediaType, size, sha256 } = file;
  return mediaType === null || size === null || sha256 === null ? null : { storageKey, fileName: name, mediaType, size, sha256 };
}
