import { useTranslation } from 'react-i18next';
import { formatDate } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { HubFact } from '../hub';

/** What could not be proved, with what it rests on: shown as such, never as fact. */
export function HubFacts({ facts }: { facts: HubFact[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const open = facts.filter(({ verified }) => !verified);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="unverified" className="mt-16">
      <h2 id="unverified" className="heading-tight text-2xl font-bold">{t('hubs:facts.heading')}</h2>
      <p className="mt-2 max-w-3xl text-ink-subtle">{t('hubs:facts.lead')}</p>
      <table className="hub-table mt-4">
        <thead>
          <tr>
            <th scope="col">{t('hubs:facts.item')}</th>
            <th scope="col">{t('hubs:facts.source')}</th>
            <th scope="col">{t('hubs:facts.asOf')}</th>
          </tr>
        </thead>
        <tbody>
          {open.map(({ field, source, asOf }) => (
            <tr key={field}>
              <th scope="row">{t(`hubs:facts.field.${field}`)}</th>
              <td data-label={t('hubs:facts.source')}><bdi>{source}</bdi></td>
              <td data-label={t('hubs:facts.asOf')} className="tabular-nums">{formatDate(language, new Date(asOf), 'UTC')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
