import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { dueChoices, moveChoices, queueSorts, sortOf, statesOf, type QueueFilter } from '../queue-filter.rules';

export interface QueueChoices {
  services: { value: string; label: string }[];
  /** Officers of the hub. */
  officers: { value: string; label: string }[];
}

interface QueueFiltersProps {
  hub: string;
  filter: QueueFilter;
  choices: QueueChoices;
  action: string;
  /** The view with nothing else asked. */
  plain: string;
}

const control = 'min-h-10 w-full rounded-md border border-line-field bg-field px-2 text-sm';

/** Everything that a hub's list can be narrowed by, and its order: one form whose answer is the list's address. */
export function QueueFilters({ hub, filter, choices, action, plain }: QueueFiltersProps) {
  const { t } = useTranslation(['desk', 'support-requests', 'common']);
  const any = { value: '', label: t('desk:filter.any') };
  return (
    <details className="open:basis-full">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-sm border border-line-strong px-2.5 text-sm font-bold text-ink hover:bg-subtle">{t('desk:filter.title')}<Icon name="chevron" /></summary>
      <form method="get" action={action} className="grid gap-4 pb-3 pt-4">
        <input type="hidden" name="hub" value={hub} />
        <input type="hidden" name="view" value={filter.view} />
        {filter.search ? <input type="hidden" name="q" value={filter.search} /> : null}
        <fieldset>
          <legend className="text-xs text-ink-quiet">{t('desk:filter.state')}</legend>
          <div className="mt-1 flex flex-wrap gap-x-5">
            {statesOf(filter.view).map((state) => (
              <label key={state} className="flex min-h-9 items-center gap-2 text-sm text-ink-basic">
                <input type="checkbox" name="state" value={state} defaultChecked={filter.states?.includes(state)} className="size-4.5 accent-brand" />
                {t(`support-requests:state.${state}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-3 sm:grid-cols-2 md:grid-cols-4">
          <Choice name="service" label={t('desk:filter.service')} value={filter.service} options={[any, ...choices.services]} />
          <Choice name="assignee" label={t('desk:filter.assignee')} value={filter.assignee} options={[any, { value: 'none', label: t('desk:queue.nobody') }, ...choices.officers]} />
          <Choice name="move" label={t('desk:filter.move')} value={filter.move} options={[any, ...moveChoices.map((value) => ({ value, label: t(`desk:filter.moves.${value}`) }))]} />
          <Choice name="due" label={t('desk:filter.due')} value={filter.due} options={[any, ...dueChoices.map((value) => ({ value, label: t(`desk:filter.dues.${value}`) }))]} />
          <Day name="from" label={t('desk:filter.from')} value={filter.from} />
          <Day name="until" label={t('desk:filter.until')} value={filter.until} />
          <Choice
            name="sort" label={t('desk:filter.sort')} value={sortOf(filter)}
            options={queueSorts.filter((sort) => filter.view !== 'closed' || sort !== 'promise').map((value) => ({ value, label: t(`desk:filter.sorts.${value}`) }))}
          />
          <p className="flex items-end gap-2">
            <Button size="small">{t('desk:filter.apply')}</Button>
            <ButtonLink size="small" variant="ghost" href={plain}>{t('desk:filter.clear')}</ButtonLink>
          </p>
        </div>
      </form>
    </details>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
}

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <p className="min-w-0">
      <label htmlFor={`filter-${name}`} className="block pb-1 text-xs text-ink-quiet">{label}</label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} className={control}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </p>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <p className="min-w-0">
      <label htmlFor={`filter-${name}`} className="block pb-1 text-xs text-ink-quiet">{label}</label>
      <input id={`filter-${name}`} type="date" name={name} defaultValue={value} className={control} />
    </p>
  );
}
