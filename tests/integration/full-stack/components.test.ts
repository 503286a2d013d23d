import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createComponent, editComponent, moveComponent } from '~/features/full-stack/commands.server';
import { countComponentsWaiting, getComponentAtDesk, getOwnComponent, listComponentsAtDesk, listOwnComponents } from '~/features/full-stack/keeping.queries.server';
import { findChosen, getComponent, listChoices, listComponents } from '~/features/full-stack/queries.server';
import { reviewComponent } from '~/features/full-stack/review.commands.server';
import { listPublicPaths } from '~/features/hubs/public-paths.queries.server';
import { db } from '~db/client.server';
import { components } from '~db/schema/full-stack';
import { colleagueOf, firmActor, mailsTo, officerActor } from '../support-requests/fixture';
import { drafted, published, reviewerActor, words } from './fixture';

const missing = { init: { status: 404 } };
const rowOf = async (id: string) => (await db.select().from(components).where(eq(components.id, id)))[0];

describe('a component of a firm', () => {
  test('is its own alone while it is a draft; headquarters finds what was handed in; everybody what is published', async () => {
    const { firm, componentId } = await drafted();
    const [stranger, officer, reviewer] = [await firmActor(), await officerActor('dubai'), await reviewerActor()];
    await expect(getComponent(db, componentId)).rejects.toMatchObject(missing);
    await expect(getOwnComponent(db, stranger, componentId)).rejects.toMatchObject(missing);
    for (const reader of [officer, reviewer, firm]) await expect(getComponentAtDesk(db, reader, componentId)).rejects.toMatchObject(missing);
    expect(await moveComponent(db, firm, { componentId, version: 1, action: 'submit' })).toMatchObject({ ok: true });
    expect(await getComponentAtDesk(db, officer, componentId)).toMatchObject({ stage: 'in_review' });
    await expect(getComponentAtDesk(db, firm, componentId)).rejects.toMatchObject(missing);
    expect(await countComponentsWaiting(db, officer)).toBeNull();
    expect(await countComponentsWaiting(db, reviewer)).toBeGreaterThan(0);
    expect((await listComponentsAtDesk(db, reviewer)).waiting.map(({ id }) => id)).toContain(componentId);
    expect(await listComponentsAtDesk(db, stranger)).toEqual({ waiting: [], others: [] });
    expect(await reviewComponent(db, reviewer, { componentId, version: 2, intent: 'publish' })).toMatchObject({ ok: true });
    expect(await getComponent(db, componentId)).toMatchObject({ name: words.name, firm: { nameKo: firm.firm.nameKo }, worksWith: [{ slug: 'furiosaai-rngd' }], link: 'https://example.com/corpus' });
    expect(await listPublicPaths(db, new Date())).toEqual(expect.arrayContaining([`/full-stack/${componentId}`, '/full-stack/furiosaai-rngd']));
    expect((await mailsTo(firm.email)).map(({ template, language }) => `${template} ${language}`)).toEqual(['component_published ar']);
  });

  test('is changed by owners of its firm alone; others don’t find it, members may not', async () => {
    const { firm, componentId } = await drafted();
    const [stranger, member] = [await firmActor(), await colleagueOf(firm)];
    expect(await editComponent(db, stranger, { ...words, componentId, version: 1 })).toMatchObject({ error: 'not_found' });
    expect(await moveComponent(db, stranger, { componentId, version: 1, action: 'submit' })).toMatchObject({ error: 'not_found' });
    expect(await editComponent(db, member, { ...words, componentId, version: 1 })).toMatchObject({ error: 'not_allowed' });
    expect(await createComponent(db, member, { ...words, kind: 'model', idempotencyKey: randomUUID() })).toMatchObject({ error: 'not_allowed' });
    expect((await listOwnComponents(db, member)).map(({ id }) => id)).toEqual([componentId]);
    expect(await listOwnComponents(db, stranger)).toEqual([]);
  });

  test('two editors: the first one stands; a press twice adds one', async () => {
    const { firm, componentId } = await drafted();
    const twice = await Promise.all(['가', '나'].map((ko) => editComponent(db, firm, { ...words, name: { ko }, componentId, version: 1 })));
    expect(twice.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);
    const input = { ...words, kind: 'service' as const, idempotencyKey: randomUUID() };
    const [first, second] = await Promise.all([createComponent(db, firm, input), createComponent(db, firm, input)]);
    expect(first).toEqual(second);
    expect(await createComponent(db, firm, { ...input, kind: 'model' })).toMatchObject({ error: 'key_reused' });
  });

  test('names only accelerators and models that the portal knows; only a model is made from one', async () => {
    const firm = await firmActor();
    const make = async (kind: 'model' | 'service') => {
      const created = await createComponent(db, firm, { ...words, kind, aiModelSlug: 'llama-3-1-8b', worksWith: ['furiosaai-rngd', 'no-such-chip'], idempotencyKey: randomUUID() });
      return getOwnComponent(db, firm, created.ok ? created.value.id : '');
    };
    expect(await make('model')).toMatchObject({ aiModel: { slug: 'llama-3-1-8b' }, worksWith: [{ slug: 'furiosaai-rngd' }] });
    expect(await make('service')).toMatchObject({ aiModel: null });
  });
});

