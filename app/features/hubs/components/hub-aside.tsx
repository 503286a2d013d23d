import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import type { HubFact } from '../hub';
import { isUnproved, regionHue } from '../rules';
import { HubContact } from './hub-contact';
import type { HubPageProps } from './hub-page-props';
import { OpeningHours } from './opening-hours';
import { LanguageNames } from './test-zone-offer';
import { Text } from './text';
import { UpcomingDays } from './upcoming-days';
import './hubs.css';

/** When the hub works, in which languages, how to reach it. */
export function HubAside({ hub, schedule, at, upcoming }: HubPageProps) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <aside className="hub-aside below-fold" data-hue={regionHue(hub.region.slug)}>
      <Part title={t('hubs:hours.heading')} facts={hub.facts} field="opening_hours">
        <OpeningHours schedule={schedule} at={at} />
      </Part>
      <Part title={t('hubs:hours.upcoming')} facts={hub.facts} field="holidays">
        <UpcomingDays days={upcoming} timeZone={schedule.timeZone} />
      </Part>
      <Part title={t('hubs:hub.languages')}>
        <p><LanguageNames of={hub.workingLanguages} /></p>
      </Part>
      <Part title={t('hubs:contact.heading')}>
        <HubContact hub={hub} />
      </Part>
      {hub.formerName ? <Part title={t('hubs:hub.formerName')}><p><Text of={hub.formerName} /></p></Part> : null}
    </aside>
  );
}

/** A part of the column; marked where the fact that it rests on is without proof. */
function Part({ title, facts = [], field, children }: { title: string; facts?: HubFact[]; field?: HubFact['field']; children: ReactNode }) {
  const { t } = useTranslation(['hubs', 'common']);
  const unproved = field !== undefined && isUnproved(facts, field);
  return (
    <section className="hub-aside-part">
      <h2 className="mb-2 flex flex-wrap items-center gap-2 text-base font-bold">
        {title} {unproved ? <Tag tone="warning">{t('hubs:hub.unverified')}</Tag> : null}
      </h2>
      {children}
    </section>
  );
}
