import { useTranslation } from '~/i18n/use-translation';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatDayTime } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { DeskBookingLine } from '../desk-rows.server';
import { BookingStateTag } from './booking-state-tag';

interface DeskBookingsProps {
  caption: string;
  rows: DeskBookingLine[];
  linkTo: (reference: string) => string;
}

/** Bookings as the hub sees them: when, who, what, and until when it must answer. */
export function DeskBookings({ caption, rows, linkTo }: DeskBookingsProps) {
  const { t } = useTranslation(['desk', 'common']);
  const answers = rows.some(({ answerBy }) => answerBy);
  const head = 'px-3 py-2.5 text-start font-normal first:ps-0';
  return (
    <table className="w-full border-collapse text-sm wrap-break-word">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b border-line text-ink-quiet">
          <th scope="col" className={head}>{t('desk:booking.time')}</th>
          <th scope="col" className={head}>{t('desk:booking.firm')}</th>
          <th scope="col" className={head}>{t('desk:booking.units')}</th>
          <th scope="col" className={head}>{t('desk:booking.state')}</th>
          {answers ? <th scope="col" className={head}>{t('desk:booking.answerBy')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <Row key={row.reference} row={row} answers={answers} href={linkTo(row.reference)} />)}
      </tbody>
    </table>
  );
}

const cell = 'px-3 py-3.5 first:ps-0 max-md:block max-md:px-0 max-md:py-0.5';

function Row({ row, answers, href }: { row: DeskBookingLine; answers: boolean; href: string }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  return (
    <tr className="relative border-b border-line align-top hover:bg-subtle max-md:block max-md:py-3">
      <td className={cell}><TwoTimes at={row.start} until={row.end} timeZone={row.hub.timeZone} place={row.hub.name} /></td>
      <td className={cell}>
        {row.firm
          ? <a href={href} className="font-bold text-ink after:absolute after:inset-0 hover:underline"><bdi>{row.firm}</bdi></a>
          : <span className="text-ink-quiet">{t('desk:booking.maintenance')}</span>}
        <p className="text-xs text-ink-quiet"><bdi dir="ltr">{row.reference}</bdi></p>
      </td>
      <td className={`${cell} text-ink-basic`}>{row.units}</td>
      <td className={cell}><BookingStateTag state={row.state} /></td>
      {answers ? (
        <td className={`${cell} tabular-nums text-ink-basic`}>
          {row.answerBy ? formatDayTime(language, row.answerBy, row.hub.timeZone) : '–'}
        </td>
      ) : null}
    </tr>
  );
}
