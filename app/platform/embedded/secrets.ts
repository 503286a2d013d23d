import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const schema = z.object({ databasePassword: z.string().min(1), authSecret: z.string().min(32) });

export type Secrets = z.infer<typeof schema>;

/** The secrets of a portal that nobody configured: made once, kept beside its data, readable by its user alone. */
export async function readOrMakeSecrets(dataDirectory: string): Promise<Secrets> {
  const file = path.join(dataDirectory, 'secrets.json');
  await mkdir(dataDirectory, { recursive: true });
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return schema.parse(JSON.parse(known));
  const fresh: Secrets = { databasePassword: randomBytes(24).toString('base64url'), authSecret: randomBytes(32).toString('base64url') };
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(fresh, null, 2), { mode: 0o600 });
  // link() fails when another start was faster; then its secrets count.
  await link(draft, file).catch(() => {});
  await rm(draft);
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
}
