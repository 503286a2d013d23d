import { useTranslation } from '~/i18n/use-translation';
import type { ReactNode } from 'react';
import { localPath } from '~/i18n/links';
import { seoulZone } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';

interface HomeBandProps {
  seoulTime: string;
  openHubs: number;
  hubs: number;
  services: number;
  accelerators: number;
}

/** What is true this minute: counted from the data, never composed. */
export function HomeBand({ seoulTime, openHubs, hubs, services, accelerators }: HomeBandProps) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <section className="below-fold bg-band text-on-band" aria-label={t('hubs:home.band.heading')}>
      <dl className="home-band page-width">
        <Figure label={t('hubs:home.band.seoulTime')}><time data-clock={seoulZone} dir="ltr">{seoulTime}</time></Figure>
        <Figure label={t('hubs:home.band.openHubs')} href={localPath(language, '/hubs')}>
          <bdi>{t('hubs:home.band.ofHubs', { open: openHubs, total: hubs })}</bdi>
        </Figure>
        <Figure label={t('hubs:home.band.services')} href={localPath(language, '/services')}>{services}</Figure>
        <Figure label={t('hubs:home.band.accelerators')} href={localPath(language, '/test-zone')}>{accelerators}</Figure>
      </dl>
    </section>
  );
}

function Figure({ label, href, children }: { label: string; href?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-on-band-quiet">{href ? <a className="text-on-band-quiet underline-offset-4 hover:underline" href={href}>{label}</a> : label}</dt>
      <dd className="heading-tight text-3xl font-bold tabular-nums">{children}</dd>
    </div>
  );
}
