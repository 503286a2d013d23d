import { useEffect, type RefObject } from 'react';

interface Place {
  cell: HTMLTableCellElement;
  /** The columns that it spans: [from, to). */
  from: number;
  to: number;
}

const targetOf = (cell: HTMLTableCellElement): HTMLElement => cell.querySelector<HTMLElement>('a[href], button') ?? cell;

function placesOf(table: HTMLTableElement): Place[][] {
  return [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => {
    let column = 0;
    return [...row.cells].map((cell) => ({ cell, from: column, to: (column += cell.colSpan) }));
  });
}

/** Where a key leads from a place; null where it leads nowhere. Left and right are those of the eye, whichever way the page is written. */
function next(rows: Place[][], at: { row: number; index: number; column: number }, { key, ctrlKey }: KeyboardEvent, mirrored: boolean): Place | null {
  const row = rows[at.row] ?? [];
  const over = (index: number) => rows[index]?.find(({ from, to }) => from <= at.column && at.column < to) ?? null;
  switch (key) {
    case 'ArrowRight': return row[at.index + (mirrored ? -1 : 1)] ?? null;
    case 'ArrowLeft': return row[at.index + (mirrored ? 1 : -1)] ?? null;
    case 'ArrowDown': return over(at.row + 1);
    case 'ArrowUp': return over(at.row - 1);
    case 'Home': return (ctrlKey ? rows[0] : row)?.[0] ?? null;
    case 'End': return (ctrlKey ? rows.at(-1) : row)?.at(-1) ?? null;
    default: return null;
  }
}

/**
 * Makes a table a grid as the ARIA practices describe it: one stop for Tab, arrow keys within, Home and End, and with Control to the
 * corners. Up and down keep to the column, over cells that span several. Without scripts it stays a table whose links Tab reaches.
 * @param drawn changes whenever the cells are others
 */
export function useGridKeys(ref: RefObject<HTMLTableElement>, drawn: string): void {
  useEffect(() => {
    const table = ref.current;
    if (!table || !drawn) return undefined;
    const rows = placesOf(table);
    const targets = rows.flat().map(({ cell }) => targetOf(cell));
    let column: number | null = null;
    const stopAt = (target: HTMLElement | undefined) => {
      for (const each of targets) each.tabIndex = each === target ? 0 : -1;
    };
    const onFocus = (event: FocusEvent) => {
      const target = targets.find((each) => each === event.target);
      if (target) stopAt(target);
    };
    const onKey = (event: KeyboardEvent) => {
      const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
      const row = rows.findIndex((places) => places.some((place) => place.cell === cell));
      const index = rows[row]?.findIndex((place) => place.cell === cell) ?? -1;
      const here = rows[row]?.[index];
      if (!here || event.altKey || event.metaKey) return;
      const upright = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (!upright || column === null || column < here.from || column >= here.to) column = here.from;
      const place = next(rows, { row, index, column }, event, getComputedStyle(table).direction === 'rtl');
      if (!place) return;
      event.preventDefault();
      targetOf(place.cell).focus();
    };
    table.setAttribute('role', 'grid');
    stopAt(targets[0]);
    table.addEventListener('keydown', onKey);
    table.addEventListener('focusin', onFocus);
    return () => {
      table.removeEventListener('keydown', onKey);
      table.removeEventListener('focusin', onFocus);
    };
  }, [ref, drawn]);
}
