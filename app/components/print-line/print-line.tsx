import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { useRootData } from '~/components/shell/root-data';
import { TwoTimes } from '~/components/two-times/two-times';

interface PrintLineProps {
  /** The number of what is printed. */
  reference: string;
  /** When the page was made: what stands on the paper was true then. */
  at: Date;
  /** The hub's zone and name. */
  timeZone: string;
  place: string;
}

/** On paper alone: what this is, where it is found, and of when. */
export function PrintLine({ reference, at, timeZone, place }: PrintLineProps) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const origin = useRootData()?.origin ?? '';
  return (
    <div className="hidden border-b-2 border-line-ink pb-2 text-sm text-ink-basic print:block">
      <p className="flex justify-between gap-6"><span className="font-bold">KAIN</span><bdi dir="ltr" className="font-bold">{reference}</bdi></p>
      <p><bdi dir="ltr">{origin + pathname}</bdi></p>
      <p>{t('print.as_of')} <TwoTimes at={at} timeZone={timeZone} place={place} layout="inline" /></p>
    </div>
  );
}
