import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { environment } from '~/platform/environment.server';

/** A mail that is ready to be sent. */
export interface Letter {
  /** The job's id: every attempt is the same message. */
  id: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  html: string;
  attachments: { fileName: string; mediaType: string; content: string }[];
  /** Address that ends mails of this kind by a POST. */
  unsubscribe: string | undefined;
}

/** Where letters are kept that no SMTP server takes. */
export const mailFolder = (): string => path.join(environment().DATA_DIRECTORY, 'mail');

/**
 * Sends a letter by SMTP, or keeps it as a file where no server is configured. At most one mail is seen: attempts share one Message-ID,
 * and the time-outs are shorter than the time after which a job is taken for lost.
 * @throws when the server didn't take it
 */
export async function deliver(letter: Letter): Promise<void> {
  const { SMTP_URL } = environment();
  if (SMTP_URL) await sendBySmtp(SMTP_URL, letter);
  else await keepAsFile(letter);
}

function messageOf({ id, to, language, subject, text, html, attachments, unsubscribe }: Letter): SendMailOptions {
  const { MAIL_FROM, PUBLIC_URL } = environment();
  return {
    from: MAIL_FROM, to: { name: '', address: to }, subject, text, html,
    messageId: `<${id}@${new URL(PUBLIC_URL).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated', 'Content-Language': language,
      ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    attachments: attachments.map(({ fileName, mediaType, content }) => ({ filename: fileName, contentType: mediaType, content })),
    disableFileAccess: true, disableUrlAccess: true,
  };
}

let transport: { url: string; send: (message: SendMailOptions) => Promise<unknown> } | undefined;

async function sendBySmtp(url: string, letter: Letter): Promise<void> {
  if (transport?.url !== url) {
    const mailer = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 });
    transport = { url, send: (message) => mailer.sendMail(message) };
  }
  const failure = await transport.send(messageOf(letter)).then(() => undefined, codesOf);
  if (failure) throw new Error(`The mail server did not take a mail: ${failure}`);
}

/** The server's words may hold the address, which the log must not: only its codes are kept. */
function codesOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'unknown', responseCode].filter(Boolean).join(' ');
}

/** `<id>.eml` as it would have been sent, and `<id>.json` for the page that shows it. */
async function keepAsFile(letter: Letter): Promise<void> {
  const folder = mailFolder();
  await mkdir(folder, { recursive: true });
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(messageOf(letter));
  await writeWhole(path.join(folder, `${letter.id}.eml`), message as Buffer);
  await writeWhole(path.join(folder, `${letter.id}.json`), JSON.stringify(letter));
}

async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  await writeFile(`${file}.part`, content, { mode: 0o600 });
  await rename(`${file}.part`, file);
}
