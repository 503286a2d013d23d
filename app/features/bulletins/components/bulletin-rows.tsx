import { useTranslation } from '~/i18n/use-translation';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin } from '../bulletin';
import { statusAt } from '../filter.rules';
import { bulletinPath } from '../input';
import { hasCome, inOrder, todayIn } from '../rules';
import { LegalStatusTag, ToCheckTag } from './bulletin-tags';
import { MilestoneDate } from './milestone-date';

/** Bulletins, one a row: what and whether in force, and its next date or else its last. */
export function BulletinRows({
  bulletins,
  at,
  heading: Heading = 'h3',
}: {
  bulletins: Bulletin[];
  at: Date;
  heading?: 'h3' | 'h4';
}) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <ul>
      {bulletins.map((bulletin) => {
        const milestone = telling(bulletin, at);
        return (
          <li
            key={bulletin.slug}
            className="grid gap-x-10 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_15rem]"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-subtle">
                {t(`bulletins:kind.${bulletin.kind}`)} <LegalStatusTag status={statusAt(bulletin, at)} />{' '}
                {bulletin.pending ? <ToCheckTag /> : null}
              </p>
              <Heading className="mt-1 text-lg font-bold text-ink">
                <a
                  className="underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current"
                  href={localPath(language, bulletinPath(bulletin))}
                >
                  <Text of={bulletin.title} />
                </a>
              </Heading>
            </div>
            {milestone ? (
              <p className="text-base">
                <span className="block text-sm text-ink-quiet">{t(`bulletins:milestone.${milestone.kind}`)}</span>
                <MilestoneDate date={milestone.date} />
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The date to show where there is room for one: the next that is known, or the last that came. */
function telling({ milestones, country }: Bulletin, at: Date) {
  const dated = inOrder(milestones).filter(({ date }) => date !== null);
  return (
    dated.find(({ date }) => !hasCome(date, todayIn(country, at))) ??
    dated.findLast(({ kind }) => kind === 'in_force' || kind === 'stage') ??
    dated.at(-1)
  );
}
