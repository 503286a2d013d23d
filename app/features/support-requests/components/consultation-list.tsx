import { useTranslation } from '~/i18n/use-translation';
import { formatIsoDay } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Consultation } from '../consultation.rules';
import { ConsultationStateTag } from './consultation-state-tag';

/** For the firm: who was asked, until when an answer is expected, whether it has come. What was answered stands in the thread. */
export function ConsultationList({ consultations }: { consultations: Consultation[] }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  return (
    <ul>
      {consultations.map(({ id, expert, state, dueOn, sharedAt }) => (
        <li key={id} className="border-b border-line py-3.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a className="text-base font-bold text-link underline underline-offset-4" href={localPath(language, `/experts/${expert.slug}`)}><bdi>{localizedString(expert.name, language)}</bdi></a>
            <ConsultationStateTag state={state} />
          </p>
          <p className="mt-1 text-sm text-ink-quiet">
            {sharedAt ? t('experts:consultation.sharedWithYou') : state === 'answered' ? t('experts:consultation.hubReads') : t('experts:consultation.dueOn', { when: formatIsoDay(language, dueOn) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
