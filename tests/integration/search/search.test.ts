import fc from 'fast-check';
import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { normal } from '~/features/search/normal.rules';
import { search, suggest } from '~/features/search/queries.server';
import { languages, type Language } from '~/i18n/languages';
import { db, sql } from '~db/client.server';
import { expertContacts, expertHubs, experts } from '~db/schema/experts';
import { firms } from '~db/schema/firms';
import { components } from '~db/schema/full-stack';
import { hubs, hubServices, services } from '~db/schema/hubs';
import { programmes } from '~db/schema/programmes';
import { makeFirm } from '../../setup/factories';

const named = await db.select().from(hubs);
const hubIds = new Map(named.map(({ slug, id }) => [slug, id]));
const pathsOf = async (text: string, language: Language = 'ko') => (await search(db, text, language)).groups.flatMap(({ hits }) => hits.map(({ path }) => path));
const firstOf = async (text: string, language: Language = 'ko') => {
  const { groups, similar } = await search(db, text, language);
  return groups[0]?.hits[0]?.path ?? similar[0]?.path;
};

async function makeProgramme(values: Partial<typeof programmes.$inferInsert> = {}) {
  const hubId = values.hubId ?? hubIds.get('dubai') ?? '';
  const [offer] = await db.select().from(hubServices).where(eq(hubServices.hubId, hubId));
  const start = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 30 * 86_400_000);
  const slug = `p-${v7()}`;
  const [made] = await db.insert(programmes).values({
    slug, hubId, serviceId: offer?.serviceId ?? '', kind: 'training', state: 'published', title: { ko: '양자 나침반 과정', en: 'Quantum Compass Course' }, summary: { ko: '소개' },
    place: { ko: '강당' }, startsAt: start, endsAt: new Date(start.getTime() + 3_600_000), applyUntil: start, ...values,
  }).returning();
  if (!made) throw new Error('No programme was made');
  return made;
}

