import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { LocalizedText } from '../../app/i18n/localized-text';
import { createdAt, id } from './columns';
import { facilities } from './hubs';
import { storedFiles } from './platform';

/** A photo of a facility, as the hub's page shows it. Removing it removes the row; its files follow. */
export const facilityPhotos = pgTable(
  'facility_photos',
  {
    id: id(),
    facilityId: uuid().notNull().references(() => facilities.id, { onDelete: 'cascade' }),
    /** What is to be seen on it, for whoever can't see it. */
    alt: jsonb().$type<LocalizedText>().notNull(),
    /** What stands under it. */
    caption: jsonb().$type<LocalizedText>(),
    /** Who took it or holds the rights, as it is to be named. */
    credit: text(),
    takenOn: date({ mode: 'string' }),
    position: smallint().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [index('facility_photos_facility').on(t.facilityId, t.position)],
);

/** One photo in one width: encoded by us, without the metadata that it came with. */
export const facilityPhotoFiles = pgTable(
  'facility_photo_files',
  {
    photoId: uuid().notNull().references(() => facilityPhotos.id, { onDelete: 'cascade' }),
    /** Pixels. */
    width: smallint().notNull(),
    height: smallint().notNull(),
    /** Under which it is public: the SHA-256 of its bytes, and its kind. The same picture may be shown twice. */
    name: text().notNull(),
    storageKey: text().notNull().references(() => storedFiles.storageKey),
  },
  (t) => [
    primaryKey({ columns: [t.photoId, t.width] }),
    index('facility_photo_files_name').on(t.name),
    index('facility_photo_files_stored').on(t.storageKey),
    check('facility_photo_files_name', sql`${t.name} ~ '^[0-9a-f]{64}\\.(webp|avif)$'`),
    check('facility_photo_files_size', sql`${t.width} > 0 and ${t.height} > 0`),
  ],
);
