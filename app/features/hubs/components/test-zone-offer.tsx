import { useTranslation } from 'react-i18next';
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
                <span><Text of={name} /> {isDemo ? <span className="hub-mark">{t('hubs:hub.demo')}</span> : null}</span>
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
    <table className="hub-table">
      <thead>
        <tr>
          <th scope="col">{t('hubs:zone.accelerator')}</th>
          <th scope="col">{t('hubs:zone.count')}</th>
          <th scope="col">{t('hubs:zone.memory')}</th>
          <th scope="col">{t('hubs:zone.sdk')}</th>
          <th scope="col">{t('hubs:zone.precisions')}</th>
        </tr>
      </thead>
      <tbody>{groups.map((group) => <Accelerator key={group.model} group={group} />)}</tbody>
    </table>
  );
}

function Accelerator({ group }: { group: AcceleratorGroup }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <tr>
      <th scope="row">
        <bdi>{group.maker} {group.model}</bdi>
        <span className="block text-sm font-normal text-ink-quiet">
          {group.kind.toUpperCase()} · {t(group.trains ? 'hubs:zone.trains' : 'hubs:zone.infersOnly')}
        </span>
      </th>
      <td data-label={t('hubs:zone.count')}>{t('hubs:zone.units', { count: group.count })}</td>
      <td data-label={t('hubs:zone.memory')}><bdi dir="ltr">{group.memoryGb} GB</bdi></td>
      <td data-label={t('hubs:zone.sdk')}>
        <bdi dir="ltr">{group.sdk}</bdi>
        <span className="block text-sm text-ink-quiet">{t(group.compilesAhead ? 'hubs:zone.compilesAhead' : 'hubs:zone.runsDirectly')}</span>
      </td>
      <td data-label={t('hubs:zone.precisions')}><bdi dir="ltr">{group.precisions.join(' · ').toUpperCase()}</bdi></td>
    </tr>
  );
}

/** Languages by their names in the reader's language. */
export function LanguageNames({ of }: { of: string[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const names = of.map((code) => (isLanguage(code) ? t(`common:language.name.${code}`) : code));
  return <>{names.join(language === 'ar' ? '، ' : ' · ')}</>;
}
