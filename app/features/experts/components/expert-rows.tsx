import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { Ring } from '~/features/hubs/components/ring';
import { LanguageNames } from '~/features/hubs/components/test-zone-offer';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Expert } from '../expert';
import { AvailabilityTag } from './availability';
import { FieldNames } from './field-names';

/** Experts, one a row: who it is, what for, in which languages and at which hubs. */
export function ExpertRows({ experts, today }: { experts: Expert[]; today: string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  return (
    <ul className="border-t-2 border-line-ink">
      {experts.map((expert) => (
        <li key={expert.slug} className="grid gap-x-10 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_17rem]">
          <div className="min-w-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 className="text-lg font-bold text-ink"><a className="underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current" href={localPath(language, `/experts/${expert.slug}`)}><Text of={expert.name} /></a></h2>
              <AvailabilityTag expert={expert} today={today} />
              {expert.isDemo ? <Tag>{t('experts:demo')}</Tag> : null}
            </div>
            <p className="mt-1 text-base text-ink-subtle"><Text of={expert.affiliation} /></p>
            <p className="mt-2 text-base text-ink-basic"><FieldNames of={expert.fields} /></p>
          </div>
          <div className="grid content-start gap-1.5 text-sm text-ink-subtle">
            <p className="flex flex-wrap gap-x-3 gap-y-1">
              {expert.hubs.map((hub) => <span key={hub.slug} className="inline-flex items-center gap-1.5"><Ring region={hub.regionSlug} small />{localizedString(hub.name, language)}</span>)}
            </p>
            <p><span className="sr-only">{t('experts:profile.languages')}: </span><LanguageNames of={expert.languages} /></p>
          </div>
        </li>
      ))}
    </ul>
  );
}
