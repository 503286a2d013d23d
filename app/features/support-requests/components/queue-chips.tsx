import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { sortOf, type QueueFilter } from '../queue-filter.rules';
import type { QueueChoices } from './queue-filters';

interface QueueChipsProps {
  filter: QueueFilter;
  choices: QueueChoices;
  linkTo: (filter: QueueFilter) => string;
}

interface Chip {
  key: string;
  name: string;
  value: string;
  without: Partial<QueueFilter>;
}

/** What the list is narrowed by, a chip each; a press takes that one away. The order is said last. */
export function QueueChips({ filter, choices, linkTo }: QueueChipsProps) {
  const { t } = useTranslation(['desk', 'common']);
  const chips = useChips(filter, choices);
  return (
    <ul className="flex flex-wrap items-center gap-2 text-sm" aria-label={t('desk:filter.title')}>
      {chips.map(({ key, name, value, without }) => (
        <li key={key}>
          <a
            href={linkTo({ ...filter, ...without })}
            className="inline-flex min-h-8 items-center gap-1.5 rounded-sm bg-neutral-tint px-2.5 text-ink-basic hover:bg-tint"
          >
            <span><span className="sr-only">{t('desk:filter.remove')} </span>{name}: <bdi>{value}</bdi></span>
            <Icon name="close" className="text-ink-quiet" />
          </a>
        </li>
      ))}
      <li className="text-ink-quiet">{t('desk:filter.sort')}: {t(`desk:filter.sorts.${sortOf(filter)}`)}</li>
    </ul>
  );
}

function useChips(filter: QueueFilter, choices: QueueChoices): Chip[] {
  const { t } = useTranslation(['desk', 'support-requests', 'common']);
  const labelOf = (options: { value: string; label: string }[], value: string) => options.find((option) => option.value === value)?.label ?? value;
  const { search, states, service, assignee, move, due, from, until, only } = filter;
  const all: (Chip | null | undefined | false)[] = [
    search !== undefined && { key: 'search', name: t('desk:queue.find'), value: search, without: { search: undefined } },
    states && { key: 'states', name: t('desk:filter.state'), value: states.map((state) => t(`support-requests:state.${state}`)).join(', '), without: { states: undefined } },
    service !== undefined && { key: 'service', name: t('desk:filter.service'), value: labelOf(choices.services, service), without: { service: undefined } },
    assignee !== undefined && {
      key: 'assignee', name: t('desk:filter.assignee'), value: assignee === 'none' ? t('desk:queue.nobody') : labelOf(choices.officers, assignee), without: { assignee: undefined },
    },
    move && { key: 'move', name: t('desk:filter.move'), value: t(`desk:filter.moves.${move}`), without: { move: undefined } },
    due && { key: 'due', name: t('desk:filter.due'), value: t(`desk:filter.dues.${due}`), without: { due: undefined } },
    from !== undefined && { key: 'from', name: t('desk:filter.from'), value: from, without: { from: undefined } },
    until !== undefined && { key: 'until', name: t('desk:filter.until'), value: until, without: { until: undefined } },
    only && { key: 'only', name: t('desk:filter.only'), value: String(only.length), without: { only: undefined } },
  ];
  return all.filter((chip): chip is Chip => Boolean(chip));
}