/** One for each letter that the form before and after may differ in, and any sign beside. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...'aZ ＡđĐếộưアガガｶﾞヶーあ가각ᄀ싱京中أإآىةیک٠۹ـَّ\u0301\u00ad\u200f%_\\\'"\n\t§©①㎞ﬁﷺ'), fc.constantFrom(...Array.from({ length: 600 }, (_, i) => String.fromCodePoint(0x20 + i)))), maxLength: 24 });

describe('how a text is read', () => {
  test('the database and the marking of the pages agree on any text', async () => {
    const texts = fc.sample(anyText, 3_000);
    const rows = await sql<{ text: string; read: string }[]>`select text, search_normal(text) as read from unnest(${texts}::text[]) text`;
    expect(rows.filter(({ text, read }) => normal(text) !== read).map(({ text, read }) => ({ text, read, ours: normal(text) }))).toEqual([]);
  });

  test('letters of a part are a part of the letters of the whole: the index misses nothing', async () => {
    const texts = fc.sample(fc.tuple(anyText, anyText, anyText), 1_000);
    const [row] = await sql<{ wrong: number }[]>`
      select count(*)::int as wrong from unnest(${texts.map(([a]) => normal(a))}::text[], ${texts.map(([, b]) => normal(b))}::text[], ${texts.map(([, , c]) => normal(c))}::text[]) as t(a, b, c)
      where position(search_letters(b) in search_letters(a || b || c)) = 0`;
    expect(row?.wrong).toBe(0);
  });
});

describe('every hub is found', () => {
  test.each(languages)('on the %s pages by its name in any language, first of all', async (language) => {
    for (const { name, slug } of named) {
      for (const written of languages) expect(await firstOf(name[written] ?? name.ko, language), `${name[written]} on ${language}`).toBe(`/hubs/${slug}`);
    }
  });

  test.each([
    ['ko', '싱가폴', 'singapore'], ['ko', '싱가포', 'singapore'], ['ko', '두바기', 'dubai'], ['ko', '두비아', 'dubai'], ['en', 'duabi', 'dubai'], ['en', 'tokoy', 'tokyo'], ['ko', '베이찡', 'beijing'], ['en', 'singapor', 'singapore'], ['en', 'beijng', 'beijing'],
    ['en', 'hanoy', 'hanoi'], ['ja', 'シンガポル', 'singapore'], ['ja', 'ｼﾝｶﾞﾎﾟｰﾙ', 'singapore'], ['ja', 'しんがぽーる', 'singapore'], ['vi', 'ha noi', 'hanoi'], ['vi', 'HÀ NÔI', 'hanoi'],
    ['ar', 'سنغافوره', 'singapore'], ['ar', 'سنغفورة', 'singapore'], ['ar', 'دُبَيّ', 'dubai'], ['zh-hans', '迪拜', 'dubai'], ['zh-hans', '东', 'tokyo'],
  ] as const)('%s: by "%s", typed wrong or otherwise', async (language, typed, slug) => expect(await firstOf(typed, language)).toBe(`/hubs/${slug}`));

  test.each([['ko', '베트남'], ['en', 'vietnam'], ['ja', 'ベトナム'], ['zh-hans', '越南'], ['vi', 'viet nam'], ['ar', 'فيتنام']] as const)('%s: by its country, "%s"', async (language, country) => {
    expect(await pathsOf(country, language)).toEqual(expect.arrayContaining(['/hubs/hanoi', '/hubs/ho-chi-minh-city']));
  });
});

test('all words must be there, in whatever order and case; a name written together is found as well', async () => {
  const both = await pathsOf('demo SPACE', 'en');
  expect(both.length).toBeGreaterThan(0);
  expect(await pathsOf('space demo', 'en')).toEqual(expect.arrayContaining(both));
  expect(await pathsOf('demo zyzzyva', 'en')).toEqual([]);
  const made = await makeProgramme({ title: { ko: '데모 공간 나들이' } });
  expect(await pathsOf('데모공간나들이')).toEqual([`/programmes/${made.slug}`]);
});

test('signs of the pattern language and quotes are looked for as what they are', async () => {
  const made = await makeProgramme({ title: { ko: '100% 할인_행사 \\ \'따옴표\' "큰"' } });
  for (const text of ['100%', '할인_행사', '\\', "'따옴표'", '"큰"', '% 할인']) expect(await pathsOf(text), text).toEqual([`/programmes/${made.slug}`]);
  for (const text of ['100_', '할인%행사', '%%', '__', "'; drop table hubs; --", '\\\\']) expect(await pathsOf(text), text).toEqual([]);
  expect(await pathsOf('   ')).toEqual([]);
});

describe('what is public, as soon as it is', () => {
  test('a programme is found when its transaction commits, not before; called so and so until it is renamed; and never as a draft', async () => {
    const draft = await makeProgramme({ state: 'draft', title: { ko: '비밀 초안 봉황' } });
    expect(await pathsOf('봉황')).toEqual([]);
    expect(await suggest(db, '봉황', 'ko')).toEqual([]);
    await db.transaction(async (tx) => {
      await tx.update(programmes).set({ state: 'published' }).where(eq(programmes.id, draft.id));
      expect((await search(tx, '봉황', 'ko')).total).toBe(1);
      expect(await pathsOf('봉황')).toEqual([]);
    });
    expect(await pathsOf('봉황', 'ja')).toEqual([`/programmes/${draft.slug}`]);
    expect((await search(db, '봉황', 'ja')).groups[0]?.hits[0]).toMatchObject({ title: '비밀 초안 봉황', titleLang: 'ko', place: 'ドバイ' });
    await db.update(programmes).set({ title: { ko: '공개 기린', ja: 'キリン' } }).where(eq(programmes.id, draft.id));
    expect([await pathsOf('봉황'), await pathsOf('きりん', 'ja')]).toEqual([[], [`/programmes/${draft.slug}`]]);
    await db.delete(programmes).where(eq(programmes.id, draft.id));
    expect(await pathsOf('기린')).toEqual([]);
  });

  test('a change that is taken back was never there', async () => {
    await db.transaction(async (tx) => {
      await tx.update(services).set({ name: { ko: '해태 서비스' } }).where(eq(services.slug, 'joint-poc'));
      tx.rollback();
    }).catch(() => {});
    expect(await pathsOf('해태')).toEqual([]);
  });

  test('what is over comes last, and a year later not at all', async () => {
    const day = 86_400_000;
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    const times = (days: number) => ({ startsAt: new Date(minute + days * day - 3_600_000), endsAt: new Date(minute + days * day), applyUntil: new Date(minute + days * day - 3_600_000) });
    const title = { ko: '현무 포럼' };
    const [past, ahead] = [await makeProgramme({ title, ...times(-10) }), await makeProgramme({ title, ...times(10) })];
    await makeProgramme({ title, ...times(-400) });
    expect(await pathsOf('현무')).toEqual([`/programmes/${ahead.slug}`, `/programmes/${past.slug}`]);
  });

  test('a hub that closed is not found; a programme follows its hub’s new name', async () => {
    const made = await makeProgramme({ hubId: hubIds.get('tokyo'), title: { ko: '주작 과정' } });
    expect(await pathsOf('도쿄 주작')).toEqual([`/programmes/${made.slug}`]);
    const [tokyo] = await db.select().from(hubs).where(eq(hubs.slug, 'tokyo'));
    await db.update(hubs).set({ name: { ko: '동경거점' }, retiredAt: new Date() }).where(eq(hubs.slug, 'tokyo'));
    expect([await pathsOf('도쿄 주작'), await pathsOf('동경거점 주작')]).toEqual([[], [`/programmes/${made.slug}`]]);
    expect(await pathsOf('동경거점')).not.toContain('/hubs/tokyo');
    await db.update(hubs).set({ name: tokyo?.name, retiredAt: null }).where(eq(hubs.slug, 'tokyo'));
    expect(await firstOf('도쿄')).toBe('/hubs/tokyo');
  });

  test('an expert is found while published, by name, affiliation and hub; never by how to reach them', async () => {
    const id = v7();
    const [dubai = '', tokyo = ''] = [hubIds.get('dubai'), hubIds.get('tokyo')];
    await db.insert(experts).values({ id, slug: 'e-search', homeHubId: dubai, name: { ko: '백호랑' }, affiliation: { ko: '청룡대학' }, summary: { ko: '자문' }, fields: ['law'], languages: ['ko'], hoursAMonth: 4, state: 'in_review' });
    await db.insert(expertContacts).values({ expertId: id, email: 'tigerlily@example.com', phone: '+82 10 5555 7777', language: 'ko' });
    await db.insert(expertHubs).values([{ expertId: id, hubId: dubai }, { expertId: id, hubId: tokyo }]);
    expect(await pathsOf('백호랑')).toEqual([]);
    await db.update(experts).set({ state: 'published' }).where(eq(experts.id, id));
    for (const text of ['백호랑', '청룡대학', '백호랑 도쿄', '두바이 백호랑']) expect(await pathsOf(text), text).toEqual(['/experts/e-search']);
    for (const text of ['tigerlily', 'tigerlily@example.com', '5555 7777']) expect(await pathsOf(text), text).toEqual([]);
    expect((await sql`select count(*)::int as n from search_entries where body like '%tigerlily%' or body like '%5555%'`)[0]).toEqual({ n: 0 });
    await db.delete(expertHubs).where(eq(expertHubs.hubId, tokyo));
    expect(await pathsOf('백호랑 도쿄')).toEqual([]);
    await db.update(experts).set({ state: 'withdrawn' }).where(eq(experts.id, id));
    expect(await pathsOf('백호랑')).toEqual([]);
  });
});

test('a part of a full stack is found once it is published, by its firm’s name as well, and no more once it is withdrawn', async () => {
  const { firm, member } = await makeFirm(db, { nameKo: '삼족오전자', nameEn: 'Samjogo Electronics' });
  const [made] = await db.insert(components).values({ kind: 'model', firmId: firm.id, name: { ko: '불가사리 모델' }, summary: { ko: '요약' }, state: 'in_review' }).returning();
  const id = made?.id ?? '';
  expect(await pathsOf('불가사리')).toEqual([]);
  await db.update(components).set({ state: 'published', reviewedBy: member.id, reviewedAt: new Date() }).where(eq(components.id, id));
  for (const [text, language] of [['불가사리', 'ko'], ['삼족오전자', 'ja'], ['samjogo', 'ar']] as const) expect(await pathsOf(text, language), text).toEqual([`/full-stack/${id}`]);
  await db.update(firms).set({ nameEn: 'Haetae Works' }).where(eq(firms.id, firm.id));
  expect([await pathsOf('samjogo', 'en'), await pathsOf('haetae', 'en')]).toEqual([[], [`/full-stack/${id}`]]);
  await db.update(components).set({ state: 'withdrawn' }).where(eq(components.id, id));
  expect(await pathsOf('불가사리')).toEqual([]);
});

test('kinds have their numbers, five hits each, and pages of their own', async () => {
  for (let i = 0; i < 23; i += 1) await makeProgramme({ title: { ko: `해치 과정 ${i}` } });
  const all = await search(db, '해치', 'ko');
  expect(all.groups.map(({ kind, total, hits }) => ({ kind, total, shown: hits.length }))).toEqual([{ kind: 'programme', total: 23, shown: 5 }]);
  const pages = await Promise.all([1, 2, 3].map((page) => search(db, '해치', 'ko', { kind: 'programme', page })));
  expect(pages.map(({ groups }) => groups[0]?.hits.length)).toEqual([20, 3, 0]);
  expect(new Set(pages.flatMap(({ groups }) => groups[0]?.hits.map(({ path }) => path) ?? [])).size).toBe(23);
  expect(await search(db, '해치', 'ko', { kind: 'hub' })).toMatchObject({ total: 23, groups: [{ kind: 'programme', hits: [] }] });
});

test('suggestions are things called so, those that begin so first; with a typing error what is near', async () => {
  expect((await suggest(db, '싱', 'ko'))[0]).toMatchObject({ title: '싱가포르', kind: 'hub' });
  expect((await suggest(db, 'sing', 'ar'))[0]).toMatchObject({ title: 'سنغافورة', kind: 'hub' });
  expect((await suggest(db, '호치민', 'ko'))[0]).toMatchObject({ path: '/hubs/ho-chi-minh-city' });
  expect(await suggest(db, 'qzxwvk', 'ko')).toEqual([]);
});
