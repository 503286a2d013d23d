import { useRef, useState, type DragEvent } from 'react';
import type { Bar, CalendarRow, CalendarView } from '../desk-calendar.server';
import { columnOfDrop } from '../desk-calendar.rules';
import { gridMinutes, minutesOf, type Range } from '../slots.rules';

/** Where a bar was let go: nothing has changed yet. */
export interface MoveProposal extends Range {
  bar: Bar;
  row: { id: string; name: string };
  /** The units that the booking would have. */
  units: string[];
  /** Half hours from the calendar's first column on. */
  column: number;
  /** Start and end as the form sends them. */
  fields: { start: string; end: string };
}

interface Taken {
  bar: Bar;
  row: CalendarRow;
  grabbed: number;
}

const halfHours = (range: Range) => Math.round(minutesOf(range) / gridMinutes);

/** The half hour under the pointer, of an element that spans `count` of them; from the right where the page is written so. */
function columnUnder(event: DragEvent<HTMLElement>, left: number, width: number, count: number): number {
  const fraction = (event.clientX - left) / width;
  const along = getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - fraction : fraction;
  return Math.min(count - 1, Math.max(0, Math.floor(along * count)));
}

/**
 * Dragging a bar to another time or to a unit of the same kind. What it gives is a proposal: the server says whether it can be.
 * A booking of several units changes the one whose bar was dragged.
 */
export function useBarDrag(view: CalendarView) {
  const taken = useRef<Taken | null>(null);
  const [over, setOver] = useState<MoveProposal | null>(null);
  const [proposal, setProposal] = useState<MoveProposal | null>(null);

  const at = (event: DragEvent<HTMLElement>): MoveProposal | null => {
    const line = event.target instanceof Element ? event.target.closest<HTMLTableRowElement>('tr[data-unit]') : null;
    const row = view.rows.find(({ id }) => id === line?.dataset['unit']);
    const [head, held] = [line?.cells[0], taken.current];
    if (!line || !row || !head || !held || row.kind !== held.row.kind) return null;
    const [whole, first] = [line.getBoundingClientRect(), head.getBoundingClientRect()];
    const left = first.left > whole.left + 1 ? whole.left : first.right;
    const [columns, length] = [view.grid.length - 1, halfHours(held.bar)];
    const column = columnOfDrop(columns, length, columnUnder(event, left, whole.width - first.width, columns), held.grabbed);
    const [from, to] = column === null ? [] : [view.grid[column], view.grid[column + length]];
    if (column === null || !from || !to) return null;
    const units = [...new Set(held.bar.units.map((unit) => (unit === held.row.id ? row.id : unit)))];
    return { bar: held.bar, row: { id: row.id, name: row.name }, units, column, fields: { start: from, end: to }, start: new Date(from), end: new Date(to) };
  };

  return {
    /** What is shown at the place that it would take. */
    ghost: over ?? proposal,
    proposal,
    forget: () => setProposal(null),
    start: (bar: Bar, row: CalendarRow) => (event: DragEvent<HTMLElement>) => {
      const box = event.currentTarget.getBoundingClientRect();
      taken.current = { bar, row, grabbed: columnUnder(event, box.left, box.width, halfHours(bar)) };
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', bar.reference);
    },
    end: () => {
      taken.current = null;
      setOver(null);
    },
    table: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        const next = at(event);
        if (next) event.preventDefault();
        setOver((now) => (now?.column === next?.column && now?.row.id === next?.row.id ? now : next));
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.preventDefault();
        const next = at(event);
        setOver(null);
        const still = next && next.start.getTime() === next.bar.start.getTime() && next.bar.units.includes(next.row.id);
        setProposal(still ? null : next);
      },
    },
  };
}

export type BarDrag = ReturnType<typeof useBarDrag>;
