import { db } from '~db/client.server';
import { sql } from 'drizzle-orm';
import type { SignUp } from '~/features/firms/sign-up.commands.server';
import type { Mail } from '~/features/notifications/templates';

/** What waits to be sent to an address, the newest last. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const rows = await db.execute<{ data: Mail }>(sql`select data from pgboss.job where name = 'mail' and data->>'to' = ${address} order by created_on, id`);
  return rows.map(({ data }) => data);
}

/** The token in the newest mail to an address. */
export async function tokenFor(address: string): Promise<string> {
  const mail = (await mailsTo(address)).at(-1);
  return new URL(mail?.actionPath ?? '', 'http://localhost').searchParams.get('token') ?? '';
}


let count = 0;

/** A whole sign-up with an address of its own. */
export function signUpOf(values: Partial<SignUp> & { businessNumber?: string } = {}): SignUp {
  const { businessNumber = '1248100998', ...rest } = values;
  count += 1;
  return {
    name: '김하늘',
    email: `person${count}@example.com`,
    password: '봄날의 바다는 잔잔하다',
    language: 'ko',
    firm: { businessNumber, nameKo: '한빛인공지능', nameEn: null, representative: '김하늘', phone: '+82212345678' },
    consents: { terms: true, collection: true, overseas_transfer: true, notices: false },
    ...rest,
  };
}

/** A request of a browser that holds these cookies. */
export function browser(setCookies: string[] = []): Request {
  const cookie = setCookies.map((header) => header.split(';')[0]).join('; ');
  return new Request('http://localhost:3000/ko/account', { headers: cookie ? { cookie, 'user-agent': 'test' } : { 'user-agent': 'test' } });
}
