import type { DragEvent } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon, type IconName } from '~/components/icon/icon';
import type { Bar, BarState } from '../desk-calendar.server';

/** Each state by its edge, its fill, its icon and its word: colour only helps. */
const looks: Record<BarState, { box: string; icon: IconName | null }> = {
  waiting: { box: 'border-2 border-dashed border-warning bg-warning-tint text-ink', icon: 'clock' },
  held: { box: 'border-2 border-dotted border-line-field bg-surface text-ink-subtle', icon: null },
  confirmed: { box: 'border border-s-4 border-success bg-success-tint text-ink', icon: 'check' },
  checked_in: { box: 'border border-brand bg-brand text-on-brand', icon: 'person' },
  completed: { box: 'border border-line-strong bg-neutral-tint text-ink-quiet', icon: 'check' },
  maintenance: { box: 'hatched border border-line-field bg-surface text-ink', icon: null },
  leave: { box: 'border border-s-4 border-line-field bg-subtle text-ink-subtle', icon: null },
};

/** What a state is called: the hub's own time by its name, a booking as its firm reads it. */
export function useBarWord() {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (state: BarState) => (state === 'maintenance' ? t('test-zone:day.maintenance') : state === 'leave' ? t('desk:calendar.leave') : t(`test-zone:state.${state}`));
}

interface CalendarBarProps {
  bar: Bar;
  href: string;
  /** Given where the bar can be dragged. */
  onDragStart?: ((event: DragEvent<HTMLElement>) => void) | undefined;
  onDragEnd?: (() => void) | undefined;
  /** The times stand in it, where its place doesn't say them. */
  timed?: boolean;
}

/** A booking in the calendar: who, in which state, when; it leads to the booking's page. */
export function CalendarBar({ bar, href, onDragStart, onDragEnd, timed = false }: CalendarBarProps) {
  const word = useBarWord()(bar.state);
  const { box, icon } = looks[bar.state];
  const plain = bar.state === 'maintenance' ? 'rounded-sm bg-surface px-1' : '';
  return (
    <a
      href={href} draggable={onDragStart !== undefined} onDragStart={onDragStart} onDragEnd={onDragEnd} data-fill="" data-bar={bar.reference} data-state={bar.state}
      title={[bar.firm, word, bar.times].filter(Boolean).join(' · ')}
      className={`flex h-full min-h-11 min-w-0 flex-col justify-center overflow-hidden rounded-md px-1.5 py-0.5 text-xs leading-tight no-underline hover:brightness-95 ${onDragStart ? 'cursor-grab' : ''} ${box}`}
    >
      {timed ? <span className={`w-fit tabular-nums ${plain}`} dir="ltr">{bar.times}</span> : null}
      {bar.firm ? <bdi className="truncate font-bold">{bar.firm}</bdi> : null}
      <span className="flex min-w-0 items-center gap-1">
        {icon ? <Icon name={icon} className="max-sm:hidden" /> : null}
        <span className={`truncate ${plain}`}>{word}</span>
      </span>
      {timed ? null : <span className="sr-only"> {bar.times}</span>}
    </a>
  );
}

const legend: BarState[] = ['waiting', 'confirmed', 'checked_in', 'held', 'completed', 'maintenance', 'leave'];

/** What the looks of the calendar mean, in words. */
export function CalendarLegend() {
  const { t } = useTranslation(['desk', 'test-zone']);
  const wordOf = useBarWord();
  const plain = [['free', t('test-zone:day.free'), 'border border-line-strong bg-surface'], ['off', t('desk:calendar.off'), 'border border-line-strong bg-subtle'], ['closed', t('desk:calendar.closed'), 'hatched-quiet border border-line-strong bg-subtle']] as const;
  return (
    <ul aria-label={t('test-zone:day.legend')} className="mt-4 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-ink-subtle">
      {legend.map((state) => (
        <li key={state} className="flex items-center gap-2">
          <span aria-hidden="true" data-fill="" className={`inline-flex h-5 w-7 items-center justify-center rounded-sm ${looks[state].box}`} />
          {wordOf(state)}
        </li>
      ))}
      {plain.map(([key, word, look]) => (
        <li key={key} className="flex items-center gap-2"><span aria-hidden="true" data-fill="" className={`inline-block h-5 w-7 rounded-sm ${look}`} />{word}</li>
      ))}
    </ul>
  );
}
