import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { RegionRing, type Region } from '~/components/region-ring/region-ring';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { BookingLine } from '../booking-row.server';
import { BookingStateTag } from './booking-state-tag';

/** Bookings in lines: number, state, hub, both times, units. */
export function BookingTable({ rows, caption }: { rows: readonly BookingLine[]; caption: string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  return (
    <DataTable caption={caption}>
      <TableHead>
        <TableHeader>{t('test-zone:list.reference')}</TableHeader>
        <TableHeader>{t('test-zone:list.state')}</TableHeader>
        <TableHeader>{t('test-zone:booking.hub')}</TableHeader>
        <TableHeader>{t('test-zone:booking.time')}</TableHeader>
        <TableHeader>{t('test-zone:booking.units')}</TableHeader>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.reference}>
            <TableCell main>
              <a href={localPath(language, `/test-zone/bookings/${row.reference}`)} className="font-bold whitespace-nowrap text-link underline underline-offset-4">{row.reference}</a>
            </TableCell>
            <TableCell><BookingStateTag state={row.state} /></TableCell>
            <TableCell><span className="flex items-center gap-2"><RegionRing region={row.hub.regionSlug as Region} className="size-3.5" />{row.hub.name}</span></TableCell>
            <TableCell className="max-md:basis-full"><TwoTimes at={row.start} until={row.end} timeZone={row.hub.timeZone} place={row.hub.name} /></TableCell>
            <TableCell className="max-md:basis-full">{row.units}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}
