import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import type { QueueChoices } from './queue-filters';

/** What can be done to the ticked rows; there once something is ticked. It stands inside the list's form. */
export function QueueBulk({ officers }: { officers: QueueChoices['officers'] }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <div
      role="group" aria-label={t('desk:bulk.label')}
      className="sticky bottom-0 z-20 hidden flex-wrap items-center gap-2 border-t border-line bg-raised px-5 py-3 text-sm shadow-float group-has-[input[name=pick]:checked]/queue:flex"
    >
      <p className="pe-2 font-bold text-ink">{t('desk:bulk.label')} <span data-picked className="tabular-nums" /></p>
      <Button size="small" name="intent" value="take">{t('desk:action.take')}</Button>
      <span className="flex items-center gap-2">
        <label htmlFor="bulk-assignee" className="sr-only">{t('desk:transfer.colleague')}</label>
        <select id="bulk-assignee" name="assigneeId" className="min-h-10 max-w-48 rounded-md border border-line-field bg-field px-2 text-sm">
          <option value="">{t('desk:transfer.colleague')}</option>
          {officers.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </select>
        <Button size="small" variant="secondary" name="intent" value="assign">{t('desk:transfer.assign')}</Button>
      </span>
      <Button size="small" variant="secondary" name="intent" value="export">{t('desk:export.link')}</Button>
    </div>
  );
}
