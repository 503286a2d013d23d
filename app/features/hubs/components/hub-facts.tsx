import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { SectionHeading } from '~/components/page-header/page-header';
import { formatDate } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubFact } from '../hub';

/** What could not be proved, with what it rests on: shown as such, never as fact. */
export function HubFacts({ facts }: { facts: HubFact[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const date = (iso: string) => formatDate(language, new Date(iso), 'UTC');
  const open = facts.filter(({ verified }) => !verified);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="unverified" className="mt-16">
      <SectionHeading id="unverified">{t('hubs:facts.heading')}</SectionHeading>
      <p className="mt-4 mb-2 max-w-3xl text-ink-subtle">{t('hubs:facts.lead')}</p>
      <DataTable caption={t('hubs:facts.heading')}>
        <TableHead>
          <TableHeader>{t('hubs:facts.item')}</TableHeader>
          <TableHeader>{t('hubs:facts.source')}</TableHeader>
          <TableHeader>{t('hubs:facts.since')}</TableHeader>
          <TableHeader>{t('hubs:facts.asOf')}</TableHeader>
        </TableHead>
        <TableBody>
          {open.map(({ field, source, asOf, since }) => (
            <TableRow key={field}>
              <TableCell main className="font-bold whitespace-nowrap">{t(`hubs:facts.field.${field}`)}</TableCell>
              <TableCell>{localizedString(source, language)}</TableCell>
              <TableCell className="whitespace-nowrap tabular-nums"><span className="md:hidden">{t('hubs:facts.since')} </span>{date(since ?? asOf)}</TableCell>
              <TableCell className="whitespace-nowrap tabular-nums"><span className="md:hidden">{t('hubs:facts.asOf')} </span>{date(asOf)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
    </section>
  );
}
