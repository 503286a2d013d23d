import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { KeptExpert } from '../expert';
import type { ExpertState } from '../rules';
import { AvailabilityTag } from './availability';
import { FieldNames } from './field-names';

const tones: Record<ExpertState, Tone> = { draft: 'neutral', in_review: 'information', published: 'success', withdrawn: 'warning' };

/** Where a profile stands in moderation. */
export function ExpertStateTag({ state }: { state: ExpertState }) {
  const { t } = useTranslation(['experts']);
  return <Tag tone={tones[state]}>{t(`experts:state.${state}`)}</Tag>;
}

/** Profiles with their state and what is still to be translated. */
export function KeptExpertList({ experts, today, linkTo }: { experts: KeptExpert[]; today: string; linkTo: (id: string) => string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  return (
    <ul>
      {experts.map((expert) => {
        const missing = languages.filter((one) => !expert.summary[one]).length;
        return (
          <li key={expert.id} className="grid gap-1 border-b border-line py-3.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a className="text-base font-bold text-link underline underline-offset-4" href={linkTo(expert.id)}><bdi>{localizedString(expert.name, language)}</bdi></a>
              <ExpertStateTag state={expert.state} />
              <AvailabilityTag expert={expert} today={today} />
              {expert.isDemo ? <Tag>{t('experts:demo')}</Tag> : null}
            </p>
            <p className="text-sm text-ink-quiet"><FieldNames of={expert.fields} /></p>
            {missing > 0 ? <p className="text-sm text-warning">{t('experts:keeping.missing', { count: missing })}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
