import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { FormVersion } from '../service-form';
import { changesBetween, type FormChange } from '../service-form.rules';
import { useTargetWords } from './desk-services';
import { Text } from './text';

const tones: Record<FormChange['what'], Tone> = { added: 'success', removed: 'danger', changed: 'warning', reordered: 'neutral' };

/** What differs between two versions, a line each. */
export function FormChanges({ changes }: { changes: FormChange[] }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <ul className="grid gap-1.5">
      {changes.map(({ part, what, label }, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-2.5 text-sm text-ink-basic">
          <Tag tone={tones[what]}>{t(`desk:form.change.${what}`)}</Tag>
          <span className="text-ink-quiet">{t(`desk:form.part.${part}`)}</span>
          {label?.ko ? <Text of={label} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** Every published version, the newest first: who, when, why, and what it changed. */
export function FormHistory({ versions, linkTo }: { versions: FormVersion[]; linkTo: (version: number) => string }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const words = useTargetWords();
  return (
    <ol className="border-t-2 border-line-ink">
      {versions.map((version, index) => {
        const before = versions[index + 1];
        const retimed = before && (before.firstReplyMinutes !== version.firstReplyMinutes || before.decisionMinutes !== version.decisionMinutes);
        return (
          <li key={version.version} className="grid gap-2 border-b border-line py-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <a className="font-bold text-ink underline underline-offset-4" href={linkTo(version.version)}>{t('desk:services.versionNumber', { version: version.version })}</a>
              <span className="text-sm text-ink-quiet">
                {version.publishedBy
                  ? t('desk:services.publishedBy', { name: version.publishedBy, time: formatDayTime(language, version.publishedAt, seoulZone) })
                  : t('desk:services.original')}
              </span>
            </p>
            {version.reason ? <p dir="auto" className="text-base [text-align:match-parent] whitespace-pre-line text-ink">{version.reason}</p> : null}
            {before ? <FormChanges changes={changesBetween(before, version)} /> : null}
            {retimed ? <p className="text-sm text-ink-basic">{t('desk:services.targetsChanged', { hours: words(version) })}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}
