import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { FirmActor } from '~/features/accounts/actor';
import { moveComponent } from '~/features/full-stack/commands.server';
import { getComponent } from '~/features/full-stack/queries.server';
import { findPartnership, listPartnerships } from '~/features/support-requests/consortium.queries.server';
import { nameRole } from '~/features/support-requests/consortium.commands.server';
import { consortiumParts } from '~/features/support-requests/consortium.rules';
import { startDraft } from '~/features/support-requests/draft.commands.server';
import { declinePartnership } from '~/features/support-requests/partnership.commands.server';
import { findRequestForFirm } from '~/features/support-requests/queries.server';
import { fitOf } from '~/routes/full-stack/fit.server';
import { db } from '~db/client.server';
import { requestComponents, requestPartners } from '~db/schema/consortium';
import { components } from '~db/schema/full-stack';
import { supportRequests } from '~db/schema/support-requests';
import { firmActor, mailsTo, makeService, makeServiceOf } from '../support-requests/fixture';
import { published, words } from './fixture';

const service = await makeServiceOf('full_stack', 'dubai');
const plain = await makeService('dubai');
const chip = await getComponent(db, 'furiosaai-rngd');

/** A package of a Korean NPU, a partner's model and a service of the lead's own. */
async function packed() {
  const [lead, maker] = [await firmActor(), await firmActor('ar')];
  const [model, own] = [await published(maker, 'model'), await published(lead, 'service')];
  const componentIds = [chip.id, model.componentId, own.componentId];
  const begin = (ids = componentIds, serviceSlug = service.slug) => startDraft(db, lead, { serviceSlug, hubSlug: 'dubai', language: 'ko', componentIds: ids });
  return { lead, maker, model, own, componentIds, begin };
}

async function consortiumOf(lead: FirmActor, id: string) {
  const request = await findRequestForFirm(db, lead, id);
  return Object.fromEntries(consortiumParts(request?.consortium ?? { partners: [], roles: [], components: [] }).map((part) => [part.role, part]));
}
const invitations = async (email: string) => (await mailsTo(email)).filter(({ template }) => template === 'consortium_invited');

test('a package begins a draft: components recorded, the firm of one invited in its language, the lead’s own role taken, the rest open', async () => {
  const { lead, maker, begin } = await packed();
  const started = await begin();
  if (!started.ok) throw new Error(started.error);
  const parts = await consortiumOf(lead, started.value.id);
  expect(parts).toMatchObject({
    chip: { status: 'open', component: { name: chip.name, maker: 'FuriosaAI', slug: 'furiosaai-rngd' } },
    model: { status: 'invited', partner: { firm: { id: maker.firm.id } }, component: { name: words.name } },
    service: { status: 'lead', words: words.name.ko },
    data_set: { status: 'open', component: null },
  });
  expect(await invitations(maker.email)).toMatchObject([{ language: 'ar' }]);
  const [partnership] = await listPartnerships(db, maker);
  expect(partnership).toMatchObject({ state: 'invited', role: 'model', component: words.name });
  expect(await findPartnership(db, await firmActor(), partnership?.id ?? '')).toBeNull();
});

test('sent again, at once or later, it is one draft, one invitation, one mail', async () => {
  const { lead, maker, begin } = await packed();
  const all = [...(await Promise.all([begin(), begin(), begin()])), await begin()];
  expect(new Set(all.map((one) => (one.ok ? one.value.id : one.error))).size).toBe(1);
  expect(all.filter((one) => one.ok && one.value.created)).toHaveLength(1);
  expect(await db.$count(supportRequests, eq(supportRequests.firmId, lead.firm.id))).toBe(1);
  expect(await db.$count(requestPartners, eq(requestPartners.firmId, maker.firm.id))).toBe(1);
  expect(await invitations(maker.email)).toHaveLength(1);
});

