import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import type { LocalizedText } from '~/i18n/localized-text';
import type { HubProfile } from '../hub';
import { isUnproved } from '../rules';
import { Text } from './text';

/** How to get to a hub. The map is a link: nothing of another site is loaded with this page. */
export function HubWay({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs']);
  const { address, directions, transport, facts } = hub;
  return (
    <section className="mt-14" aria-labelledby="way">
      <SectionHeading id="way">{t('hubs:way.heading')} {address && isUnproved(facts, 'address') ? <Tag tone="warning">{t('hubs:hub.unverified')}</Tag> : null}</SectionHeading>
      {address ?? directions ?? transport ? null : <p className="mt-4 text-ink-subtle">{t('hubs:way.none')}</p>}
      <dl className="hub-way">
        <Line label={t('hubs:contact.address')} text={address} />
        <Line label={t('hubs:way.directions')} text={directions} />
        <Line label={t('hubs:way.transport')} text={transport} />
        <dt>{t('hubs:way.position')}</dt>
        <dd><Position hub={hub} /></dd>
      </dl>
    </section>
  );
}

function Line({ label, text }: { label: ReactNode; text: LocalizedText | null }) {
  return text ? <><dt>{label}</dt><dd className="whitespace-pre-line"><Text of={text} /></dd></> : null;
}

/** Closer where the door is known, the whole city where it isn't. */
function Position({ hub: { latitude, longitude, positionExact } }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs']);
  const [north, east] = [latitude, longitude].map((degrees) => degrees.toFixed(positionExact ? 5 : 3));
  const map = `https://www.openstreetmap.org/?mlat=${north}&mlon=${east}#map=${positionExact ? 17 : 11}/${north}/${east}`;
  return (
    <>
      <bdi dir="ltr" className="tabular-nums">{north}, {east}</bdi>
      {positionExact ? null : <span className="block text-sm text-ink-subtle">{t('hubs:way.cityLevel')}</span>}
      <span className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        <a className="row-link" href={map} rel="external noopener noreferrer">{t('hubs:way.map')}</a>
        <a className="row-link" href={`geo:${north},${east}`}>{t('hubs:way.app')}</a>
      </span>
    </>
  );
}
