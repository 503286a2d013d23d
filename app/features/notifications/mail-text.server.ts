import { formatDate, formatTime, seoulZone, zoneName } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageFacts, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import type { Mail, MailParameters, MailTemplate, Moment } from './templates';

type ParameterName = { [Template in MailTemplate]: keyof MailParameters[Template] }[MailTemplate];
type Values = Partial<Record<ParameterName, string>>;

/** A mail in its reader's words, before it gets a form. */
export interface MailText {
  subject: string;
  paragraphs: string[];
  /** What an officer or a firm wrote, in whatever language. */
  message: string | undefined;
  action: { label: string; url: string } | undefined;
  /** A list after the text. */
  links: { text: string; url: string }[];
  /** How to end mails of this kind. */
  unsubscribe: { label: string; url: string } | undefined;
  linkHint: string;
  footer: string;
}

/** Words of a mail. `origin` is where people reach the portal. */
export function mailText(mail: Mail, origin: string): MailText {
  const { language, template, actionPath } = mail;
  const t = translator(language);
  const { message, ...parameters } = mail.parameters as Record<string, string | Moment>;
  const values: Values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, written(value, language)]));
  // A subject is one line, without the invisible marks.
  const plain: Values = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ')]));
  const address = (path: string) => origin + (path.startsWith('/api/') ? path : localPath(language, path));
  const url = actionPath && address(actionPath);
  return {
    subject: t(`notifications:mail.${template}.subject`, plain),
    paragraphs: t(`notifications:mail.${template}.body`, values).split('\n\n'),
    message: typeof message === 'string' ? message : undefined,
    action: url ? { label: t(`notifications:mail.${template}.action`), url } : undefined,
    links: (mail.links ?? []).map(({ text, path }) => ({ text, url: address(path) })),
    unsubscribe: mail.unsubscribePath ? { label: t('notifications:unsubscribe'), url: address(mail.unsubscribePath) } : undefined,
    linkHint: t('notifications:link'),
    footer: t('notifications:footer'),
  };
}

/** A parameter in words; in a text that runs from right to left it is isolated, or it would turn the sentence round. */
function written(value: string | Moment, language: Language): string {
  const text = typeof value === 'string' ? value : writtenMoment(value, language);
  return languageFacts[language].dir === 'rtl' ? `\u2068${text}\u2069` : text;
}

/** An instant in the hub's zone and in Seoul's. */
function writtenMoment({ at, timeZone }: Moment, language: Language): string {
  const instant = new Date(at);
  const inZone = (zone: string) => `${formatDate(language, instant, zone)} ${formatTime(language, instant, zone)}`;
  const seoul = inZone(seoulZone);
  const local = inZone(timeZone);
  return translator(language)('notifications:moment', { local, place: zoneName(language, instant, timeZone), seoul });
}

/** The part of a mail for readers without HTML. */
export function plainText({ paragraphs, message, action, links, unsubscribe, footer }: MailText): string {
  const quoted = message?.split('\n').map((line) => `> ${line}`).join('\n');
  const list = links.map(({ text, url }) => `- ${text}\n  ${url}`).join('\n');
  const end = unsubscribe && `${unsubscribe.label}:\n${unsubscribe.url}`;
  return [...paragraphs, quoted, list, action && `${action.label}:\n${action.url}`, `-- \n${footer}`, end].filter(Boolean).join('\n\n');
}
