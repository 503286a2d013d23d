import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { OfferingHub } from '../offers';
import type { DueTime } from '../working-time.rules';
import { FirstReply } from './promise';
import { Ring } from './ring';
import { Text } from './text';
import './hubs.css';

interface ServicePromisesProps {
  serviceSlug: string;
  offers: { hub: OfferingHub; due: DueTime | null }[];
  /** What the request shall begin with, as a query. */
  begin?: string;
}

/** The hubs that offer a service, each with its promise and the way to ask it. */
export function ServicePromises({ serviceSlug, offers, begin }: ServicePromisesProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <ul className="hub-rows">
      {offers.map(({ hub, due }) => {
        const name = localizedString(hub.name, language);
        return (
          <li key={hub.slug} className="promise-row">
            <div>
              <a className="inline-flex items-center gap-2.5 text-lg font-bold" href={localPath(language, `/hubs/${hub.slug}`)}>
                <Ring region={hub.regionSlug} /><span className="row-link">{name}</span>
              </a>
              {hub.note ? <p className="mt-1 text-sm text-ink-subtle"><Text of={hub.note} /></p> : null}
            </div>
            <FirstReply due={due} timeZone={hub.timeZone} place={name} />
            <ButtonLink variant="secondary" href={localPath(language, `/support-requests/new?service=${serviceSlug}&hub=${hub.slug}${begin ? `&${begin}` : ''}`)}>
              {t('hubs:services.applyAt', { hub: name })}
            </ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}
