import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '~/features/accounts/actor';
import type { PageEdit } from '~/features/hubs/content';
import { moveItem } from '~/features/hubs/content.commands.server';
import { listChanges, listItems, listTouches } from '~/features/hubs/content.queries.server';
import { addPhoto, movePhoto, publishPhoto } from '~/features/hubs/photo.commands.server';
import { claimSizes, draftSizes, readPhotoForm, storedKeys } from '~/features/hubs/photo-draft.server';
import { findPhoto, findPublicPhoto, getPhoto, listPhotos } from '~/features/hubs/photo.queries.server';
import { mostPhotos, photoRefusalText, tooManyPhotos } from '~/features/hubs/photo.rules';
import { getHub } from '~/features/hubs/queries.server';
import { touchKey } from '~/features/hubs/touch-key';
import { translationStatus } from '~/i18n/localized-text';
import type { Language } from '~/i18n/languages';
import { environment } from '~/platform/environment.server';
import { NoticeBoard } from '~/platform/notices/notice-board';
import { PageStore } from '~/platform/pages/page-store';
import { makeSizes } from '~/platform/pictures/make-sizes.server';
import { discardFiles, hoursUnclaimed, readStored, sweepStorage } from '~/platform/storage/ledger.server';
import { storage } from '~/platform/storage.server';
import { loader } from '~/routes/hubs/photo';
import { connect } from '~db/connect';
import { db, sql } from '~db/client.server';
import { storedFiles } from '~db/schema/platform';
import { bomb, photo, pictureAs } from '../../setup/pictures';
import { firmActor, officerActor } from '../support-requests/fixture';

const folder = `${environment().DATA_DIRECTORY}/files`;
mkdirSync(folder, { recursive: true });
const kept = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const tomorrow = () => new Date(Date.now() + (hoursUnclaimed + 1) * 3_600_000);

async function send(actor: Actor, bytes: Uint8Array, name = 'photo.jpg') {
  const form = new FormData();
  form.set('photo', new File([new Uint8Array(bytes)], name));
  form.set('texts.alt', '로비');
  const { form: read, refused } = await readPhotoForm(new Request('http://localhost/', { method: 'POST', body: form }), actor.userId);
  expect(read.get('texts.alt')).toBe('로비');
  return { stored: storedKeys(read), refused };
}

const edit = (language: Language, texts: Record<string, string | null>, more: { credit?: string; takenOn?: string } = {}): PageEdit => ({
  language, texts: Object.fromEntries(Object.entries(texts).map(([key, typed]) => [key, { typed, confirmed: false, drafted: null }])),
  plain: { part: 'photos', facilityId: '', credit: more.credit ?? null, takenOn: more.takenOn ?? null, sizes: [] },
});

async function desk(slug: string) {
  const officer = await officerActor(slug);
  const hubId = officer.managedHubIds[0] ?? '';
  const facilityId = (await listItems(db, officer, hubId)).facilities[0]?.id ?? '';
  const shown = async () => (await getHub(db, slug)).facilities.find(({ id }) => id === facilityId)?.photos ?? [];
  const add = async (alt: string, stored?: string[], key = randomUUID()) => {
    const files = stored ?? (await send(officer, await pictureAs('jpeg'))).stored;
    return addPhoto(db, officer, { hubId, facilityId, stored: files }, edit('ko', { alt }), key);
  };
  const added = async (alt: string, stored?: string[]) => {
    const answer = await add(alt, stored);
    return (answer.ok && answer.value.id) || '';
  };
  return { officer, hubId, facilityId, shown, add, added };
}

const nameOf = (src: string | undefined) => src?.split('/').at(-1) ?? '';
const answerOf = (file: string) => loader({ params: { file }, request: new Request(`http://localhost/photos/${file}`), context: { hasRoom: () => Promise.resolve(true) } as Parameters<typeof loader>[0]['context'] });

