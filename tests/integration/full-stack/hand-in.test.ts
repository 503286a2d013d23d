import { expect, test, vi } from 'vitest';
import { editComponent, moveComponent } from '~/features/full-stack/commands.server';
import { reviewComponent } from '~/features/full-stack/review.commands.server';
import { translator } from '~/i18n/instance.server';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { db } from '~db/client.server';
import { officerRoles } from '~db/schema/accounts';
import { deliveringMail, readMails } from '../../setup/delivered-mail';
import { makeUser } from '../../setup/factories';
import { officerActor } from '../support-requests/fixture';
import { drafted, published, reviewerActor, words } from './fixture';

const sink = deliveringMail();

/** What came to an address, the oldest first. */
async function received(address: string) {
  return (await readMails(sink.folder)).filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(address)));
}

const arrive = (address: string, count: number) =>
  vi.waitFor(async () => {
    const mails = await received(address);
    expect(mails.length, address).toBeGreaterThanOrEqual(count);
    return mails;
  }, { timeout: 20_000 });

/** Somebody with roles over all hubs. */
async function headquarters(roles: ('situation_room' | 'administrator')[], language: (typeof languages)[number]) {
  const user = await makeUser(db, { language });
  await db.insert(officerRoles).values(roles.map((role) => ({ userId: user.id, role })));
  return user.email;
}

test('who decides on a component hears that it was handed in, once each and in their own language; its firm hears what was decided', async () => {
  const readers = await Promise.all(languages.map(async (language) => ({ language, email: await headquarters(['situation_room'], language) })));
  const [administrator, both] = [await headquarters(['administrator'], 'ko'), await headquarters(['situation_room', 'administrator'], 'en')];
  const { firm, componentId } = await drafted();
  const manager = await officerActor('dubai');
  const submit = () => moveComponent(db, firm, { componentId, version: 1, action: 'submit' });
  const undone = db.transaction(async (tx) => {
    await moveComponent(tx, firm, { componentId, version: 1, action: 'submit' });
    throw new Error('Taken back');
  });
  await expect(undone).rejects.toThrow('Taken back');
  const pressed = await Promise.all([submit(), submit()]);
  expect(pressed.map((one) => (one.ok ? 'ok' : one.error)).toSorted()).toEqual(['ok', 'stale']);

  for (const { language, email } of [...readers, { language: 'ko' as const, email: administrator }, { language: 'en' as const, email: both }]) {
    const [mail, ...more] = await arrive(email, 1);
    expect(more, email).toEqual([]);
    const named = { component: localizedString(words.name, language), firm: firm.firm.nameKo };
    const t = translator(language);
    expect(mail?.subject).toBe(t('notifications:mail.component_submitted.subject', named));
    expect(mail?.text?.replace(/[\u2068\u2069]/g, '')).toContain(t('notifications:mail.component_submitted.body', named));
    expect(mail?.text).toContain(`/${language}/desk/components/${componentId}`);
    expect(mail?.html).toContain(`dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
  }

  expect(await reviewComponent(db, await reviewerActor(), { componentId, version: 2, intent: 'publish' })).toMatchObject({ ok: true });
  const told = await arrive(firm.email, 1);
  expect(told.map(({ subject }) => subject)).toEqual([translator('ar')('notifications:mail.component_published.subject', { component: words.name.ar })]);
  expect(told[0]?.text).toContain(`/ar/full-stack/${componentId}`);
  expect(await received(manager.email)).toEqual([]);
});

test('a revision is named as it will be called', async () => {
  const reader = await headquarters(['situation_room'], 'ko');
  const { firm, componentId } = await published();
  await arrive(reader, 1);
  await editComponent(db, firm, { ...words, name: { ko: '새 말뭉치' }, componentId, version: 3 });
  expect(await moveComponent(db, firm, { componentId, version: 4, action: 'submit' })).toMatchObject({ ok: true });
  expect((await arrive(reader, 2)).filter(({ subject }) => subject?.includes('새 말뭉치'))).toHaveLength(1);
});
