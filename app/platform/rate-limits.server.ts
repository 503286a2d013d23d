import { createHash } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '~db/client.server';
import { rateLimits } from '~db/schema/platform';
import { environment } from './environment.server';
import { log } from './logging.server';
import { refuse } from './responses.server';

const minute = 60;
const hour = 60 * minute;

/** How often in how many seconds; the key is an address of the network, an account or a firm, as the name says. */
const limits = {
  'sign-in.address': { points: 30, duration: 15 * minute },
  'sign-in.account': { points: 10, duration: 15 * minute },
  'sign-up.address': { points: 10, duration: hour },
  /** Mails that anybody can cause to an address: verification, reset. */
  'mail.recipient': { points: 5, duration: hour },
  /** Experts have no account: counted by address, reading and writing alike. */
  'consultation.address': { points: 120, duration: 15 * minute },
  /** Whoever comes by the link of a mail has no account here, either. */
  'unsubscribe.address': { points: 120, duration: 15 * minute },
  /** Searches and suggestions alike: a fast typist asks for some thirty a minute. */
  'search.address': { points: 600, duration: 10 * minute },
  'upload.user': { points: 120, duration: hour },
  'write.user': { points: 240, duration: 10 * minute },
} as const;

export type LimitName = keyof typeof limits;

const limiters = new Map<LimitName, RateLimiterDrizzle>();

function limiterOf(name: LimitName): RateLimiterDrizzle {
  let limiter = limiters.get(name);
  if (!limiter) {
    const { points, duration } = limits[name];
    const options = { keyPrefix: name, points: Math.max(1, Math.round(points * environment().RATE_LIMIT_FACTOR)), duration };
    // Where the database can't count, this process counts by itself: nobody is locked out, nobody is unlimited.
    limiter = new RateLimiterDrizzle({ ...options, storeClient: db, schema: rateLimits, clearExpiredByTimeout: false, insuranceLimiter: new RateLimiterMemory(options) });
    limiters.set(name, limiter);
  }
  return limiter;
}

/** Hashed: the table names no people. */
const hashed = (key: string) => createHash('sha256').update(key).digest('base64url').slice(0, 32);

/** Forgets the tries so far: whoever knows the password was not guessing. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).delete(hashed(key)).catch((error: unknown) => log().error({ err: error, limit: name }, 'A limit could not be taken back'));
}

/** Counts one try. @throws a 429 page with Retry-After when there were too many */
export async function limit(name: LimitName, key: string): Promise<void> {
  const wait = await secondsToWait(name, key);
  if (wait > 0) refuse('too_many', { 'Retry-After': String(wait) });
}

/** Counts one try. @returns 0 when it may go on, else the seconds until it may */
export async function secondsToWait(name: LimitName, key: string): Promise<number> {
  try {
    await limiterOf(name).consume(hashed(key));
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    log().error({ err: error, limit: name }, 'A limit could not be counted');
    return 0;
  }
}