test('a photo is kept upright in a few widths and says nothing of who took it, with what and where; what was sent is gone', async () => {
  const { officer } = await desk('dubai');
  const source = await photo({ orientation: 6 });
  for (const word of ['KainCamera', 'SomebodyPrivate', 'Exif']) expect(source.includes(word), word).toBe(true);
  const before = kept();
  const { stored, refused } = await send(officer, source, 'IMG 0001.JPEG');
  expect(refused).toBeNull();
  const sizes = (await claimSizes(db, officer.userId, stored)) ?? [];
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([[480, 640], [960, 1280], [1200, 1600]]);
  expect(kept(), 'the sizes and nothing else').toBe(before + 3);
  for (const { file, width, height } of sizes) {
    const bytes = await readStored(file.storageKey);
    const told = await sharp(bytes).metadata();
    expect(told).toMatchObject({ format: 'webp', width, height });
    expect([told.exif, told.icc, told.iptc, told.xmp, told.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    for (const word of ['KainCamera', 'SomebodyPrivate', 'Exif', 'EXIF', 'GPS', 'XMP ']) expect(bytes.includes(word), word).toBe(false);
    const [top] = await sharp(bytes).extract({ left: width >> 1, top: 4, width: 1, height: 1 }).raw().toBuffer();
    expect(top, 'red is at the top once it stands upright').toBeGreaterThan(150);
  }
  const [draft] = await draftSizes(officer.userId, stored);
  expect([draft?.width, draft?.src.startsWith('data:image/webp;base64,')]).toEqual([960, true]);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken in; broken off in the middle it is not', async (kind) => {
  const { officer } = await desk('dubai');
  const [bytes, name] = [await pictureAs(kind), `photo.${kind}`];
  expect((await send(officer, bytes, name)).stored).toHaveLength(2);
  const before = kept();
  const { stored, refused } = await send(officer, bytes.subarray(0, Math.floor(bytes.length / 2)), name);
  expect([stored, refused, kept()]).toEqual([[], { status: 422, error: photoRefusalText('unreadable', name) }, before]);
});

test('what is no photo, too large, too small or a bomb is refused in words, and nothing of it stays', async () => {
  const { officer } = await desk('dubai');
  const before = [kept(), await db.$count(storedFiles)];
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert(1)</script></svg>');
  const large = Buffer.concat([await pictureAs('jpeg'), Buffer.alloc(20 * 1024 * 1024)]);
  const small = await sharp({ create: { width: 479, height: 400, channels: 3, background: '#fff' } }).png().toBuffer();
  const cases = [
    [svg, 'drawing.svg', 400, 'file_type'], [svg, 'drawing.jpg', 400, 'file_type'], [await sharp(await pictureAs('png')).gif().toBuffer(), 'moving.png', 400, 'file_type'],
    [Buffer.from('%PDF-1.7\n'), 'plan.png', 400, 'file_type'], [Buffer.from('MZ program'), 'photo.jpg', 400, 'file_type'], [Buffer.alloc(0), 'photo.jpg', 400, 'empty'],
    [large, 'large.jpg', 413, 'too_large'], [small, 'small.png', 422, 'too_small'], [bomb(), 'bomb.png', 422, 'too_many_pixels'],
    [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4_000, 7)]), 'noise.jpg', 422, 'unreadable'],
  ] as const;
  for (const [bytes, name, status, reason] of cases) expect(await send(officer, bytes, name), name).toEqual({ stored: [], refused: { status, error: photoRefusalText(reason, name) } });
  expect([kept(), await db.$count(storedFiles)]).toEqual(before);
}, 60_000);

test('one picture is made at a time, beside the loop that answers; a crowd is told to come again', async () => {
  const bytes = await photo({ width: 4_000, height: 3_000 });
  let ticks = 0;
  const ticking = setInterval(() => (ticks += 1), 10);
  const answers = await Promise.all(Array.from({ length: 6 }, () => makeSizes(bytes)));
  clearInterval(ticking);
  expect(answers.map((answer) => (typeof answer === 'string' ? answer : answer.length))).toEqual([3, 3, 3, 3, 'busy', 'busy']);
  expect(ticks).toBeGreaterThan(10);
});

