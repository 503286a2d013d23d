import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubName } from '../hub';
import type { ServiceSummary } from '../offers';
import type { DueTime } from '../working-time.rules';
import { FirstReply, FirstReplyNote } from './promise';
import { Text } from './text';
import './hubs.css';

interface HubServicesProps {
  hub: HubName;
  offers: { service: ServiceSummary; due: DueTime | null }[];
}

/** What a hub offers, each with the time that a request filed now is answered by. */
export function HubServices({ hub, offers }: HubServicesProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  if (offers.length === 0) return <p className="mt-4 text-ink-subtle">{t('hubs:services.noneHere')}</p>;
  return (
    <>
      <FirstReplyNote dues={offers.map(({ due }) => due)} />
      <ul className="hub-rows">
        {offers.map(({ service, due }) => (
          <li key={service.slug} className="service-row">
            <div>
              <h3 className="font-bold"><a className="row-link" href={localPath(language, `/services/${service.slug}`)}><Text of={service.name} /></a></h3>
              <p className="mt-0.5 text-sm text-ink-subtle"><Text of={service.summary} /></p>
            </div>
            <FirstReply due={due} timeZone={hub.timeZone} place={localizedString(hub.name, language)} />
          </li>
        ))}
      </ul>
    </>
  );
}
