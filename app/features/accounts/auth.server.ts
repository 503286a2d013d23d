import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { v7 } from 'uuid';
import { environment } from '~/platform/environment.server';
import { db } from '~db/client.server';
import { credentials, sessions, users, verifications } from '~db/schema/accounts';
import { passwordLength } from './password.rules';
import { hashPassword, verifyPassword } from './password.server';
import { cookieDays, idleDays } from './rules';
import { overHttps, sessionCookieName } from './session-cookie.server';

/** The header that carries the client's address to better-auth; never one that a client can send. */
export const addressHeader = 'x-kain-client-address';

/**
 * better-auth over our tables. Its own HTTP handler isn't mounted: our actions call `auth.api` and forward
 * the cookies, so that every form works without script and in six languages. See docs/decisions.
 */
export const auth = betterAuth({
  baseURL: environment().PUBLIC_URL,
  secret: environment().AUTH_SECRET,
  database: drizzleAdapter(db, { provider: 'pg', schema: { users, sessions, credentials, verifications }, transaction: true }),
  user: { modelName: 'users' },
  session: { modelName: 'sessions', expiresIn: cookieDays * 86_400, disableSessionRefresh: true },
  account: { modelName: 'credentials' },
  verification: { modelName: 'verifications' },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    requireEmailVerification: true,
    minPasswordLength: passwordLength.min,
    // In UTF-16 units there; our own rule counts characters.
    maxPasswordLength: passwordLength.max * 2,
    password: { hash: hashPassword, verify: verifyPassword },
  },
  databaseHooks: {
    session: {
      create: {
        // The cookie lives longer than an idle session: the database decides, and a renewal needs no new cookie.
        before: async (session) => ({ data: { ...session, expiresAt: new Date(Date.now() + idleDays * 86_400_000) } }),
      },
    },
  },
  advanced: {
    database: { generateId: () => v7() },
    ipAddress: { ipAddressHeaders: [addressHeader] },
    // Off, since it would put `__Secure-` before our own prefix.
    useSecureCookies: false,
    cookies: {
      session_token: {
        name: sessionCookieName(),
        attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps() },
      },
    },
  },
  telemetry: { enabled: false },
  logger: { disabled: true },
});
