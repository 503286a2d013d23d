import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { createBulletin, editBulletin, publishBulletin, withdrawBulletin } from '~/features/bulletins/commands.server';
import { sendDigests } from '~/features/bulletins/digest.commands.server';
import { listSubscriptions } from '~/features/bulletins/queries.server';
import {
  findLinked,
  subscribe,
  unsubscribe,
  unsubscribeByLink,
} from '~/features/bulletins/subscriptions.commands.server';
import { db } from '~db/client.server';
import { users } from '~db/schema/accounts';
import { bulletinDigestItems, bulletinDigests, bulletinSubscriptions } from '~db/schema/bulletins';
import { action, loader } from '../../../app/routes/bulletins/unsubscribe';
import { deliveringMail, readMails } from '../../setup/delivered-mail';
import { firmActor, officerActor } from '../support-requests/fixture';

const at = (text: string) => new Date(text);
const words = {
  kind: 'act' as const,
  originalTitle: 'Luật',
  title: { ko: '새 법', en: 'A New Law', ar: 'قانون جديد' },
  summary: { ko: '요약' },
  duties: [],
  milestones: [{ kind: 'in_force' as const, date: '2026-01-01' }],
  sources: [{ name: 'tilleke.com' }],
  officialCheck: 'not_opened' as const,
  confidence: 'high' as const,
  pending: undefined,
};
const officer = await officerActor('hanoi');

async function published(when: Date) {
  const made = await createBulletin(db, officer, { ...words, country: 'VN', idempotencyKey: randomUUID() }, when);
  if (!made.ok) throw new Error(made.error);
  expect(await publishBulletin(db, officer, { bulletinId: made.value.id, version: 1 }, when)).toMatchObject({
    ok: true,
  });
  return made.value.id;
}

const { folder } = deliveringMail();
beforeEach(async () => {
  await db.delete(bulletinSubscriptions);
});

async function mailsTo(address: string, count: number) {
  const read = async () =>
    (await readMails(folder)).filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(address)));
  await vi.waitFor(async () => expect(await read()).toHaveLength(count), { timeout: 10_000 });
  return read();
}

test(
  'a subscriber gets what is new in one mail in the own language, once, whoever runs the job and how often',
  { timeout: 60_000 },
  async () => {
    const reader = await firmActor('ar');
    await published(at('2026-11-01T00:00:00Z'));
    await subscribe(db, reader, 'VN', at('2026-11-02T00:00:00Z'));
    await subscribe(db, reader, 'VN', at('2026-11-03T00:00:00Z'));
    expect(await sendDigests(db, at('2026-11-03T23:00:00Z'))).toBe(0);

    const bulletinId = await published(at('2026-11-04T00:00:00Z'));
    await published(at('2026-11-04T01:00:00Z'));
    const runs = await Promise.all([1, 2, 3].map(() => sendDigests(db, at('2026-11-04T23:00:00Z'))));
    expect(runs.reduce((sum, one) => sum + one, 0)).toBe(1);
    const [mail] = await mailsTo(reader.email, 1);
    expect(mail?.subject).toBe('تنظيم الذكاء الاصطناعي: فيتنام');
    expect(mail?.text?.match(/قانون جديد \(ساري\)/g)).toHaveLength(2);
    expect(mail?.text).toContain('http://localhost:3000/ar/bulletins/vn/');
    expect(mail?.html).toContain('dir="rtl"');
    expect(JSON.stringify(mail?.headers.get('list'))).toContain('/ar/bulletins/unsubscribe/');

    // A slip is mended without a word; a change that is told comes the next day, not a second time today.
    await editBulletin(db, officer, { ...words, bulletinId, version: 2 }, at('2026-11-05T00:00:00Z'));
    await editBulletin(db, officer, { ...words, bulletinId, version: 3, tell: 'on' }, at('2026-11-05T01:00:00Z'));
    expect(await sendDigests(db, at('2026-11-05T14:00:00Z'))).toBe(0);
    expect(await sendDigests(db, at('2026-11-05T23:00:00Z'))).toBe(1);
    expect(await sendDigests(db, at('2026-11-06T23:00:00Z'))).toBe(0);
    expect(await mailsTo(reader.email, 2)).toHaveLength(2);
    const told = await db
      .select({ id: bulletinDigestItems.bulletinId, version: bulletinDigestItems.version })
      .from(bulletinDigestItems)
      .where(eq(bulletinDigestItems.userId, reader.userId));
    expect(
      told
        .filter(({ id }) => id === bulletinId)
        .map(({ version }) => version)
        .toSorted(),
    ).toEqual([2, 4]);
  },
);

