import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import type { HubProfile } from '../hub';
import { LanguageNames } from './test-zone-offer';
import { Text } from './text';

/** Who works at a hub and in which languages: what they do, and their names where they agreed to it. */
export function HubPeople({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs']);
  return (
    <section className="mt-14" aria-labelledby="people">
      <SectionHeading id="people">{t('hubs:people.heading')}</SectionHeading>
      <p className="mt-4 text-ink-subtle">{t('hubs:people.languages')} <span className="font-bold text-ink"><LanguageNames of={hub.workingLanguages} /></span></p>
      {hub.people.length === 0 ? <p className="mt-2 text-ink-subtle">{t('hubs:people.none')}</p> : (
        <ul className="hub-rows mt-1">
          {hub.people.map(({ id, role, name, languages, isDemo }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-6 gap-y-1">
              <span>{name ? <><bdi className="font-bold">{name}</bdi> · </> : null}<Text of={role} /> {isDemo ? <Tag>{t('hubs:hub.demo')}</Tag> : null}</span>
              <span className="text-ink-subtle"><LanguageNames of={languages} /></span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
