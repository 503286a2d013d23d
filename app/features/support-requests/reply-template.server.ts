import type { Actor } from '~/features/accounts/actor';
import { formatDate, formatTime, seoulZone, zoneName } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localize, localizedString } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { currentPromise } from './clock.rules';
import { listReplyTemplates } from './reply-template.queries.server';
import { fillPlaceholders, type PlaceholderValues } from './reply-template.rules';
import type { RequestRecord } from './request';

/** A template ready to be sent: its title in the officer's language, its words in the firm's (Korean where it has none). */
export interface FilledTemplate {
  id: string;
  title: string;
  message: string;
  language: Language;
}

/** The templates of the holder's desk, filled in for the reader of this request. */
export async function filledTemplates(db: Executor, actor: Actor, request: RequestRecord, language: Language, now: Date): Promise<FilledTemplate[]> {
  const templates = await listReplyTemplates(db, actor, request.hub.id);
  return templates.map(({ id, title, body }) => {
    const words = localize(body, request.language);
    return { id, title: localizedString(title, language), message: fillPlaceholders(words.text, valuesOf(request, actor.name, words.language, now)), language: words.language };
  });
}

function valuesOf(request: RequestRecord, officer: string, language: Language, now: Date): PlaceholderValues {
  const t = translator(language);
  const promise = currentPromise(request, now);
  const { timeZone } = request.hub;
  const inZone = (at: Date, zone: string) => `${formatDate(language, at, zone)} ${formatTime(language, at, zone)}`;
  return {
    firm: language === 'ko' ? request.firm.nameKo : (request.firm.nameEn ?? request.firm.nameKo),
    reference: request.reference ?? '',
    service: localizedString(request.service.name, language),
    hub: localizedString(request.hub.name, language),
    promise: promise
      ? t('notifications:moment', { local: inZone(promise.dueAt, timeZone), place: zoneName(language, promise.dueAt, timeZone), seoul: inZone(promise.dueAt, seoulZone) })
      : t('desk:template.noPromise'),
    officer,
  };
}

/** What was typed with a template's words beneath it: for the button that works without scripts. Null where another button was pressed. */
export function fillForm(form: FormData, templates: readonly FilledTemplate[]): { message: string; language?: Language } | null {
  if (form.get('fill') === null) return null;
  const typed = form.get('message');
  const kept = typeof typed === 'string' ? typed.trimEnd() : '';
  const chosen = templates.find(({ id }) => id === form.get('template'));
  return chosen ? { message: [kept, chosen.message].filter(Boolean).join('\n\n'), language: chosen.language } : { message: kept };
}
