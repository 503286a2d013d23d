import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { Tag } from '~/components/tag/tag';
import type { DeskService } from '../service-form';
import { Text } from './text';

/** Targets in words: hours of working time. */
export function useTargetWords() {
  const { t } = useTranslation(['desk', 'common']);
  return ({ firstReplyMinutes, decisionMinutes }: { firstReplyMinutes: number; decisionMinutes: number }) =>
    t('desk:services.hours', { first: Math.round(firstReplyMinutes / 60), decision: Math.round(decisionMinutes / 60) });
}

/** What a hub offers and on what terms, and which version of the questions is asked. */
export function DeskServices({ services, linkTo }: { services: DeskService[]; linkTo: (slug: string) => string }) {
  const { t } = useTranslation(['desk', 'common']);
  const words = useTargetWords();
  return (
    <DataTable caption={t('desk:services.title')} className="mt-5">
      <TableHead>
        <TableHeader>{t('desk:services.service')}</TableHeader>
        <TableHeader>{t('desk:services.offering')}</TableHeader>
        <TableHeader>{t('desk:services.targets')}</TableHeader>
        <TableHeader>{t('desk:services.formVersion')}</TableHeader>
      </TableHead>
      <TableBody>
        {services.map((service) => (
          <TableRow key={service.slug} className={service.offered ? '' : 'text-ink-quiet'}>
            <TableCell main><a className="font-bold text-ink underline-offset-4 hover:underline" href={linkTo(service.slug)}><Text of={service.name} /></a></TableCell>
            <TableCell><Tag tone={service.offered ? 'success' : 'neutral'}>{t(service.offered ? 'desk:services.offeredHere' : 'desk:services.notOffered')}</Tag></TableCell>
            <TableCell className="tabular-nums">
              {words(service.targets ?? service)}
              {service.targets ? <Tag className="ms-2">{t('desk:services.own')}</Tag> : null}
            </TableCell>
            <TableCell className="whitespace-nowrap">
              {t('desk:services.versionNumber', { version: service.formVersion })}
              {service.hasDraft ? <Tag tone="information" className="ms-2">{t('desk:services.drafting')}</Tag> : null}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}
