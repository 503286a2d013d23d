import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { Ring } from '~/features/hubs/components/ring';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { ApplicationTag, RoomTag } from './programme-tags';

/** Programmes, one a row: what and where, when it begins, until when one applies. */
export function ProgrammeRows({ programmes, at, heading: Heading = 'h2' }: { programmes: Programme[]; at: Date; heading?: 'h2' | 'h3' }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  return (
    <ul className="border-t-2 border-line-ink">
      {programmes.map((programme) => {
        const place = { timeZone: programme.hub.timeZone, place: localizedString(programme.hub.name, language) };
        return (
          <li key={programme.slug} className="grid gap-x-10 gap-y-3 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_15rem_15rem]">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-subtle">
                <Ring region={programme.hub.regionSlug} small />{place.place} · {t(`programmes:kind.${programme.kind}`)}
                <ApplicationTag programme={programme} at={at} />
                <RoomTag programme={programme} at={at} />
                {programme.isDemo ? <Tag>{t('programmes:demo')}</Tag> : null}
              </p>
              <Heading className="mt-1.5 text-lg font-bold text-ink">
                <a className="underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current" href={localPath(language, `/programmes/${programme.slug}`)}><Text of={programme.title} /></a>
              </Heading>
              <p className="mt-1 text-base text-ink-subtle"><Text of={programme.place} /></p>
            </div>
            <div><p className="mb-0.5 text-sm text-ink-quiet">{t('programmes:starts')}</p><TwoTimes at={programme.startsAt} {...place} /></div>
            <div><p className="mb-0.5 text-sm text-ink-quiet">{t('programmes:applyUntil')}</p><TwoTimes at={programme.applyUntil} {...place} /></div>
          </li>
        );
      })}
    </ul>
  );
}