describe('a review', () => {
  test('belongs to headquarters: firms and hub managers don’t find it', async () => {
    const { firm, componentId } = await drafted();
    await moveComponent(db, firm, { componentId, version: 1, action: 'submit' });
    for (const actor of [firm, await firmActor(), await officerActor('dubai')]) {
      expect(await reviewComponent(db, actor, { componentId, version: 2, intent: 'publish' })).toMatchObject({ error: 'not_found' });
    }
    expect(await rowOf(componentId)).toMatchObject({ state: 'in_review', version: 2 });
  });

  test('sends back with its reason, in one transaction with the mail; corrected, it is read again', async () => {
    const { firm, componentId } = await drafted();
    const reviewer = await reviewerActor();
    const refuse = (version: number) => reviewComponent(db, reviewer, { componentId, version, intent: 'refuse', reason: '이용 조건이 모호합니다.' });
    expect(await refuse(1)).toMatchObject({ error: 'not_found' });
    await moveComponent(db, firm, { componentId, version: 1, action: 'submit' });
    expect(await refuse(1)).toMatchObject({ error: 'stale' });
    expect(await refuse(2)).toMatchObject({ ok: true });
    expect(await getOwnComponent(db, firm, componentId)).toMatchObject({ stage: 'draft', refusal: '이용 조건이 모호합니다.', version: 3 });
    expect(await mailsTo(firm.email)).toMatchObject([{ template: 'component_refused', language: 'ar', parameters: { message: '이용 조건이 모호합니다.', component: 'مدوّنة حوارات' } }]);
    expect(await moveComponent(db, firm, { componentId, version: 3, action: 'submit' })).toMatchObject({ ok: true });
    expect(await getOwnComponent(db, firm, componentId)).toMatchObject({ stage: 'in_review', refusal: null });
  });

  test('of a revision: what was approved is read until the new words are; refused or dropped, it stays', async () => {
    const { firm, componentId, reviewer } = await published();
    const revise = (version: number) => editComponent(db, firm, { ...words, name: { ko: '새 말뭉치' }, worksWith: [], componentId, version });
    expect(await revise(3)).toMatchObject({ ok: true });
    expect(await getComponent(db, componentId)).toMatchObject({ name: words.name });
    expect(await getOwnComponent(db, firm, componentId)).toMatchObject({ stage: 'revising', words: { name: { ko: '새 말뭉치' } }, revised: { name: { ko: '새 말뭉치' }, worksWith: [] } });
    await moveComponent(db, firm, { componentId, version: 4, action: 'submit' });
    expect(await reviewComponent(db, reviewer, { componentId, version: 5, intent: 'refuse', reason: '이름이 비슷합니다.' })).toMatchObject({ ok: true });
    expect(await getComponent(db, componentId)).toMatchObject({ name: words.name });
    expect(await moveComponent(db, firm, { componentId, version: 6, action: 'discard' })).toMatchObject({ ok: true });
    expect(await getOwnComponent(db, firm, componentId)).toMatchObject({ stage: 'published', revised: null, refusal: null });
    await revise(7);
    await moveComponent(db, firm, { componentId, version: 8, action: 'submit' });
    expect(await reviewComponent(db, reviewer, { componentId, version: 9, intent: 'publish' })).toMatchObject({ ok: true });
    expect(await getComponent(db, componentId)).toMatchObject({ name: { ko: '새 말뭉치' }, worksWith: [] });
  });

  test('takes away, as the firm may; it is found nowhere, and can come back by another review', async () => {
    const { firm, componentId, reviewer, version } = await published();
    expect(await reviewComponent(db, reviewer, { componentId, version, intent: 'withdraw', reason: '신고가 들어왔습니다.' })).toMatchObject({ ok: true });
    await expect(getComponent(db, componentId)).rejects.toMatchObject(missing);
    expect(await findChosen(db, [componentId, 'furiosaai-rngd'])).toMatchObject([{ slug: 'furiosaai-rngd' }]);
    expect((await mailsTo(firm.email)).at(-1)).toMatchObject({ template: 'component_withdrawn' });
    expect(await editComponent(db, firm, { ...words, componentId, version: version + 1 })).toMatchObject({ ok: true });
    expect(await rowOf(componentId)).toMatchObject({ state: 'draft' });
    const other = await published();
    expect(await moveComponent(db, other.firm, { componentId: other.componentId, version: 3, action: 'withdraw' })).toMatchObject({ ok: true });
    await expect(getComponent(db, other.componentId)).rejects.toMatchObject(missing);
  });

  test('never touches what the portal lists itself', async () => {
    const chip = await getComponent(db, 'furiosaai-rngd');
    expect(await reviewComponent(db, await reviewerActor(), { componentId: chip.id, version: 1, intent: 'withdraw', reason: '이유' })).toMatchObject({ error: 'not_found' });
  });
});

