import { useTranslation } from '~/i18n/use-translation';
import { TwoTimes } from '~/components/two-times/two-times';
import { languageFacts } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Delay } from '../delay.rules';
import type { RequestRecord } from '../request';

/** For the firm: that a promise has slipped, why, and what is expected instead; or that the hub hasn't said so yet. */
export function DelayNote({ delay, request }: { delay: Delay | null; request: Pick<RequestRecord, 'messages' | 'hub'> }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (!delay) return null;
  const { promise, stated, owed } = delay;
  const message = stated && request.messages.find(({ id }) => id === stated.messageId);
  const translation = message && message.language !== language ? message.translations.find((each) => each.language === language) : undefined;
  const words = translation ?? message;
  return (
    <section aria-label={t(`delay.${promise}`)} className="mt-4 rounded-lg bg-danger-tint px-4 py-3 text-base">
      <p className="font-bold text-danger">{t(`delay.${promise}`)}</p>
      {stated ? (
        <dl className="mt-2 grid gap-2">
          <div>
            <dt className="text-sm text-ink-subtle">{t('delay.expected')}</dt>
            <dd><TwoTimes at={stated.expectedAt} timeZone={request.hub.timeZone} place={localizedString(request.hub.name, language)} /></dd>
          </div>
          {words ? (
            <div>
              <dt className="text-sm text-ink-subtle">{t('delay.reason')}{translation ? ` (${t(`thread.${translation.origin}`)})` : ''}</dt>
              <dd lang={languageFacts[words.language].tag} dir="auto" className="whitespace-pre-line text-ink">{words.body}</dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {owed ? <p className="mt-2 text-ink-basic">{t(stated ? 'delay.again' : 'delay.unstated')}</p> : null}
    </section>
  );
}
