import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Clock } from '~/components/clock/clock';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Dialog, DialogLink } from '~/components/dialog/dialog';
import { EmptyState } from '~/components/empty-state/empty-state';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { Pagination } from '~/components/pagination/pagination';
import { RegionRing, regionTone } from '~/components/region-ring/region-ring';
import { SegmentedClock } from '~/components/segmented-clock/segmented-clock';
import { Tag, type Tone } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';

const tones: Tone[] = ['neutral', 'brand', 'information', 'success', 'warning', 'danger', 'innovation', 'cogrowth', 'expansion'];

const places = [
  { region: 'us-innovation', name: 'Silicon Valley', zone: 'America/Los_Angeles' },
  { region: 'cn-jp-cogrowth', name: 'Tokyo', zone: 'Asia/Tokyo' },
  { region: 'asean-mideast-expansion', name: 'Dubai', zone: 'Asia/Dubai' },
] as const;

/** Tables, clocks, notices, what is empty. */
export function GalleryLists({ now }: { now: string }) {
  const { t } = useTranslation();
  return (
    <div className="mt-16 grid gap-10">
      <SectionHeading actions={<ButtonLink href="#" size="small" variant="secondary">{t('menu.desk')}</ButtonLink>}>{t('menu.hubs')}</SectionHeading>
      <DataTable caption={t('menu.hubs')}>
        <TableHead>
          <TableHeader>{t('menu.hubs')}</TableHeader>
          <TableHeader>{t('times.seoul')}</TableHeader>
          <TableHeader>{t('contrast.label')}</TableHeader>
          <TableHeader align="end">{t('text_size.label')}</TableHeader>
        </TableHead>
        <TableBody>
          {places.map(({ region, name, zone }, index) => (
            <TableRow key={name} selected={index === 1}>
              <TableCell main>
                <span className="flex items-center gap-2.5 font-bold text-ink"><RegionRing region={region} /> {name}</span>
              </TableCell>
              <TableCell><TwoTimes at={now} timeZone={zone} place={name} /></TableCell>
              <TableCell><Tag tone={regionTone[region]}>{t('notice.success')}</Tag> <Clock timeZone={zone} now={now} /></TableCell>
              <TableCell align="end">1,204</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
      <Pagination page={4} pages={12} />
      <p className="flex flex-wrap gap-2">{tones.map((tone) => <Tag key={tone} tone={tone}>{t('menu.services')}</Tag>)}</p>
      <SegmentedClock
        tone="expansion"
        segments={[
          { minutes: 600, kind: 'past', label: 'Singapore 10 h' },
          { minutes: 360, kind: 'firm', label: t('person.account') },
          { minutes: 800, kind: 'present', label: 'Dubai 13 h' },
          { minutes: 300, kind: 'left', label: '5 h' },
        ]}
      />
      {(['information', 'success', 'warning', 'danger'] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={t('error.stale.title')} actions={<Button size="small" variant="secondary">{t('error.try_again')}</Button>}>
          {t('error.stale.text')}
        </Notice>
      ))}
      <DefinitionList
        variant="rows"
        items={[{ term: t('person.account'), value: t('site.description') }, { term: t('menu.hubs'), value: t('menu.desk') }]}
      />
      <EmptyState title={t('error.not_found.title')} actions={<DialogLink opens="gallery-dialog" href="#">{t('dialog.cancel')}</DialogLink>}>
        {t('error.not_found.text')}
      </EmptyState>
      <Dialog id="gallery-dialog" title={t('error.stale.title')} actions={<Button variant="danger">{t('person.sign_out')}</Button>}>
        {t('error.stale.text')}
      </Dialog>
    </div>
  );
}
