import { useEffect, useState } from 'react';
import { Trans } from 'react-i18next';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';

interface HoldBarProps {
  /** When the hold ends. */
  until: Date;
  /** That time for who has no scripts, already formatted. */
  untilText: string;
  /** What was secured, e.g. `H200 2장, 김현우 엔지니어`. */
  units: string;
}

/** `04:58`; never below zero. */
const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
};

/** How long the units are kept, and that all of them are. The server's time stands until scripts count down. */
export function HoldBar({ until, untilText, units }: HoldBarProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setLeft(until.getTime() - Date.now());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  const over = left !== null && left <= 0;
  return (
    <div className={`mb-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-xl px-5 py-5 sm:px-6 ${over ? 'bg-warning-tint' : 'bg-tint'}`}>
      <div className="min-w-0 grow basis-72">
        <p className="text-lg font-bold text-ink">
          {over ? t('test-zone:booking.hold_over') : left === null ? t('test-zone:booking.hold_until', { time: untilText }) : (
            <Trans t={t} i18nKey="test-zone:booking.hold_left" values={{ time: clock(left) }} components={{ clock: <time dir="ltr" /> }} />
          )}
        </p>
        <p className="mt-1 text-base text-ink-basic">{t('test-zone:booking.secured', { units })}</p>
      </div>
      {over ? null : <ButtonLink href="#statement">{t('test-zone:booking.write')}</ButtonLink>}
    </div>
  );
}
