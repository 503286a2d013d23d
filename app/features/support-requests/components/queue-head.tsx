import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { queueQuery, type QueueFilter } from '../queue-filter.rules';

interface QueueHeadProps {
  hub: string;
  filter: QueueFilter;
  action: string;
  exportLink: string;
  saveLink: string;
}

/** The name of the list, the search within it, and what can be done with it as a whole. */
export function QueueHead({ hub, filter, action, exportLink, saveLink }: QueueHeadProps) {
  const { t } = useTranslation(['desk', 'common']);
  const kept = Object.entries(queueQuery({ ...filter, search: undefined, only: undefined }));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 pt-5 pb-3">
      <h1 id="desk-list" className="heading-tight text-xl font-bold text-ink">{t(`desk:views.${filter.view}`)}</h1>
      <div className="flex min-w-0 grow flex-wrap justify-end gap-2">
        <form method="get" action={action} role="search" className="flex min-w-0 grow gap-2 sm:max-w-sm">
          <input type="hidden" name="hub" value={hub} />
          {kept.map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
          <label htmlFor="desk-search" className="sr-only">{t('desk:queue.search')}</label>
          <input
            id="desk-search" name="q" type="search" defaultValue={filter.search} maxLength={100} placeholder={t('desk:queue.search')} dir="auto"
            className="min-h-10 min-w-0 grow rounded-md border border-line-field bg-field px-3 text-sm"
          />
          <Button size="small" variant="secondary" className="shrink-0">{t('desk:queue.find')}</Button>
        </form>
        <ButtonLink size="small" variant="ghost" className="shrink-0" href={saveLink}>{t('desk:saved.save')}</ButtonLink>
        <ButtonLink size="small" variant="ghost" className="shrink-0" href={exportLink}>{t('desk:export.link')}</ButtonLink>
      </div>
    </div>
  );
}
