import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ServiceSummary } from '../offers';
import { Ring } from './ring';
import { Text } from './text';
import './hubs.css';

/** Whole hours of working time; minutes are rounded up. */
export const workingHours = (minutes: number) => Math.ceil(minutes / 60);

/** Services of one category: what each is, who offers it, how soon it is answered. */
export function ServiceRows({ services }: { services: ServiceSummary[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <ul className="hub-rows">
      {services.map((service) => (
        <li key={service.slug} className="service-row">
          <div>
            <h3 className="text-lg font-bold"><a className="row-link" href={localPath(language, `/services/${service.slug}`)}><Text of={service.name} /></a></h3>
            <p className="mt-1 text-ink-subtle"><Text of={service.summary} /></p>
          </div>
          <div className="text-sm text-ink-subtle">
            <ul className="flex flex-wrap gap-x-3 gap-y-1">
              {service.hubs.map((hub) => (
                <li key={hub.slug} className="inline-flex items-center gap-1.5"><Ring region={hub.regionSlug} small />{localizedString(hub.name, language)}</li>
              ))}
            </ul>
            <p className="mt-1.5">{t('hubs:services.replyWithin', { count: workingHours(service.firstReplyMinutes) })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
