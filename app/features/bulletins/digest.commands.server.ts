import { randomBytes } from 'node:crypto';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { enqueueMail } from '~/features/notifications/commands.server';
import type { MailLink } from '~/features/notifications/templates';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Executor, Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { bulletinDigestItems, bulletinDigests, bulletins, bulletinSubscriptions } from '~db/schema/bulletins';
import { bulletinPath } from './input';
import { bulletinCountries, digestPeriod, statusOn, todayIn } from './rules';
import { hashOfUnsubscribe } from './subscriptions.commands.server';

/** Announcements of a country since somebody subscribed to it that this person was not told of; to verified addresses only. */
const due = (db: Executor, at: Date) =>
  db
    .select({
      userId: users.id,
      email: users.email,
      language: users.language,
      bulletin: {
        id: bulletins.id,
        slug: bulletins.slug,
        country: bulletins.country,
        kind: bulletins.kind,
        title: bulletins.title,
        milestones: bulletins.milestones,
        version: sql<number>`${bulletins.announcedVersion}`,
      },
    })
    .from(bulletinSubscriptions)
    .innerJoin(users, and(eq(users.id, bulletinSubscriptions.userId), eq(users.emailVerified, true)))
    .innerJoin(
      bulletins,
      and(
        eq(bulletins.country, bulletinSubscriptions.country),
        sql`${bulletins.state} = 'published'`,
        gt(bulletins.announcedAt, bulletinSubscriptions.createdAt),
        lte(bulletins.announcedAt, at),
      ),
    );

const untold = sql`not exists (select 1 from bulletin_digest_items i where i.user_id = ${users.id} and i.bulletin_id = ${bulletins.id} and i.version = ${bulletins.announcedVersion})`;
const noneYet = (at: Date) =>
  sql`not exists (select 1 from bulletin_digests d where d.user_id = ${users.id} and d.period = ${digestPeriod(at)}::date)`;

/** Mails every subscriber what is new, once a day of the Korean calendar at most and nothing twice, however often it runs. @returns how many mails */
export async function sendDigests(db: Executor, at = new Date()): Promise<number> {
  const waiting = await due(db, at)
    .where(and(untold, noneYet(at)))
    .orderBy(asc(users.id));
  let sent = 0;
  for (const userId of new Set(waiting.map((one) => one.userId))) {
    if (await db.transaction((tx) => sendDigest(tx, userId, at))) sent += 1;
  }
  return sent;
}

/** The unique key of person and day decides between two that run at once; what it says is written down in the same transaction as the mail. */
async function sendDigest(tx: Transaction, userId: string, at: Date): Promise<boolean> {
  const token = randomBytes(32).toString('base64url');
  const [digest] = await tx
    .insert(bulletinDigests)
    .values({ id: v7(), userId, period: digestPeriod(at), unsubscribeHash: hashOfUnsubscribe(token), createdAt: at })
    .onConflictDoNothing()
    .returning({ id: bulletinDigests.id });
  if (!digest) return false;
  const news = await due(tx, at)
    .where(and(eq(users.id, userId), untold))
    .orderBy(asc(bulletins.country), asc(bulletins.id));
  const [reader] = news;
  // Whoever unsubscribed meanwhile gets nothing; the day's row stays, which harms nobody.
  if (!reader) return false;
  await tx
    .insert(bulletinDigestItems)
    .values(
      news.map(({ bulletin }) => ({ userId, bulletinId: bulletin.id, version: bulletin.version, digestId: digest.id })),
    );
  const t = translator(reader.language);
  const countries = bulletinCountries
    .filter((country) => news.some(({ bulletin }) => bulletin.country === country))
    .map((country) => t(`bulletins:country.${country}`));
  await enqueueMail(tx, {
    to: reader.email,
    language: reader.language,
    template: 'bulletin_digest',
    parameters: { countries: countries.join(reader.language === 'ar' ? '، ' : ' · ') },
    actionPath: '/bulletins',
    links: news.map(({ bulletin }) => lineOf(bulletin, reader.language, at)),
    unsubscribePath: `/bulletins/unsubscribe/${token}`,
  });
  return true;
}

type News = Awaited<ReturnType<typeof due>>[number]['bulletin'];

function lineOf({ slug, country, kind, title, milestones }: News, language: Language, at: Date): MailLink {
  const t = translator(language);
  const status = t(`bulletins:status.${statusOn(kind, milestones, todayIn(country, at))}`);
  return {
    text: t('bulletins:digest.line', {
      country: t(`bulletins:country.${country}`),
      title: localizedString(title, language),
      status,
    }),
    path: bulletinPath({ country, slug }),
  };
}
