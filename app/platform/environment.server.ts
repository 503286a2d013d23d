import { z } from 'zod';
import { storageVariables } from './storage/settings';
import { translationProblems, translationVariables } from './translation/settings';

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Where people reach the portal; links in mails are made of it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/$/, '')),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  /** Signs sessions and links. */
  AUTH_SECRET: z.string().min(32),
  /** Uploaded files without STORAGE_URL, and mail without SMTP_URL. */
  DATA_DIRECTORY: z.string().min(1).default('.data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('KAIN <no-reply@kain.invalid>'),
  /** Shows demo sign-ins and the page with the mails that were not sent. Never on a real portal. */
  DEMO: flag,
  /** The official masthead and identifier are forbidden on sites that are not the government's. */
  OFFICIAL_SITE: flag,
  /** How many proxies stand before this process (for the client's address). */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** Requests under way at once; past it 503 with Retry-After. */
  MAX_IN_FLIGHT: z.coerce.number().int().min(1).default(200),
  /** Open pages of officers that hear at once what changes, in this process; past it they ask again later. */
  MAX_OPEN_STREAMS: z.coerce.number().int().min(0).default(500),
  /** Multiplies every limit on tries (sign-in, mails, uploads …). */
  RATE_LIMIT_FACTOR: z.coerce.number().positive().max(10_000).default(1),
  /** Public token of the map provider: lets readers explore the map. It stands in pages, so a secret one is refused. */
  MAPBOX_ACCESS_TOKEN: z.string().regex(/^(?!sk\.)\S+$/, 'must be a public token (pk.…): it is printed in pages').optional(),
  /** A style of the provider, or `local`: our own, without anybody's tiles. */
  MAPBOX_STYLE: z.string().regex(/^(?:local|mapbox:\/\/styles\/[\w-]+\/[\w-]+)$/, 'must be local or mapbox://styles/<owner>/<style>').default('mapbox://styles/mapbox/light-v11'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ...storageVariables,
  ...translationVariables,
});

export type Environment = z.infer<typeof schema>;

/** Every variable with its reason, one a line, so that an operator can mend all at once. */
export class EnvironmentError extends Error {}

/** Checks variables. @throws {EnvironmentError} */
export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const together = translationProblems(given).map(({ variable, message }) => `  ${variable}: ${message}`);
  if (parsed.success && together.length === 0) return parsed.data;
  const lines = [...(parsed.error?.issues ?? []).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`), ...together];
  throw new EnvironmentError(`The environment is not usable:\n${lines.join('\n')}\n.env.example says what each is for.`);
}

let current: Environment | undefined;

/** The checked environment of this process, read once. */
export function environment(): Environment {
  return (current ??= parseEnvironment(process.env));
}
