import { useTranslation } from '~/i18n/use-translation';
import { RegionRing, type Region } from '~/components/region-ring/region-ring';
import { EmptyState } from '~/components/empty-state/empty-state';
import type { HubName } from '~/features/hubs/hub';
import type { ServiceSummary } from '~/features/hubs/offers';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PromiseView } from '../promise';

interface ChooseOfferProps {
  offers: { service: ServiceSummary; hubs: { hub: HubName; promise: PromiseView | null }[] }[];
}

/** Services and the hubs that offer them, each with the hour by which it would answer: one press chooses both. */
export function ChooseOffer({ offers }: ChooseOfferProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (offers.length === 0) return <EmptyState title={t('new.nothing')} />;
  return (
    <ul className="border-t-2 border-line-ink">
      {offers.map(({ service, hubs }) => (
        <li key={service.slug} className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)]">
          <div>
            <h2 className="text-lg">{localizedString(service.name, language)}</h2>
            <p className="mt-1 text-base text-ink-subtle">{localizedString(service.summary, language)}</p>
          </div>
          <ul className="grid content-start gap-2.5 sm:grid-cols-2">
            {hubs.map(({ hub, promise }) => (
              <li key={hub.slug}>
                <a
                  href={`${localPath(language, '/support-requests/new')}?service=${service.slug}&hub=${hub.slug}`}
                  className="block h-full rounded-lg border border-line-strong px-4 py-3 no-underline hover:border-line-field hover:bg-subtle"
                >
                  <span className="flex items-center gap-2 text-base font-bold text-ink">
                    <RegionRing region={hub.regionSlug as Region} className="size-3.5" />
                    {t('promise.hub_name', { hub: localizedString(hub.name, language) })}
                  </span>
                  <span className="block text-sm text-ink-subtle">
                    {promise ? t('promise.first_reply_by', { when: formatDayTime(language, promise.firstReplyDueAt, hub.timeZone) }) : t('promise.none')}
                  </span>
                  {promise ? <span className="block text-sm text-ink-quiet">{t('promise.in_seoul', { when: formatDayTime(language, promise.firstReplyDueAt, seoulZone) })}</span> : null}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
