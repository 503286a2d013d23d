import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Notice } from '~/components/notice/notice';
import { TwoTimes } from '~/components/two-times/two-times';
import { Text } from '~/features/hubs/components/text';
import { formatDay } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { ProgrammeEntry } from './programme-entry';
import { ApplicationTag, RoomTag } from './programme-tags';

/** What a programme is, when, where, until when and how one applies. */
export function ProgrammeDetails({ programme, at }: { programme: Programme; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { hub, service, places, seatsPerFirm } = programme;
  const name = localizedString(hub.name, language);
  const zone = { timeZone: hub.timeZone, place: name };
  const oneDay = formatDay(language, programme.startsAt, hub.timeZone) === formatDay(language, programme.endsAt, hub.timeZone);
  const times = oneDay
    ? [{ term: t('programmes:starts'), value: <TwoTimes at={programme.startsAt} until={programme.endsAt} {...zone} /> }]
    : [{ term: t('programmes:starts'), value: <TwoTimes at={programme.startsAt} {...zone} /> }, { term: t('programmes:ends'), value: <TwoTimes at={programme.endsAt} {...zone} /> }];
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        {programme.cancellation ? <Notice tone="danger" className="mb-6"><strong>{t('programmes:cancelled')}</strong> <Text of={programme.cancellation} /></Notice> : null}
        <p className="text-lg whitespace-pre-line text-ink-basic"><Text of={programme.summary} /></p>
        <p className="mt-8"><a className="text-link underline underline-offset-4" href={localPath(language, `/programmes/${programme.slug}/calendar.ics`)}>{t('programmes:calendar.add')}</a></p>
      </div>
      <aside className="border-t-2 border-line-ink pt-5">
        <p className="mb-4 flex flex-wrap gap-2"><ApplicationTag programme={programme} at={at} /><RoomTag programme={programme} at={at} /></p>
        <DefinitionList
          items={[
            { term: t('programmes:applyUntil'), value: <TwoTimes at={programme.applyUntil} {...zone} /> },
            ...times,
            { term: t('programmes:place'), value: <Text of={programme.place} /> },
            ...(places === null ? [] : [{ term: t('programmes:places'), value: `${t('programmes:seats', { count: places })} · ${t('programmes:perFirm', { count: seatsPerFirm })}` }]),
            { term: t('programmes:filter.hub'), value: <a className="text-link underline underline-offset-4" href={localPath(language, `/hubs/${hub.slug}`)}>{name}</a> },
            { term: t('programmes:service'), value: <a className="text-link underline underline-offset-4" href={localPath(language, `/services/${service.slug}`)}><Text of={service.name} /></a> },
          ]}
        />
        <ProgrammeEntry programme={programme} at={at} />
      </aside>
    </div>
  );
}