test('a photo is added once, edited in a language, and its translations know when they are outdated; who did what is kept', async () => {
  const { officer, hubId, facilityId, shown } = await desk('singapore');
  const [first, again, key] = [await send(officer, await photo()), await send(officer, await photo()), randomUUID()];
  const added = await addPhoto(db, officer, { hubId, facilityId, stored: first.stored }, edit('ko', { alt: '로비', caption: '로비 전경' }, { credit: 'KAIN', takenOn: '2026-11-01' }), key);
  expect(await addPhoto(db, officer, { hubId, facilityId, stored: again.stored }, edit('ko', { alt: '로비', caption: '로비 전경' }, { credit: 'KAIN', takenOn: '2026-11-01' }), key)).toEqual(added);
  expect(await claimSizes(db, officer.userId, again.stored), 'the second copy is gone').toBeNull();
  const id = (added.ok && added.value.id) || '';
  expect(await shown()).toMatchObject([{ id, alt: { ko: '로비' }, caption: { ko: '로비 전경' }, credit: 'KAIN', takenOn: '2026-11-01', sizes: [{ width: 480, height: 360 }, { width: 960, height: 720 }, { width: 1440, height: 1080 }] }]);
  const change = (version: number, wanted: PageEdit) => publishPhoto(db, officer, { hubId, id, version, stored: [] }, wanted);
  expect(await change(1, edit('ar', { alt: 'الردهة', caption: null }, { credit: 'KAIN', takenOn: '2026-11-01' }))).toMatchObject({ ok: true });
  expect(await change(1, edit('ar', { alt: 'متأخر' }))).toMatchObject({ error: 'stale', details: { version: 2, current: { texts: { alt: { ar: 'الردهة' } } } } });
  expect(await change(2, edit('ko', { alt: '1층 로비', caption: '로비 전경' }, { credit: 'KAIN', takenOn: '2026-11-01' }))).toMatchObject({ ok: true });
  const alt = (await shown())[0]?.alt ?? { ko: '' };
  expect([translationStatus(alt, 'ar'), translationStatus(alt, 'en')]).toEqual(['outdated', 'missing']);
  expect(await change(3, edit('ko', { alt: null }))).toMatchObject({ error: 'invalid', details: { errors: { 'texts.alt': ['validation:required'] } } });
  expect(await change(3, edit('ko', { alt: '1층 로비', caption: '로비 전경' }, { credit: 'KAIN', takenOn: '2026-11-01' }))).toMatchObject({ ok: true });
  expect((await findPhoto(db, officer, hubId, id))?.version, 'nothing differed, nothing was written').toBe(3);
  expect((await listTouches(db, officer, hubId))[touchKey('photos', id, 'alt', 'ar')]).toMatchObject({ name: officer.name });
  expect((await listChanges(db, officer, hubId, null)).changes.slice(0, 3)).toMatchObject([
    { action: 'edited', part: 'photos', subjectId: id, entries: [{ field: 'alt', language: 'ko', before: '로비', after: '1층 로비' }] },
    { action: 'edited', entries: [{ field: 'alt', language: 'ar' }] }, { action: 'added' },
  ]);
});

test('a photo is found by anybody under the hash of its bytes while its facility is on the page; nothing else of the store is', async () => {
  const { officer, hubId, facilityId, shown, added } = await desk('tokyo');
  await added('전시실');
  const name = nameOf((await shown())[0]?.sizes[0]?.src);
  const answer = await answerOf(name);
  expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([200, 'image/webp', 'public, max-age=31536000, immutable']);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([bytes.length, (await sharp(bytes).metadata()).width]).toEqual([Number(answer.headers.get('Content-Length')), 480]);
  const { stored } = await send(officer, await pictureAs('png'), 'draft.png');
  const draft = (await claimSizes(db, officer.userId, stored))?.[0]?.file;
  for (const other of [`${draft?.sha256}.webp`, draft?.storageKey ?? '', '..%2Fsecrets', `${'0'.repeat(64)}.webp`, name.replace('.webp', '.avif'), name.toUpperCase(), '']) {
    const refusal = await answerOf(other);
    expect([refusal.status, refusal.headers.get('Cache-Control')], other).toEqual([404, 'no-store']);
  }
  await moveItem(db, officer, { hubId, part: 'facilities', id: facilityId, version: 1, action: 'retire' });
  expect((await answerOf(name)).status).toBe(404);
  await moveItem(db, officer, { hubId, part: 'facilities', id: facilityId, version: 2, action: 'restore' });
  const again = await answerOf(name);
  await again.body?.cancel();
  expect(again.status).toBe(200);
});

