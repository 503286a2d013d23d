import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { accountEvents } from '~/features/firms/account-events.server';
import { signUp } from '~/features/firms/sign-up.commands.server';
import { db } from '~db/client.server';
import { credentials, users, verifications } from '~db/schema/accounts';
import { firmMembers, firms } from '~db/schema/firms';
import { consents } from '~db/schema/privacy';
import { mailsTo, signUpOf } from './sign-ups';

test('one sign-up makes the person, the credential, the firm, the consents and the mail', async () => {
  const input = signUpOf();
  await signUp(db, input, accountEvents);
  const [user] = await db.select().from(users).where(eq(users.email, input.email));
  expect(user).toMatchObject({ name: '김하늘', emailVerified: false, language: 'ko', isDemo: false });
  const [credential] = await db.select().from(credentials).where(eq(credentials.userId, user?.id ?? ''));
  expect(credential?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const given = await db.select().from(consents).where(eq(consents.userId, user?.id ?? ''));
  expect(given.map(({ kind, agreed }) => [kind, agreed])).toEqual([['terms', true], ['collection', true], ['overseas_transfer', true], ['notices', false]]);
  expect(given.every(({ version, language, items }) => version && language === 'ko' && items.length > 0)).toBe(true);
  expect(await mailsTo(input.email)).toMatchObject([{ template: 'verify_email', actionPath: expect.stringMatching(/^\/verify-email\?token=[\w-]{43}$/) }]);
  const token = (await mailsTo(input.email))[0]?.actionPath?.split('=')[1] ?? '';
  const stored = await db.select().from(verifications).where(eq(verifications.value, user?.id ?? ''));
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored)).not.toContain(token);
});

test('when the mail cannot be promised, nothing is kept', async () => {
  const input = signUpOf({ businessNumber: '2208162517' });
  const broken = { ...accountEvents, post: () => Promise.reject(new Error('no queue')) };
  await expect(signUp(db, input, broken)).rejects.toThrow('no queue');
  expect(await db.select().from(users).where(eq(users.email, input.email))).toEqual([]);
  expect(await db.select().from(firms).where(eq(firms.businessNumber, '2208162517'))).toEqual([]);
});

test('when something fails after the mail, the mail is not sent either', async () => {
  const input = signUpOf({ businessNumber: '2208162517' });
  const failing = { ...accountEvents, post: async (...given: Parameters<typeof accountEvents.post>) => {
    await accountEvents.post(...given);
    throw new Error('power cut');
  } };
  await expect(signUp(db, input, failing)).rejects.toThrow('power cut');
  expect(await mailsTo(input.email)).toEqual([]);
});

test('an address that is taken: nothing new, one mail to its owner, and none for a double press', async () => {
  const input = signUpOf();
  await signUp(db, input, accountEvents);
  await signUp(db, { ...input, password: 'a different password 7' }, accountEvents);
  expect((await mailsTo(input.email)).map(({ template }) => template)).toEqual(['verify_email']);
  await db.update(users).set({ emailVerified: true }).where(eq(users.email, input.email));
  await signUp(db, { ...input, firm: { ...input.firm, businessNumber: '2208162517' } }, accountEvents);
  expect((await mailsTo(input.email)).map(({ template }) => template)).toEqual(['verify_email', 'account_exists']);
  expect(await db.select().from(users).where(eq(users.email, input.email))).toHaveLength(1);
  expect(await db.select().from(firms).where(eq(firms.businessNumber, '2208162517'))).toEqual([]);
});

test('six people name one new firm at once: one owns it, five wait', async () => {
  const inputs = Array.from({ length: 6 }, () => signUpOf({ businessNumber: '1018206231' }));
  await Promise.all(inputs.map((input) => signUp(db, input, accountEvents)));
  const [firm] = await db.select().from(firms).where(eq(firms.businessNumber, '1018206231'));
  const members = await db.select().from(firmMembers).where(eq(firmMembers.firmId, firm?.id ?? ''));
  expect(members.map(({ role, state }) => `${role} ${state}`).sort()).toEqual([...Array<string>(5).fill('member pending'), 'owner active']);
});

test('the same person at once twice: one account', async () => {
  const input = signUpOf();
  await Promise.all([signUp(db, input, accountEvents), signUp(db, input, accountEvents)]);
  expect(await db.select().from(users).where(eq(users.email, input.email))).toHaveLength(1);
  expect(await mailsTo(input.email)).toHaveLength(1);
});