test(
  'nobody without a verified address, of another country, or who stopped; nothing that was withdrawn',
  { timeout: 60_000 },
  async () => {
    const [unverified, elsewhere, stopped, reader] = [
      await firmActor('en'),
      await firmActor('en'),
      await firmActor('en'),
      await firmActor('ko'),
    ];
    await db.update(users).set({ emailVerified: false }).where(eq(users.id, unverified.userId));
    for (const one of [unverified, stopped, reader]) await subscribe(db, one, 'VN', at('2026-11-10T00:00:00Z'));
    await subscribe(db, elsewhere, 'JP', at('2026-11-10T00:00:00Z'));
    await unsubscribe(db, stopped, 'VN');
    const bulletinId = await published(at('2026-11-11T00:00:00Z'));
    await withdrawBulletin(db, officer, { bulletinId, version: 2 }, at('2026-11-11T01:00:00Z'));
    expect(await sendDigests(db, at('2026-11-11T23:00:00Z'))).toBe(0);
    await publishBulletin(db, officer, { bulletinId, version: 3 }, at('2026-11-12T01:00:00Z'));
    expect(await sendDigests(db, at('2026-11-12T23:00:00Z'))).toBe(1);
    const [mail] = await mailsTo(reader.email, 1);
    expect(mail?.subject).toBe('AI 규제 동향: 베트남');
  },
);

test(
  'the link of a mail ends what its reader gets, and nobody else’s; the database keeps no secret',
  { timeout: 60_000 },
  async () => {
    const [reader, other] = [await firmActor('en'), await firmActor('en')];
    for (const country of ['VN', 'JP', 'US'] as const) await subscribe(db, reader, country, at('2026-11-14T00:00:00Z'));
    await subscribe(db, other, 'VN', at('2026-11-14T00:00:00Z'));
    await published(at('2026-11-15T00:00:00Z'));
    expect(await sendDigests(db, at('2026-11-15T23:00:00Z'))).toBe(2);
    const [mail] = await mailsTo(reader.email, 1);
    const token = /\/en\/bulletins\/unsubscribe\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await db.select().from(bulletinDigests)).some(({ unsubscribeHash }) => unsubscribeHash === token)).toBe(
      false,
    );
    expect(await findLinked(db, token)).toEqual({ countries: ['US', 'JP', 'VN'] });
    expect(await unsubscribeByLink(db, token, 'JP')).toBe(true);
    expect(await findLinked(db, token)).toEqual({ countries: ['US', 'VN'] });
    // Opening the link changes nothing; the mail program's own button (RFC 8058) ends all, twice is once.
    const context = { clientAddress: '2001:db8:b0:1::1' } as Parameters<typeof action>[0]['context'];
    const address = `http://localhost:3000/en/bulletins/unsubscribe/${token}`;
    expect(await loader({ request: new Request(address), params: { lang: 'en', token }, context })).toMatchObject({
      data: { countries: ['US', 'VN'] },
    });
    for (const round of [1, 2]) {
      const request = new Request(address, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      });
      expect(await action({ request, params: { lang: 'en', token }, context }), `${round}`).toMatchObject({
        status: 303,
      });
    }
    const nothing = new Request(address, { method: 'POST', body: new URLSearchParams({ stop: 'xx' }) });
    await expect(action({ request: nothing, params: { lang: 'en', token }, context })).rejects.toMatchObject({
      init: { status: 400 },
    });
    expect([await listSubscriptions(db, reader.userId), await listSubscriptions(db, other.userId)]).toEqual([
      [],
      ['VN'],
    ]);
    expect([await findLinked(db, 'x'.repeat(43)), await unsubscribeByLink(db, 'x'.repeat(43), null)]).toEqual([
      null,
      false,
    ]);
  },
);