test('managers of the hub and headquarters write its photos; nobody else does, nor with what somebody else sent', async () => {
  const { officer, hubId, facilityId, added, shown } = await desk('beijing');
  const id = await added('라운지');
  const [elsewhere, firm] = [await officerActor('hanoi'), await firmActor()];
  const own = elsewhere.managedHubIds[0] ?? '';
  for (const actor of [elsewhere, firm]) {
    const { stored } = await send(actor, await pictureAs('jpeg'));
    expect(await addPhoto(db, actor, { hubId, facilityId, stored }, edit('ko', { alt: '남의 사진' }), randomUUID())).toMatchObject({ error: 'not_found' });
    expect(await publishPhoto(db, actor, { hubId, id, version: 1, stored }, edit('ko', { alt: '남의 사진' }))).toMatchObject({ error: 'not_found' });
    expect(await movePhoto(db, actor, { hubId, id, version: 1, action: 'remove' })).toMatchObject({ error: 'not_found' });
    expect([await findPhoto(db, actor, hubId, id), await listPhotos(db, actor, hubId)]).toEqual([null, {}]);
    await expect(getPhoto(db, actor, hubId, 'new', facilityId)).rejects.toMatchObject({ init: { status: 404 } });
  }
  const { stored } = await send(elsewhere, await pictureAs('jpeg'));
  expect(await addPhoto(db, elsewhere, { hubId: own, facilityId, stored }, edit('ko', { alt: '남의 시설' }), randomUUID()), 'a facility of another hub').toMatchObject({ error: 'not_found' });
  expect(await publishPhoto(db, elsewhere, { hubId: own, id, version: 1, stored }, edit('ko', { alt: '남의 사진' })), 'a photo of another hub').toMatchObject({ error: 'not_found' });
  expect(await publishPhoto(db, officer, { hubId, id, version: 1, stored }, edit('ko', { alt: '남이 보낸 것' })), 'files of another person').toMatchObject({ error: 'invalid', details: { errors: { photo: ['hub-pages:photo.gone'] } } });
  for (const role of [{ situationRoom: true }, { administrator: true }]) {
    const actor: Actor = { ...elsewhere, managedHubIds: [], ...role };
    expect(await addPhoto(db, actor, { hubId, facilityId, stored: (await send(actor, await pictureAs('jpeg'))).stored }, edit('ko', { alt: '본부 사진' }), randomUUID())).toMatchObject({ ok: true });
  }
  expect((await shown()).map(({ alt }) => alt.ko)).toEqual(['라운지', '본부 사진', '본부 사진']);
  const two = [await send(officer, await pictureAs('jpeg')), await send(officer, await pictureAs('jpeg'))].map(({ stored: [smallest = ''] }) => smallest);
  expect(await addPhoto(db, officer, { hubId, facilityId, stored: two }, edit('ko', { alt: '두 장' }), randomUUID()), 'two pictures of one width').toMatchObject({ error: 'invalid' });
  await expect(getPhoto(db, officer, hubId, 'new', randomUUID())).rejects.toMatchObject({ init: { status: 404 } });
});

