import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { afterAll, beforeAll } from 'vitest';
import { mailJob } from '~/features/notifications/jobs.server';
import { environment } from '~/platform/environment.server';
import { startJobs, stopJobs } from '~/platform/jobs.server';
import { startMailSink } from './mail-sink';

/** The mails that a folder keeps, oldest first. */
export function readMails(folder: string): Promise<ParsedMail[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml')).toSorted();
  return Promise.all(names.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
}

/** The mail job at work while the tests of a file or of a `describe` run; what it delivers comes into `folder`. */
export function deliveringMail(): { folder: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'kain-mail-'));
  let sink: Awaited<ReturnType<typeof startMailSink>>;
  beforeAll(async () => {
    sink = await startMailSink(folder);
    environment().SMTP_URL = sink.url;
    await startJobs([mailJob]);
  });
  afterAll(async () => {
    environment().SMTP_URL = undefined;
    await stopJobs();
    await sink.stop();
    rmSync(folder, { recursive: true });
  });
  return { folder };
}
