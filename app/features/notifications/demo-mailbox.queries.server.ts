import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '~/platform/environment.server';
import { refuse } from '~/platform/responses.server';
import { mailFolder, type Letter } from './delivery.server';

export interface KeptLetter extends Letter {
  writtenAt: Date;
}

const idPattern = /^[0-9a-f-]{36}$/;

/** The letters that were kept instead of sent, the newest first. @throws a 404 page where this is no demo */
export async function listLetters(newest = 100): Promise<KeptLetter[]> {
  if (!environment().DEMO) refuse('not_found');
  const names = await readdir(mailFolder()).catch(() => []);
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const letters = await Promise.all(ids.map(read));
  return letters
    .filter((letter) => letter !== null)
    .sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime())
    .slice(0, newest);
}

/** One letter. @throws a 404 page when there is none, and where this is no demo */
export async function getLetter(id: string | undefined): Promise<KeptLetter> {
  const letter = environment().DEMO && id && idPattern.test(id) ? await read(id) : null;
  return letter ?? refuse('not_found');
}

async function read(id: string): Promise<KeptLetter | null> {
  const file = path.join(mailFolder(), `${id}.json`);
  try {
    const [content, { mtime }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    return { ...(JSON.parse(content) as Letter), writtenAt: mtime };
  } catch {
    return null;
  }
}