test('the files of a photo that is replaced or removed go with it, and never while a photo shows them', async () => {
  const { officer, hubId, added, shown } = await desk('hanoi');
  const { stored } = await send(officer, await pictureAs('jpeg'));
  const [one, two] = [await added('하나', stored), await added('둘', stored)];
  const there = async (keys: string[]) => Promise.all(keys.map(async (key) => {
    const bytes = await storage().open(key);
    bytes?.destroy();
    return bytes !== null;
  }));
  await discardFiles(db, stored);
  await sweepStorage(db, tomorrow());
  expect(await there(stored)).toEqual([true, true]);
  const other = await send(officer, await photo());
  expect(await publishPhoto(db, officer, { hubId, id: one, version: 1, stored: other.stored }, edit('ko', { alt: '하나' }))).toMatchObject({ ok: true });
  expect(await there(stored), 'the second photo still shows it').toEqual([true, true]);
  const name = nameOf((await shown())[1]?.sizes[0]?.src);
  expect(await findPublicPhoto(db, name)).not.toBeNull();
  expect(await movePhoto(db, officer, { hubId, id: two, version: 2, action: 'remove' })).toMatchObject({ error: 'stale' });
  expect(await movePhoto(db, officer, { hubId, id: two, version: 1, action: 'remove' })).toMatchObject({ ok: true });
  expect([await there(stored), await findPublicPhoto(db, name)]).toEqual([[false, false], null]);
  expect(await movePhoto(db, officer, { hubId, id: one, version: 2, action: 'remove' })).toMatchObject({ ok: true });
  expect(await there(other.stored)).toEqual([false, false, false]);
  expect(await db.$count(storedFiles, eq(storedFiles.storageKey, other.stored[0] ?? ''))).toBe(0);
  expect((await listChanges(db, officer, hubId, null)).changes.map(({ action }) => action)).toEqual(['removed', 'removed', 'edited', 'added', 'added']);
});

test('photos stand in their order, and no more than a few of them', async () => {
  const { officer, hubId, added, add, shown } = await desk('ho-chi-minh-city');
  const { stored } = await send(officer, await pictureAs('jpeg'));
  const ids: string[] = [];
  for (let i = 0; i < mostPhotos; i += 1) ids.push(await added(`사진 ${i}`, stored));
  expect(await add('하나 더', stored)).toMatchObject({ error: 'invalid', details: { errors: { photo: [tooManyPhotos] } } });
  expect(await movePhoto(db, officer, { hubId, id: ids[2] ?? '', version: 1, action: 'up' })).toMatchObject({ ok: true });
  expect((await shown()).map(({ id }) => ids.indexOf(id))).toEqual([0, 2, 1, 3, 4, 5]);
});

const processes = [1, 2].map(() => ({ store: new PageStore(), board: new NoticeBoard({ open: () => connect(environment().DATABASE_URL, { max: 1 }).sql, pool: sql }) }));
beforeAll(() => {
  for (const { board, store } of processes) board.subscribe('content', { heard: () => store.renew(), missed: () => store.renew() });
});
afterAll(async () => {
  for (const { board } of processes) await board.close();
});

test('a photo that is added, replaced, moved or removed empties the kept pages of every process at once', async () => {
  const { officer, hubId, added } = await desk('silicon-valley');
  const versions = () => processes.map(({ store }) => store.version ?? 0);
  await expect.poll(versions).toEqual([expect.any(Number), expect.any(Number)]);
  const { stored } = await send(officer, await photo());
  let id = '';
  const steps: (() => Promise<unknown>)[] = [
    async () => (id = await added('하나')),
    () => publishPhoto(db, officer, { hubId, id, version: 1, stored }, edit('ko', { alt: '하나' })),
    () => added('둘'),
    () => movePhoto(db, officer, { hubId, id, version: 2, action: 'up' }),
    () => movePhoto(db, officer, { hubId, id, version: 2, action: 'remove' }),
  ];
  for (const step of steps) {
    const before = versions();
    expect(await step()).not.toMatchObject({ ok: false });
    await expect.poll(() => versions().every((now, i) => now > (before[i] ?? 0))).toBe(true);
  }
});
