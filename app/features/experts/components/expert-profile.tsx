import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { LanguageNames } from '~/features/hubs/components/test-zone-offer';
import { localPath } from '~/i18n/links';
import { languageFacts } from '~/i18n/languages';
import { localize, localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Expert } from '../expert';
import { AvailabilityTag } from './availability';
import { FieldNames } from './field-names';

/** What anybody may read of an expert; also the preview of a draft. */
export function ExpertProfile({ expert, today }: { expert: Expert; today: string }) {
  const { t } = useTranslation(['experts', 'common']);
  const language = useLanguage();
  const summary = localize(expert.summary, language);
  const { tag, dir } = languageFacts[summary.language];
  const origin = summary.language === language ? expert.summary.origin?.[language] : undefined;
  return (
    <>
      <div lang={tag} dir={dir} className="max-w-[42rem] text-lg whitespace-pre-line text-ink-basic">{summary.text}</div>
      {summary.language === language ? null : <p className="mt-1 text-sm text-ink-quiet">({t('common:language.korean_original')})</p>}
      {origin === 'machine' ? <p className="mt-1 text-sm text-ink-quiet">{t('common:localized.machine')}</p> : null}
      <DefinitionList
        variant="rows" className="mt-8"
        items={[
          { term: t('experts:profile.fields'), value: <FieldNames of={expert.fields} /> },
          { term: t('experts:profile.languages'), value: <LanguageNames of={expert.languages} /> },
          { term: t('experts:profile.hubs'), value: <ul className="flex flex-wrap gap-x-4">{expert.hubs.map(({ slug, name }) => <li key={slug}><a className="text-link underline underline-offset-4" href={localPath(language, `/hubs/${slug}`)}>{localizedString(name, language)}</a></li>)}</ul> },
          { term: t('experts:profile.availability'), value: <span className="flex flex-wrap items-center gap-x-3 gap-y-1"><AvailabilityTag expert={expert} today={today} />{t('experts:profile.hours', { count: expert.hoursAMonth })}</span> },
        ]}
      />
    </>
  );
}
