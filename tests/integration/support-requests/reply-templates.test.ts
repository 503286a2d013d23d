import { expect, test } from 'vitest';
import { findRequestForOfficer } from '~/features/support-requests/queries.server';
import { changeReplyTemplate, createReplyTemplate, retireReplyTemplate } from '~/features/support-requests/reply-template.commands.server';
import { listReplyTemplates } from '~/features/support-requests/reply-template.queries.server';
import { fillForm, filledTemplates } from '~/features/support-requests/reply-template.server';
import { unknownPlaceholders } from '~/features/support-requests/reply-template.rules';
import { languages } from '~/i18n/languages';
import { db } from '~db/client.server';
import { replyTemplates } from '~db/schema/desk';
import { filed, firmActor, later, makeService, officerActor } from './fixture';

const [officer, colleague, elsewhere] = [await officerActor('dubai'), await officerActor('dubai'), await officerActor('singapore')];
const hubId = officer.managedHubIds[0] ?? '';
const texts = { title: { ko: '우리 양식', en: 'Ours' }, body: { ko: '{{firm}} 귀중: {{reference}}, {{promise}}까지. {{officer}}', en: 'Dear {{firm}}' } };
const made = async () => {
  const created = await createReplyTemplate(db, officer, { hubId, ...texts, idempotencyKey: crypto.randomUUID() });
  if (!created.ok) throw new Error(created.error);
  return { id: created.value.id, hubId, version: 1 };
};
const ids = async (actor: typeof officer, hub: string) => (await listReplyTemplates(db, actor, hub)).map(({ id }) => id);

test('a template is its hub’s: all its managers choose and change it, nobody else sees it', async () => {
  const template = await made();
  expect(await ids(colleague, hubId)).toContain(template.id);
  expect(await ids(elsewhere, hubId)).toEqual([]);
  expect(await ids(elsewhere, elsewhere.managedHubIds[0] ?? '')).not.toContain(template.id);
  for (const hub of [hubId, elsewhere.managedHubIds[0] ?? '']) expect(await changeReplyTemplate(db, elsewhere, { ...template, hubId: hub, ...texts })).toMatchObject({ error: 'not_found' });
  const headquarters = { ...officer, managedHubIds: [], situationRoom: true };
  expect(await createReplyTemplate(db, headquarters, { hubId, ...texts, idempotencyKey: crypto.randomUUID() })).toMatchObject({ error: 'not_found' });
  expect(await changeReplyTemplate(db, colleague, { ...template, ...texts })).toMatchObject({ ok: true });
  expect(await changeReplyTemplate(db, officer, { ...template, ...texts })).toMatchObject({ error: 'stale' });
});

test('a double click makes one; a retired one can neither be chosen nor changed', async () => {
  const input = { hubId, ...texts, idempotencyKey: crypto.randomUUID() };
  const [one, two] = await Promise.all([createReplyTemplate(db, officer, input), createReplyTemplate(db, officer, input)]);
  expect(one).toEqual(two);
  const template = await made();
  expect(await retireReplyTemplate(db, officer, { ...template, version: 9 })).toMatchObject({ error: 'stale' });
  expect(await retireReplyTemplate(db, officer, template)).toMatchObject({ ok: true });
  expect(await ids(officer, hubId)).not.toContain(template.id);
  expect(await changeReplyTemplate(db, officer, { ...template, version: 2, ...texts })).toMatchObject({ error: 'not_found' });
});

test('those of every hub come with the portal, in six languages, with known placeholders, and are not a desk’s to change', async () => {
  const common = (await listReplyTemplates(db, elsewhere, elsewhere.managedHubIds[0] ?? '')).filter((one) => one.hubId === null);
  expect(common.length).toBeGreaterThanOrEqual(3);
  for (const { body, title } of common) for (const language of languages) {
    expect(title[language]).toBeTruthy();
    expect(unknownPlaceholders(body[language] ?? '{{none}}')).toEqual([]);
  }
  expect(await changeReplyTemplate(db, officer, { id: common[0]?.id ?? '', hubId, version: 1, ...texts })).toMatchObject({ error: 'not_found' });
  await expect(db.insert(replyTemplates).values({ title: { ko: '' }, body: { en: 'x' } as never })).rejects.toThrow();
});

test('filled in the firm’s language on the server, its title in the officer’s; what was typed is kept above it', async () => {
  const template = await made();
  const request = await filed(await firmActor(), (await makeService('dubai')).slug);
  const record = await findRequestForOfficer(db, officer, request.reference);
  if (!record) throw new Error('Not found');
  const filled = (await filledTemplates(db, officer, record, 'en', later(10))).find(({ id }) => id === template.id);
  expect(filled).toMatchObject({ title: 'Ours', language: 'ko' });
  expect(filled?.message).toContain(`한빛인공지능 귀중: ${request.reference}, 2026년`);
  expect(filled?.message).toContain('Omar');
  const form = (fields: Record<string, string>) => Object.entries(fields).reduce((all, [name, value]) => (all.append(name, value), all), new FormData());
  expect(fillForm(form({ message: '안녕하세요.\n', template: template.id, fill: 'template' }), filled ? [filled] : [])).toEqual({ message: `안녕하세요.\n\n${filled?.message}`, language: 'ko' });
  expect(fillForm(form({ message: '안녕하세요.', template: 'x', fill: 'template' }), [])).toEqual({ message: '안녕하세요.' });
  expect(fillForm(form({ message: '안녕하세요.' }), [])).toBeNull();
  expect((await filledTemplates(db, officer, { ...record, language: 'vi' }, 'en', later(10))).find(({ id }) => id === template.id)).toMatchObject({ language: 'ko' });
});
