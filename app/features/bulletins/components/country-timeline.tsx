import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { formatPartialDate } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin } from '../bulletin';
import { statusAt } from '../filter.rules';
import { bulletinPath } from '../input';
import { hasCome, inOrder, timeScale, todayIn, type BulletinCountry } from '../rules';
import { LegalStatusTag } from './bulletin-tags';
import { MilestoneList } from './milestone-list';

type Scale = ReturnType<typeof timeScale>;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** A country's rules over the years, one a line, and below them every date in words. */
export function CountryTimeline({
  country,
  bulletins,
  at,
}: {
  country: BulletinCountry;
  bulletins: Bulletin[];
  at: Date;
}) {
  const { t } = useTranslation(['bulletins']);
  const today = todayIn(country, at);
  const scale = timeScale(
    bulletins.flatMap(({ milestones }) => milestones.flatMap(({ date }) => date ?? [])),
    today,
  );
  const sorted = bulletins.toSorted((a, b) => (firstDate(a) < firstDate(b) ? -1 : 1));
  return (
    <section aria-labelledby="timeline">
      <SectionHeading id="timeline">{t('bulletins:timeline.title')}</SectionHeading>
      <p className="mt-4 mb-5 max-w-2xl text-sm text-ink-quiet">{t('bulletins:timeline.lead')}</p>
      <div className="relative">
        <Years scale={scale} today={today} />
        <ul>
          {sorted.map((bulletin) => (
            <Lane key={bulletin.slug} bulletin={bulletin} scale={scale} today={today} at={at} />
          ))}
        </ul>
      </div>
      <h3 className="mt-10 mb-4 text-lg font-bold text-ink">{t('bulletins:timeline.dates')}</h3>
      <MilestoneList
        milestones={bulletins.flatMap((of) => of.milestones.map((milestone) => ({ ...milestone, of })))}
        today={today}
        fold
      />
    </section>
  );
}

const firstDate = ({ milestones }: Bulletin) => inOrder(milestones)[0]?.date ?? '9999';
const columns = 'grid gap-x-6 gap-y-1.5 md:grid-cols-[minmax(0,18rem)_minmax(0,1fr)] md:items-center';

/** The years over the lanes; where there is little room only every other one is written. */
function Years({ scale: { years, placeOf }, today }: { scale: Scale; today: string }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <div aria-hidden="true" className={columns}>
      <span className="max-md:hidden" />
      <p className="relative h-12 text-xs text-ink-quiet">
        {years.map((year, index) => (
          <span
            key={year}
            className={`absolute bottom-1 border-s border-line ps-1 ${index % Math.ceil(years.length / 4) === 0 ? '' : 'max-sm:hidden'} ${years.length > 8 && index % 2 ? 'hidden' : ''}`}
            style={{ insetInlineStart: percent(placeOf(`${year}`)) }}
          >
            {formatPartialDate(language, `${year}`)}
          </span>
        ))}
        <span
          className="absolute top-0 -translate-x-1/2 font-bold whitespace-nowrap text-danger rtl:translate-x-1/2"
          style={{ insetInlineStart: percent(placeOf(today)) }}
        >
          {t('bulletins:timeline.today')}
        </span>
      </p>
    </div>
  );
}

/** One rule: when it was made, since when it holds, and what is to come. The dates are in words below. */
function Lane({
  bulletin,
  scale: { placeOf },
  today,
  at,
}: {
  bulletin: Bulletin;
  scale: Scale;
  today: string;
  at: Date;
}) {
  const language = useLanguage();
  const dated = inOrder(bulletin.milestones).flatMap(({ kind, date }) =>
    date === null ? [] : [{ kind, date, come: hasCome(date, today) }],
  );
  const from = dated.find(({ kind, come }) => come && (kind === 'in_force' || kind === 'stage'))?.date;
  const until = dated.find(({ kind, come }) => come && kind === 'repealed')?.date ?? today;
  return (
    <li className={`${columns} border-t border-line py-3`}>
      <p className="min-w-0 text-sm">
        <a
          className="font-bold text-ink underline decoration-line-strong underline-offset-4"
          href={localPath(language, bulletinPath(bulletin))}
        >
          <bdi>{localizedString(bulletin.title, language)}</bdi>
        </a>{' '}
        <LegalStatusTag status={statusAt(bulletin, at)} />
      </p>
      <div aria-hidden="true" className="relative h-6">
        <span className="absolute inset-x-0 top-1/2 h-px bg-line" />
        {from ? (
          <span
            className="absolute top-[calc(50%-0.1875rem)] h-1.5 rounded-full bg-brand"
            style={{ insetInlineStart: percent(placeOf(from)), width: percent(placeOf(until) - placeOf(from)) }}
          />
        ) : null}
        <span
          className="absolute inset-y-0 border-s-2 border-danger"
          style={{ insetInlineStart: percent(placeOf(today)) }}
        />
        {dated.map(({ kind, date, come }) => (
          <span
            key={`${kind}-${date}`}
            className={`absolute top-[calc(50%-0.375rem)] size-3 -translate-x-1/2 rounded-full border-2 border-brand rtl:translate-x-1/2 ${come ? 'bg-brand' : 'bg-surface'}`}
            style={{ insetInlineStart: percent(placeOf(date)) }}
          />
        ))}
      </div>
    </li>
  );
}
