import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubFact, HubProfile } from '../hub';
import { HubAside } from './hub-aside';
import { HubFacts } from './hub-facts';
import type { HubPageProps } from './hub-page-props';
import { HubServices } from './hub-services';
import { Ring } from './ring';
import { TestZoneOffer } from './test-zone-offer';
import { Text } from './text';
import { TwoClocks } from './two-clocks';

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
      <div className="hub-columns mt-12">
        <div className="min-w-0">
          <Strategy hub={hub} />
          {hub.retired ? null : (
            <section className="mt-14" aria-labelledby="services">
              <SectionHeading id="services">{t('hubs:services.offeredHere')}</SectionHeading>
              <HubServices hub={hub} offers={offers} />
            </section>
          )}
          <Facilities hub={hub} />
          <TestZone hub={hub} />
          {props.programmes}
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

/** The region's strategy in the words of the policy. */
function Strategy({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <section aria-labelledby="strategy">
      <SectionHeading id="strategy">{t('hubs:hub.strategy')}</SectionHeading>
      <blockquote className="mt-5 text-lg text-ink-basic"><Text of={hub.region.strategy} /></blockquote>
      <p className="mt-3 text-sm text-ink-quiet">{t('hubs:hub.strategySource')}</p>
    </section>
  );
}

/** Whether a kind of fact is still without proof. */
const unproved = (facts: HubFact[], field: HubFact['field']) => facts.some((fact) => fact.field === field && !fact.verified);

function Facilities({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  if (hub.facilities.length === 0) return null;
  return (
    <section className="mt-14" aria-labelledby="facilities">
      <SectionHeading id="facilities">{t('hubs:hub.facilities')}</SectionHeading>
      <ul className="hub-rows">
        {hub.facilities.map(({ slug, name, description, verified }) => (
          <li key={slug}>
            <p className="font-bold"><Text of={name} /> {verified ? null : <Tag tone="warning">{t('hubs:hub.unverified')}</Tag>}</p>
            <p className="mt-0.5 text-sm text-ink-subtle"><Text of={description} /></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TestZone({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const see = hub.retired ? null : <a href={localPath(language, `/test-zone?hub=${hub.slug}`)}>{t('hubs:zone.see')}</a>;
  return (
    <section className="mt-14" aria-labelledby="test-zone">
      <SectionHeading id="test-zone" actions={see}>
        {t('hubs:zone.heading')} {unproved(hub.facts, 'equipment') ? <Tag tone="warning">{t('hubs:hub.unverified')}</Tag> : null}
      </SectionHeading>
      <TestZoneOffer hub={hub} />
    </section>
  );
}
