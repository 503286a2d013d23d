import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { DeskDays } from '~/features/hubs/components/desk-days';
import { DeskBookings } from '~/features/test-zone/components/desk-bookings';
import { useLanguage } from '~/i18n/use-language';
import { deskLink } from './desk-links';
import type { HoursPreview as Preview } from './hours-change.server';

/** What a change of hours would hit, before it is saved: the same fields come back with the second button. */
export function HoursPreview({ preview, hub }: { preview: Preview; hub: string }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { fields, days, hits, promises, changed } = preview;
  return (
    <>
      <h2 className="mt-6 text-lg font-bold text-ink">{t('desk:hours.previewTitle')}</h2>
      {changed ? <Notice tone="warning" live className="mt-4">{t('desk:hours.hitsChanged')}</Notice> : null}
      {days.length > 0 ? <DeskDays days={days} /> : null}
      <section className="mt-8" aria-labelledby="hits">
        <SectionHeading id="hits">{t('desk:hours.hits')}</SectionHeading>
        {hits.length > 0 ? (
          <>
            <p className="mt-3 text-sm text-ink-subtle">{t('desk:hours.hitsText')}</p>
            <DeskBookings caption={t('desk:hours.hits')} rows={hits} linkTo={(reference) => deskLink(language, `/bookings/${reference}`, { hub })} />
          </>
        ) : <p className="py-4 text-sm text-ink-quiet">{t('desk:hours.noHits')}</p>}
        {promises > 0 ? <p className="mt-4 text-sm text-ink-subtle">{t('desk:hours.promises', { count: promises })}</p> : null}
      </section>
      <form method="post" className="mt-8 flex flex-wrap gap-2.5">
        {fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        {hits.map(({ reference }) => <input key={reference} type="hidden" name="seen" value={reference} />)}
        <Button name="then" value="save">{t('desk:hours.save')}</Button>
        <ButtonLink variant="ghost" href={deskLink(language, '/hours', { hub })}>{t('desk:action.cancel')}</ButtonLink>
      </form>
    </>
  );
}
