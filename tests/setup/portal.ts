import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium';
import { startMailSink } from './mail-sink';
import { startPortal } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Scheme, host and port of the portal under test. */
    portal: string;
    /** Where the SMTP sink puts every mail as a file. */
    mailFolder: string;
    chromium: string;
    /** Id of the portal's process. */
    portalProcess: number;
  }
}

const output = fileURLToPath(new URL('../.output', import.meta.url));

/** For all browser tests of a run: one portal as built, with demo data in a database of its own, and one mailbox. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  if (!chromium.ok) throw new Error(chromium.reason);
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(`${output}/portal-`);
  // The database may run as another user, who must get in.
  chmodSync(folder, 0o755);
  const mails = await startMailSink(`${folder}/mail`);
  const log = createWriteStream(`${output}/portal.log`);
  const portal = await startPortal({ dataDirectory: `${folder}/data`, smtpUrl: mails.url, log });
  project.provide('portal', portal.url);
  project.provide('portalProcess', portal.pid);
  project.provide('mailFolder', mails.folder);
  project.provide('chromium', chromium.path);
  return async () => {
    await portal.stop();
    await mails.stop();
    log.end();
    rmSync(folder, { recursive: true, force: true });
  };
}