test('another package takes the place of the first; settled roles stay, and who declined isn’t asked again', async () => {
  const { lead, maker, componentIds, begin } = await packed();
  const started = await begin();
  if (!started.ok) throw new Error(started.error);
  const { id: requestId } = started.value;
  const [partnership] = await listPartnerships(db, maker);
  await declinePartnership(db, maker, partnership?.id ?? '');
  await nameRole(db, lead, { requestId, role: 'chip', filledBy: 'lead', words: '구매합니다.' });
  const data = await published(maker, 'data_set');
  expect(await begin([componentIds[0] ?? '', componentIds[1] ?? '', data.componentId])).toMatchObject({ value: { id: requestId, created: false } });
  expect(await consortiumOf(lead, requestId)).toMatchObject({ chip: { status: 'lead' }, model: { status: 'open' }, data_set: { status: 'invited' }, service: { status: 'lead', component: null } });
  expect(await invitations(maker.email)).toHaveLength(2);
});

test('what isn’t public, or is twice of a kind, begins nothing at all', async () => {
  const { lead, maker, model, componentIds, begin } = await packed();
  const second = await published(maker, 'model');
  expect(await begin([...componentIds, second.componentId])).toMatchObject({ error: 'package_changed' });
  expect(await moveComponent(db, maker, { componentId: model.componentId, version: 3, action: 'withdraw' })).toMatchObject({ ok: true });
  expect(await begin()).toMatchObject({ error: 'package_changed' });
  expect(await db.$count(supportRequests, eq(supportRequests.firmId, lead.firm.id))).toBe(0);
  expect(await invitations(maker.email)).toEqual([]);
});

test('a withdrawal at the same moment comes before or after, never between', async () => {
  const { lead, maker, model, begin } = await packed();
  const [started, gone] = await Promise.all([begin(), moveComponent(db, maker, { componentId: model.componentId, version: 3, action: 'withdraw' })]);
  expect(gone).toMatchObject({ ok: true });
  const recorded = await db.$count(requestComponents, eq(requestComponents.componentId, model.componentId));
  expect(recorded).toBe(started.ok ? 1 : 0);
  if (!started.ok) return;
  // The name as it was stays with the request; its page is gone.
  expect(await consortiumOf(lead, started.value.id)).toMatchObject({ model: { component: { name: words.name, slug: null } } });
});

test('the database keeps one component a role, and those that there are', async () => {
  const { begin, model } = await packed();
  const started = await begin();
  if (!started.ok) throw new Error(started.error);
  const row = { requestId: started.value.id, name: words.name, maker: '한빛' };
  await expect(db.insert(requestComponents).values({ ...row, kind: 'chip', componentId: model.componentId })).rejects.toThrow();
  await expect(db.insert(requestComponents).values({ ...row, kind: 'data_set', componentId: started.value.id })).rejects.toThrow();
  await expect(db.delete(components).where(and(eq(components.id, model.componentId)))).rejects.toThrow();
});

test('a service that no consortium asks for takes no package', async () => {
  const { lead, maker, componentIds, begin } = await packed();
  const started = await begin(componentIds, plain.slug);
  expect(started).toMatchObject({ ok: true });
  expect(await db.$count(requestComponents, eq(requestComponents.requestId, started.ok ? started.value.id : ''))).toBe(0);
  expect(await invitations(maker.email)).toEqual([]);
  expect(lead.firm.id).not.toBe(maker.firm.id);
});

test('whether it fits: what firms say, and a rule of thumb where the model’s build is known', async () => {
  const { model } = await packed();
  const listed = await getComponent(db, model.componentId);
  const known = { ...listed, aiModel: { slug: 'llama-3-1-8b', name: 'Llama 3.1 8B' } };
  expect(await fitOf([listed])).toBeNull();
  expect(await fitOf([chip, listed])).toMatchObject({ chip: 'FuriosaAI RNGD', declared: [{ says: true }], model: null });
  expect(await fitOf([chip, known])).toMatchObject({ model: { name: 'Llama 3.1 8B', misfit: null, cards: [{ precision: 'BF16', number: 1 }, { precision: 'FP8', number: 1 }, { precision: 'INT8', number: 1 }, { precision: 'INT4', number: 1 }], compileWith: 'Furiosa SDK 2026.4.0' } });
  const edge = await getComponent(db, 'deepx-dx-m1');
  const corpus = await getComponent(db, (await published(undefined, 'data_set')).componentId);
  expect((await fitOf([edge, corpus]))?.declared).toEqual([]);
  expect(await fitOf([edge, known])).toMatchObject({ declared: [{ says: false }], model: { misfit: 'no_language_models', cards: [] } });
});
