import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Ring } from '~/features/hubs/components/ring';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import type { LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { bulletinPath, countryPath } from '../input';
import type { BulletinCountry } from '../rules';

interface CountryAsideProps {
  country: BulletinCountry;
  hubs: { slug: string; name: LocalizedText; regionSlug: string }[];
}

/** How to be told of changes, and who is there to help. */
export function CountryAside({ country, hubs }: CountryAsideProps) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <aside className="grid content-start gap-10">
      <section aria-labelledby="subscribe" className="border-t-2 border-line-ink pt-5">
        <h2 id="subscribe" className="text-lg font-bold text-ink">
          {t('bulletins:subscribe.title')}
        </h2>
        <p className="mt-2 mb-4 text-sm text-ink-subtle">{t('bulletins:subscribe.lead')}</p>
        <p className="flex flex-wrap gap-2.5">
          <ButtonLink
            size="small"
            href={localPath(language, `/bulletins/subscriptions?country=${countryPath(country)}`)}
          >
            {t('bulletins:subscribe.mail')}
          </ButtonLink>
          <ButtonLink
            size="small"
            variant="secondary"
            type="application/atom+xml"
            href={localPath(language, `${bulletinPath({ country })}/feed.xml`)}
          >
            {t('bulletins:subscribe.atom')}
          </ButtonLink>
        </p>
      </section>
      {hubs.length > 0 ? (
        <section aria-labelledby="hubs-here" className="border-t border-line pt-5">
          <h2 id="hubs-here" className="text-lg font-bold text-ink">
            {t('bulletins:place.hubs')}
          </h2>
          <ul className="mt-3 grid gap-2">
            {hubs.map(({ slug, name, regionSlug }) => (
              <li key={slug} className="flex items-center gap-2.5 text-base">
                <Ring region={regionSlug} small />
                <a className="text-link underline underline-offset-4" href={localPath(language, `/hubs/${slug}`)}>
                  <Text of={name} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p className="border-t border-line pt-5 text-sm text-ink-quiet">{t('bulletins:place.reference')}</p>
      )}
      <p className="border-t border-line pt-5 text-sm text-ink-quiet">{t('bulletins:disclaimer')}</p>
    </aside>
  );
}
