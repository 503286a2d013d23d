import { useState } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import type { QueueRow } from '../desk-rows.server';
import { pickValue } from '../queue.input';
import { RequestStateTag } from './request-state-tag';

interface DeskQueueProps {
  caption: string;
  /** The hub's name, for the head of the times' column. */
  city: string;
  rows: QueueRow[];
  /** Reference of the request that is open beside the list. */
  chosen?: string;
  /** References of those that came while the page was open. */
  fresh?: ReadonlySet<string>;
  linkTo: (reference: string) => string;
  /** Whether rows can be ticked; the table then stands in a form. */
  picks: boolean;
}

const dueTone: Record<QueueRow['due']['urgency'], string> = {
  late: 'text-danger font-bold', soon: 'text-warning font-bold', calm: 'text-ink', paused: 'text-ink-quiet', none: 'text-ink-quiet',
};
const barTone: Record<QueueRow['due']['urgency'], string> = {
  late: 'bg-danger-fill', soon: 'bg-warning-fill', calm: 'bg-neutral-fill', paused: 'bg-transparent', none: 'bg-transparent',
};

/** The requests in the order of the promise; a table that becomes rows of two lines on a small screen. */
export function DeskQueue({ caption, city, rows, chosen, fresh, linkTo, picks }: DeskQueueProps) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <table className="w-full border-collapse text-sm wrap-break-word">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-y border-line-strong text-start text-ink-quiet">
          {picks ? <th scope="col" className="w-11 ps-5 text-start"><span className="sr-only">{t('desk:bulk.pick')}</span></th> : null}
          <th scope="col" className={`${picks ? 'px-3' : 'px-5'} py-2.5 text-start font-normal`}>{t('desk:queue.request')}</th>
          <th scope="col" className="px-3 py-2.5 text-start font-normal">{t('desk:queue.service')}</th>
          <th scope="col" className="px-3 py-2.5 text-start font-normal">{t('desk:queue.state')}</th>
          <th scope="col" className="px-3 py-2.5 text-start font-normal">{t('desk:queue.due', { city })}</th>
          <th scope="col" className="py-2.5 ps-3 pe-5 text-start font-normal">{t('desk:queue.assignee')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <Row key={row.reference} row={row} isChosen={row.reference === chosen} isFresh={fresh?.has(row.reference) === true} href={linkTo(row.reference)} picks={picks} />)}
      </tbody>
    </table>
  );
}

/** A ticked box keeps the version that was ticked, whatever the list learns since: else it would answer to a state that nobody saw. */
function PickBox({ value, label }: { value: string; label: string }) {
  const [ticked, setTicked] = useState<string | null>(null);
  return (
    <label className="relative z-10 flex size-10 cursor-pointer items-center justify-center">
      <input
        type="checkbox" name="pick" value={ticked ?? value} aria-label={label} className="size-4.5 accent-brand"
        onChange={(event) => setTicked(event.target.checked ? value : null)}
      />
    </label>
  );
}

function Row({ row, isChosen, isFresh, href, picks }: { row: QueueRow; isChosen: boolean; isFresh: boolean; href: string; picks: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <tr
      data-row className={`relative border-b border-line align-top hover:bg-subtle focus-within:bg-subtle has-checked:bg-tint max-md:grid max-md:gap-x-4 max-md:px-5 max-md:py-3
        ${picks ? 'max-md:grid-cols-[auto_1fr_auto]' : 'max-md:grid-cols-[1fr_auto]'} ${isChosen ? 'bg-tint' : ''}`}
    >
      {picks ? (
        <td className="py-1 ps-3 max-md:row-span-2 max-md:-ms-3 max-md:p-0">
          <PickBox value={pickValue(row)} label={`${t('desk:bulk.pick')} ${row.title}`} />
        </td>
      ) : null}
      <td className={`py-3 pe-3 max-md:col-span-2 max-md:p-0 ${picks ? 'ps-3' : 'ps-5'}`}>
        <a href={href} aria-current={isChosen ? 'true' : undefined} className="font-bold text-ink after:absolute after:inset-0 hover:underline" dir="auto">
          {row.title}
        </a>
        {isFresh ? <Tag tone="information" className="ms-2">{t('desk:live.new')}</Tag> : null}
        <p className="mt-0.5 text-xs text-ink-quiet"><bdi>{row.firm}</bdi> · <bdi dir="ltr" className="whitespace-nowrap">{row.reference}</bdi></p>
      </td>
      <td className="px-3 py-3 text-ink-basic max-md:hidden">{row.service}</td>
      <td className="px-3 py-3 max-md:p-0 max-md:pt-2">
        <RequestStateTag state={row.state} />
        {row.offeredTo ? <span className="mt-1 block text-xs text-ink-quiet">{t('desk:transfer.offered', { hub: row.offeredTo })}</span> : null}
      </td>
      <td className="px-3 py-3 max-md:p-0 max-md:pt-2">
        <span className={`whitespace-nowrap tabular-nums ${dueTone[row.due.urgency]}`}>
          {row.due.text}
          {row.due.urgency === 'late' ? <span className="ms-2 text-xs">{t('desk:queue.late')}</span> : null}
        </span>
        {row.due.urgency === 'none' ? null : (
          <span aria-hidden="true" className="mt-1.5 block h-1 w-28 overflow-hidden rounded-sm bg-neutral-tint">
            <span className={`block h-full ${barTone[row.due.urgency]}`} style={{ width: `${row.due.used}%` }} />
          </span>
        )}
      </td>
      <td className="py-3 ps-3 pe-5 text-ink-basic max-md:hidden"><bdi>{row.assignee ?? '–'}</bdi></td>
    </tr>
  );
}
