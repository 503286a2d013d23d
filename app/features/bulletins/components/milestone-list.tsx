import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Text } from '~/features/hubs/components/text';
import { formatPartialDate } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin, Milestone } from '../bulletin';
import { bulletinPath } from '../input';
import { hasCome, inOrder } from '../rules';
import { MilestoneDate } from './milestone-date';

interface Item extends Milestone {
  /** Whose date it is, on a page of several. */
  of?: Bulletin;
}

/** Dates in their order along a line, today among them; `fold` puts those that are past behind a word. */
export function MilestoneList({
  milestones,
  today,
  fold = false,
}: {
  milestones: readonly Item[];
  today: string;
  fold?: boolean;
}) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const sorted = inOrder(milestones);
  const past = sorted.filter(({ date }) => hasCome(date, today));
  const ahead = sorted.filter(({ date }) => !hasCome(date, today));
  return (
    <>
      {fold && past.length > 0 ? (
        <details className="group mb-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-base text-link underline underline-offset-4 before:content-['+'] group-open:before:content-['−']">
            {t('bulletins:timeline.past', { count: past.length })}
          </summary>
          <Line>
            <Points items={past} come />
          </Line>
        </details>
      ) : null}
      <Line>
        {fold ? null : <Points items={past} come />}
        <li className="relative pb-5 ps-7">
          <span aria-hidden="true" className="absolute start-0 top-[0.65em] h-0.5 w-4 bg-danger" />
          <p className="text-sm font-bold text-danger">
            {t('bulletins:timeline.today')} <time dateTime={today}>{formatPartialDate(language, today)}</time>
          </p>
        </li>
        <Points items={ahead} come={false} />
      </Line>
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return (
    <ol className="relative before:absolute before:inset-y-2 before:start-[0.4375rem] before:w-px before:bg-line-strong">
      {children}
    </ol>
  );
}

/** Dates that came are full dots, the others hollow ones. */
function Points({ items, come }: { items: readonly Item[]; come: boolean }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return items.map(({ kind, date, label, of }, index) => (
    <li key={`${date}-${kind}-${of?.slug ?? ''}-${index}`} className="relative pb-5 ps-7">
      <span
        aria-hidden="true"
        className={`absolute start-0 top-[0.35em] size-[0.9375rem] rounded-full border-[0.1875rem] ${come ? 'border-brand bg-brand' : 'border-brand bg-surface'}`}
      />
      <p className="text-base">
        <MilestoneDate date={date} /> <span className="text-ink-subtle">{t(`bulletins:milestone.${kind}`)}</span>
      </p>
      {of ? (
        <p className="text-base">
          <a
            className="text-link underline underline-offset-4"
            href={localPath(language, bulletinPath(of))}
          >
            <bdi>{localizedString(of.title, language)}</bdi>
          </a>
        </p>
      ) : null}
      {label ? (
        <p className="text-sm text-ink-subtle">
          <Text of={label} />
        </p>
      ) : null}
    </li>
  ));
}
