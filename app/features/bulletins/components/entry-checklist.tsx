import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ChecklistItem } from '../bulletin';
import { bulletinPath } from '../input';
import type { BulletinCountry } from '../rules';

/** What a firm needs before it enters a country, each line with the rule that it rests on; made to be printed, too. */
export function EntryChecklist({ country, items }: { country: BulletinCountry; items: ChecklistItem[] }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="checklist" className="mb-14">
      <SectionHeading id="checklist">
        {t('bulletins:checklist.title', { country: t(`bulletins:country.${country}`) })}
      </SectionHeading>
      <p className="mt-4 max-w-2xl text-sm text-ink-quiet">{t('bulletins:checklist.lead')}</p>
      <ul className="mt-2">
        {items.map(({ id, words, bulletin }) => (
          <li key={id} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-4 border-b border-line py-4">
            <span aria-hidden="true" className="mt-1 size-5 rounded-sm border-2 border-line-field" />
            <div>
              <p className="text-base text-ink-basic">
                <Text of={words} />
              </p>
              {bulletin ? (
                <p className="mt-1 text-sm">
                  <a
                    className="text-link underline underline-offset-4"
                    href={localPath(language, bulletinPath({ country, slug: bulletin.slug }))}
                  >
                    <bdi>{localizedString(bulletin.title, language)}</bdi>
                  </a>
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
