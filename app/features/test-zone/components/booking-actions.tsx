import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { BookingView } from '../booking-view.server';

/** What the firm can do with a booking now, besides writing its statement. */
export function BookingActions({ view }: { view: BookingView }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const page = localPath(language, `/test-zone/bookings/${view.reference}`);
  const { calendar, cancel, release } = view.may;
  if (!calendar && !cancel && !release) return null;
  return (
    <div className="mt-5 flex flex-wrap gap-2.5">
      {calendar ? <ButtonLink href={`${page}/calendar.ics`} variant="secondary" size="small" download>{t('test-zone:booking.calendar')}</ButtonLink> : null}
      {cancel ? <ButtonLink href={`${page}/cancel`} variant="ghost" size="small">{t('test-zone:booking.cancel')}</ButtonLink> : null}
      {release ? (
        <form method="post">
          <input type="hidden" name="intent" value="release" />
          <input type="hidden" name="version" value={view.version} />
          <Button variant="secondary" size="small">{t('test-zone:booking.release')}</Button>
        </form>
      ) : null}
    </div>
  );
}

interface HoldAgainProps {
  again: { hub: string; start: string; end: string; units: string[]; request: string; idempotencyKey: string };
}

/** The same units at the same time once more, after a hold ran out. */
export function HoldAgain({ again }: HoldAgainProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { units, ...fields } = again;
  return (
    <form method="post" action={localPath(language, '/test-zone/hold')}>
      {Object.entries(fields).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      {units.map((id) => <input key={id} type="hidden" name="unit" value={id} />)}
      <Button size="small">{t('test-zone:booking.hold_again')}</Button>
    </form>
  );
}
