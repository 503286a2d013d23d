import { useEffect, useRef } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import { TwoTimes } from '~/components/two-times/two-times';
import type { MoveProposal } from './use-bar-drag';

interface MovePanelProps {
  proposal: MoveProposal;
  hub: { name: string; timeZone: string };
  /** A reason that was typed for a move that was refused. */
  note: string | undefined;
  forget: () => void;
}

/** A bar was let go somewhere: who gets which time and unit, and the reason that the firm reads. Nothing has changed until it is sent. */
export function MovePanel({ proposal, hub, note, forget }: MovePanelProps) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const panel = useRef<HTMLFormElement>(null);
  const { bar, row, start, end, units } = proposal;
  const place = `${bar.reference} ${row.id} ${start.toISOString()}`;
  useEffect(() => {
    if (place) panel.current?.querySelector('textarea')?.focus();
  }, [place]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && forget();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [forget]);
  return (
    <form
      ref={panel} method="post" aria-labelledby="move-panel"
      className="sticky bottom-4 z-10 mt-4 grid gap-4 rounded-xl border border-line bg-raised p-5 shadow-float lg:grid-cols-[minmax(14rem,1fr)_minmax(0,2fr)_auto] lg:items-end"
    >
      <input type="hidden" name="reference" value={bar.reference} />
      <input type="hidden" name="version" value={bar.version} />
      <input type="hidden" name="start" value={proposal.fields.start} />
      <input type="hidden" name="end" value={proposal.fields.end} />
      {units.map((unit) => <input key={unit} type="hidden" name="unit" value={unit} />)}
      <div>
        <h2 id="move-panel" className="text-base font-bold text-ink">{t('desk:booking.moveTitle')}</h2>
        <p className="text-sm text-ink-subtle"><bdi>{bar.firm}</bdi> · <bdi>{row.name}</bdi></p>
        <TwoTimes className="mt-2" at={start} until={end} timeZone={hub.timeZone} place={hub.name} />
      </div>
      <TextArea name="note" label={t('desk:booking.moveReason')} hint={t('desk:booking.declineHint')} required rows={2} maxLength={1000} defaultValue={note} />
      <div className="flex flex-wrap gap-2.5">
        <Button>{t('desk:booking.move')}</Button>
        <Button type="button" variant="secondary" onClick={forget}>{t('test-zone:change.keep')}</Button>
      </div>
    </form>
  );
}
