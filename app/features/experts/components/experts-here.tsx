import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { LanguageNames } from '~/features/hubs/components/test-zone-offer';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Expert } from '../expert';
import { FieldNames } from './field-names';

/** Experts whom a hub can ask, on another page; nothing where there are none. */
export function ExpertsHere({ experts, hubSlug, className = '' }: { experts: Expert[]; hubSlug: string; className?: string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  if (experts.length === 0) return null;
  const all = <a className="text-base text-link underline underline-offset-4" href={localPath(language, `/experts?at=${hubSlug}`)}>{t('experts:here.all')}</a>;
  return (
    <section aria-labelledby="experts" className={className}>
      <SectionHeading id="experts" actions={all}>{t('experts:here.heading')}</SectionHeading>
      <ul className="hub-rows">
        {experts.map(({ slug, name, fields, languages, isDemo }) => (
          <li key={slug} className="flex flex-wrap justify-between gap-x-6 gap-y-1">
            <span className="min-w-0">
              <a className="row-link font-bold" href={localPath(language, `/experts/${slug}`)}><Text of={name} /></a> {isDemo ? <Tag>{t('experts:demo')}</Tag> : null}
              <span className="block text-sm text-ink-subtle"><FieldNames of={fields} /></span>
            </span>
            <span className="text-ink-subtle"><LanguageNames of={languages} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
