import { readdirSync, readFileSync } from 'node:fs';
import { simpleParser, type ParsedMail } from 'mailparser';
import { inject } from 'vitest';

const parsed = new Map<string, Promise<ParsedMail>>();

/** All mails that the portal has sent so far, oldest first. */
function allMails(): Promise<ParsedMail[]> {
  const folder = inject('mailFolder');
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml')).toSorted();
  return Promise.all(
    names.map((name) => {
      const known = parsed.get(name) ?? simpleParser(readFileSync(`${folder}/${name}`));
      parsed.set(name, known);
      return known;
    }),
  );
}

const addressees = (mail: ParsedMail): string[] => [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));

/** The newest mail to somebody whose subject matches. @throws after the seconds, with the subjects that did come */
export async function waitForMail(to: string, subject: string | RegExp, seconds = 20): Promise<ParsedMail> {
  const deadline = Date.now() + seconds * 1000;
  let theirs: ParsedMail[] = [];
  while (Date.now() < deadline) {
    theirs = (await allMails()).filter((mail) => addressees(mail).includes(to));
    const found = theirs.findLast((mail) => (typeof subject === 'string' ? mail.subject?.includes(subject) : subject.test(mail.subject ?? '')));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No mail "${subject}" to ${to} in ${seconds} s; what came: ${theirs.map((mail) => mail.subject).join(' | ') || 'nothing'}`);
}

/** The first link of a mail that leads into the portal and matches, as the path with its query. */
export function linkIn(mail: ParsedMail, pattern: RegExp): string {
  const origin = inject('portal');
  const links = [...(mail.text ?? '').matchAll(/https?:\/\/[^\s<>"\])]+/g)].map(([link]) => link);
  const found = links.find((link) => link.startsWith(origin) && pattern.test(link));
  if (!found) throw new Error(`No link like ${pattern} in the mail "${mail.subject}": ${links.join(' ')}`);
  return found.slice(origin.length);
}