test('the database keeps a link https, a revision to what is published, a review to who published, and languages to the list', async () => {
  const { componentId } = await drafted();
  const broken = (set: Partial<typeof components.$inferInsert>) => expect(db.update(components).set(set).where(eq(components.id, componentId))).rejects.toThrow();
  await broken({ link: 'http://example.com' });
  await broken({ revision: { ...words, aiModelSlug: null } });
  await broken({ revisionInReview: true });
  await broken({ state: 'published' });
  await broken({ languages: ['fr'] });
  await broken({ aiModelSlug: 'llama-3-1-8b' });
  await broken({ acceleratorSlug: 'furiosaai-rngd' });
});

describe('the catalogue', () => {
  test('lists Korean NPUs with their source and what nobody verified, and nothing from elsewhere', async () => {
    const { components: chips } = await listComponents(db, 'chip', {}, null, 50);
    expect(chips.map(({ chip }) => chip?.maker).filter((maker, i, all) => all.indexOf(maker) === i).toSorted()).toEqual(['DEEPX', 'FuriosaAI', 'Mobilint', 'Rebellions']);
    expect(chips.every(({ source, terms, firm }) => source && terms === null && firm === null)).toBe(true);
    expect(chips.find(({ slug }) => slug === 'furiosaai-rngd')).toMatchObject({ chip: { memoryGb: 48, verified: true, asOf: '2026-11-22' } });
    expect(chips.find(({ slug }) => slug === 'mobilint-aries')).toMatchObject({ chip: { verified: false } });
    expect((await listChoices(db)).chips).toHaveLength(chips.length);
  });

  test('is narrowed by language, accelerator and words of any language; signs are words', async () => {
    const { componentId } = await published();
    const ids = async (filter: Parameters<typeof listComponents>[2]) => (await listComponents(db, 'data_set', filter, null, 50)).components.map(({ id }) => id);
    for (const filter of [{}, { language: 'ar' }, { worksWith: 'furiosaai-rngd' }, { text: 'dialogue' }, { text: 'حوارات' }, { text: '아랍어 대화' }, { text: '한빛' }]) expect(await ids(filter)).toContain(componentId);
    for (const filter of [{ language: 'ja' }, { worksWith: 'deepx-dx-m1' }, { text: '%' }, { text: '_' }, { text: 'human' }]) expect(await ids(filter)).not.toContain(componentId);
    const chips = async (filter: Parameters<typeof listComponents>[2]) => (await listComponents(db, 'chip', filter, null, 50)).components.map(({ slug }) => slug);
    expect(await chips({ worksWith: 'furiosaai-rngd' })).toEqual(['furiosaai-rngd']);
    expect(await chips({ text: 'mobilint' })).toEqual(['mobilint-aries']);
  });

  test('goes on page by page, each once', async () => {
    const all = (await listComponents(db, 'chip', {}, null, 50)).components.map(({ id }) => id);
    const pages: string[] = [];
    for (let after: string | null = null, i = 0; i < 9; i++) {
      const page = await listComponents(db, 'chip', {}, after, 3);
      pages.push(...page.components.map(({ id }) => id));
      after = page.next;
      if (!after) break;
    }
    expect(pages).toEqual(all);
  });
});
