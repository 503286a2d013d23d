import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { Tag } from '~/components/tag/tag';
import { isLanguage } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { AcceleratorGroup, HubProfile } from '../hub';
import { Text } from './text';

/** What of a hub can be booked: its accelerators by model, its engineers, its rooms. */
export function TestZoneOffer({ hub }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  const { accelerators, engineers, rooms } = hub;
  if (accelerators.length + engineers.length + rooms.length === 0) return <p className="text-ink-subtle">{t('hubs:zone.none')}</p>;
  return (
    <>
      {accelerators.length > 0 ? <Accelerators groups={accelerators} /> : null}
      {engineers.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg font-bold">{t('hubs:zone.engineers')}</h3>
          <ul className="hub-rows mt-2">
            {engineers.map(({ id, name, languages, isDemo }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4">
                <span><Text of={name} /> {isDemo ? <Tag>{t('hubs:hub.demo')}</Tag> : null}</span>
                <span className="text-ink-subtle"><LanguageNames of={languages} /></span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {rooms.length > 0 ? (
        <>
          <h3 className="mt-8 text-lg font-bold">{t('hubs:zone.rooms')}</h3>
          <ul className="hub-rows mt-2">{rooms.map(({ id, name }) => <li key={id}><Text of={name} /></li>)}</ul>
        </>
      ) : null}
    </>
  );
}

function Accelerators({ groups }: { groups: AcceleratorGroup[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <DataTable caption={t('hubs:zone.heading')}>
      <TableHead>
        <TableHeader className="whitespace-nowrap">{t('hubs:zone.accelerator')}</TableHeader>
        <TableHeader className="whitespace-nowrap">{t('hubs:zone.count')}</TableHeader>
        <TableHeader className="whitespace-nowrap">{t('hubs:zone.memory')}</TableHeader>
        <TableHeader className="whitespace-nowrap">{t('hubs:zone.sdk')}</TableHeader>
        <TableHeader className="whitespace-nowrap">{t('hubs:zone.precisions')}</TableHeader>
      </TableHead>
      <TableBody>{groups.map((group) => <Accelerator key={group.maker + group.model} group={group} />)}</TableBody>
    </DataTable>
  );
}

function Accelerator({ group }: { group: AcceleratorGroup }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <TableRow>
      <TableCell main>
        <bdi className="font-bold">{group.maker} {group.model}</bdi>
        <span className="block text-sm text-ink-quiet">
          {group.kind.toUpperCase()} · {t(group.trains ? 'hubs:zone.trains' : 'hubs:zone.infersOnly')}
        </span>
      </TableCell>
      <TableCell className="font-bold whitespace-nowrap">{t('hubs:zone.units', { count: group.count })}</TableCell>
      <TableCell className="whitespace-nowrap"><bdi dir="ltr">{t('hubs:zone.gigabytes', { size: group.memoryGb })}</bdi></TableCell>
      <TableCell>
        <bdi dir="ltr">{group.sdk}</bdi>
        <span className="text-sm text-ink-quiet md:block">{' '}{t(group.compilesAhead ? 'hubs:zone.compilesAhead' : 'hubs:zone.runsDirectly')}</span>
      </TableCell>
      <TableCell><bdi dir="ltr">{group.precisions.join(' · ').toUpperCase()}</bdi></TableCell>
    </TableRow>
  );
}

/** Languages by their names in the reader's language. */
export function LanguageNames({ of }: { of: string[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const names = of.map((code) => (isLanguage(code) ? t(`common:language.name.${code}`) : code));
  return <>{names.join(language === 'ar' ? '، ' : ' · ')}</>;
}
