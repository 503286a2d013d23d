import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { Text } from '~/features/hubs/components/text';
import { formatDate, formatPartialDate, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin } from '../bulletin';
import { statusAt } from '../filter.rules';
import { todayIn } from '../rules';
import { LegalStatusTag } from './bulletin-tags';
import { MilestoneList } from './milestone-list';

/** A rule: what it says, who must do what, since when, and what all that rests on. */
export function BulletinDetails({ bulletin, at }: { bulletin: Bulletin; at: Date }) {
  const { t } = useTranslation(['bulletins']);
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <p className="max-w-3xl text-lg whitespace-pre-line text-ink-basic">
          <Text of={bulletin.summary} />
        </p>
        {bulletin.pending ? (
          <Notice tone="warning" className="mt-8" title={t('bulletins:detail.pending')}>
            <Text of={bulletin.pending} />
          </Notice>
        ) : null}
        {bulletin.duties.length > 0 ? (
          <section aria-labelledby="duties" className="mt-12">
            <SectionHeading id="duties">{t('bulletins:detail.duties')}</SectionHeading>
            <dl>
              {bulletin.duties.map(({ who, what }, index) => (
                <div
                  key={index}
                  className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]"
                >
                  <dt className="text-base font-bold text-ink">
                    <Text of={who} />
                  </dt>
                  <dd className="text-base text-ink-basic">
                    <Text of={what} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ) : null}
        <section aria-labelledby="dates" className="mt-12">
          <SectionHeading id="dates" className="mb-6">
            {t('bulletins:detail.dates')}
          </SectionHeading>
          <MilestoneList milestones={bulletin.milestones} today={todayIn(bulletin.country, at)} />
        </section>
      </div>
      <Facts bulletin={bulletin} at={at} />
    </div>
  );
}

function Facts({ bulletin, at }: { bulletin: Bulletin; at: Date }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { review, country } = bulletin;
  const reviewed = review ? (
    t('bulletins:detail.reviewed', { name: review.by, date: formatDate(language, new Date(review.at), seoulZone) })
  ) : (
    <span className="text-warning">
      {t('bulletins:detail.notReviewed', { date: formatPartialDate(language, bulletin.compiledOn) })}
    </span>
  );
  return (
    <aside className="border-t-2 border-line-ink pt-5">
      <p className="mb-4">
        <LegalStatusTag status={statusAt(bulletin, at)} />
      </p>
      <DefinitionList
        items={[
          { term: t('bulletins:detail.original'), value: <bdi>{bulletin.originalTitle}</bdi> },
          { term: t('bulletins:detail.kind'), value: t(`bulletins:kind.${bulletin.kind}`) },
          { term: t('bulletins:detail.official'), value: <OfficialText official={bulletin.official} /> },
          {
            term: t('bulletins:detail.sources'),
            value: (
              <ul>
                {bulletin.sources.map(({ name, url }) => (
                  <li key={name + (url ?? '')}>
                    {url ? (
                      <Outside href={url}>
                        <bdi>{name}</bdi>
                      </Outside>
                    ) : (
                      <bdi>{name}</bdi>
                    )}
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('bulletins:detail.confidence'), value: t(`bulletins:confidence.${bulletin.confidence}`) },
          { term: t('bulletins:detail.review'), value: reviewed },
        ]}
      />
      <p className="mt-6 text-sm text-ink-quiet">{t('bulletins:disclaimer')}</p>
      {country === 'CN' || country === 'JP' ? (
        <p className="mt-4">
          <a
            className="text-base text-link underline underline-offset-4"
            href={localPath(language, '/services/regulation-advice')}
          >
            {t('bulletins:detail.advice')}
          </a>
        </p>
      ) : null}
    </aside>
  );
}

function OfficialText({ official }: { official: Bulletin['official'] }) {
  const { t } = useTranslation(['bulletins']);
  if (!official) return t('bulletins:detail.noOfficial');
  return (
    <>
      <Outside href={official.url}>
        <bdi dir="ltr">{new URL(official.url).hostname}</bdi>
      </Outside>
      <span className="block text-xs text-ink-quiet">{t(`bulletins:check.${official.check}`)}</span>
    </>
  );
}

const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className="text-link underline underline-offset-4" href={href} rel="noopener external">
    {children}
  </a>
);
