import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubProfile } from '../hub';
import { isUnproved, regionHue } from '../rules';
import { HubAside } from './hub-aside';
import { HubFacilities } from './hub-facilities';
import { HubFacts } from './hub-facts';
import type { HubPageProps } from './hub-page-props';
import { HubPeople } from './hub-people';
import { HubServices } from './hub-services';
import { HubStrategy } from './hub-strategy';
import { HubWay } from './hub-way';
import { Ring } from './ring';
import { TestZoneOffer } from './test-zone-offer';
import { Text } from './text';
import { TwoClocks } from './two-clocks';
import './hub-page.css';

/** All about one hub. */
export function HubPage(props: HubPageProps) {
  const { hub, at, now, offers } = props;
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const name = localizedString(hub.name, language);
  return (
    <PageBody>
      <PageHeader
        title={name}
        crumbs={[{ label: t('hubs:list.title'), href: localPath(language, '/hubs') }, { label: name }]}
        overline={<span className="inline-flex items-center gap-2 font-bold text-ink-subtle"><Ring region={hub.region.slug} small /><Text of={hub.region.name} /></span>}
        lead={<Text of={hub.description} />}
        actions={hub.retired ? null : <HubActions slug={hub.slug} />}
      />
      {hub.retired ? <Notice tone="warning">{t('hubs:hub.retired')}</Notice> : <TwoClocks timeZone={hub.timeZone} at={at} now={now} />}
      <div className="hub-columns mt-12" data-hue={regionHue(hub.region.slug)}>
        <div className="min-w-0">
          <HubStrategy hub={hub} />
          {hub.retired ? null : (
            <section className="mt-14" aria-labelledby="services">
              <SectionHeading id="services">{t('hubs:services.offeredHere')}</SectionHeading>
              <HubServices hub={hub} offers={offers} />
            </section>
          )}
          <HubFacilities facilities={hub.facilities} />
          <TestZone hub={hub}>{props.utilisation}</TestZone>
          {props.sections}
          <HubPeople hub={hub} />
          <HubWay hub={hub} />
        </div>
        <HubAside {...props} />
      </div>
      <HubFacts facts={hub.facts} />
    </PageBody>
  );
}

function HubActions({ slug }: { slug: string }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  return (
    <>
      <ButtonLink href={localPath(language, `/support-requests/new?hub=${slug}`)}>{t('hubs:hub.askSupport')}</ButtonLink>
      <ButtonLink variant="secondary" href={localPath(language, `/test-zone?hub=${slug}`)}>{t('hubs:hub.bookTestZone')}</ButtonLink>
    </>
  );
}

/** What can be booked, and how much of it is used. */
function TestZone({ hub, children }: { hub: HubProfile; children: ReactNode }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const see = hub.retired ? null : <a href={localPath(language, `/test-zone?hub=${hub.slug}`)}>{t('hubs:zone.see')}</a>;
  return (
    <section className="mt-14" aria-labelledby="test-zone">
      <SectionHeading id="test-zone" actions={see}>
        {t('hubs:zone.heading')} {isUnproved(hub.facts, 'equipment') ? <Tag tone="warning">{t('hubs:hub.unverified')}</Tag> : null}
      </SectionHeading>
      <TestZoneOffer hub={hub} />
      {children}
    </section>
  );
}
