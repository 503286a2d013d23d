import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { ProgrammeStateTag } from './programme-tags';

/** A hub's programmes with their state, their start and what is still to be translated. */
export function KeptProgrammeList({ programmes, linkTo }: { programmes: Programme[]; linkTo: (id: string) => string }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  return (
    <ul className="border-t-2 border-line-ink">
      {programmes.map((programme) => {
        const missing = languages.filter((one) => !programme.title[one] || !programme.summary[one]).length;
        return (
          <li key={programme.id} className="grid gap-1 border-b border-line py-3.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a className="text-base font-bold text-link underline underline-offset-4" href={linkTo(programme.id)}><bdi>{localizedString(programme.title, language)}</bdi></a>
              <ProgrammeStateTag state={programme.state} />
              {programme.isDemo ? <Tag>{t('programmes:demo')}</Tag> : null}
            </p>
            <p className="text-sm text-ink-quiet">{t(`programmes:kind.${programme.kind}`)}</p>
            <p className="text-sm"><TwoTimes at={programme.startsAt} timeZone={programme.hub.timeZone} place={localizedString(programme.hub.name, language)} layout="inline" /></p>
            {missing > 0 ? <p className="text-sm text-warning">{t('programmes:keeping.missing', { count: missing })}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
