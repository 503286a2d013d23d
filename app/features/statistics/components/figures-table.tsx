import type { ReactNode } from 'react';

interface FigureColumn {
  key: string;
  label: string;
}

interface FiguresTableProps {
  caption: string;
  /** What the first column names. */
  of: string;
  columns: readonly FigureColumn[];
  /** Cells by the column's key. */
  rows: readonly { key: string; name: ReactNode; cells: Record<string, string> }[];
}

/** Stays where it is while the figures move beneath it; a width of its own leaves them room on a narrow screen. */
const first = 'sticky start-0 w-32 min-w-32 bg-surface ps-0 pe-3 text-start font-normal wrap-break-word max-md:border-e md:w-auto md:ps-2 print:static print:w-auto print:border-e-0';

/** Digits run from left to right in all our languages: ones stand under ones only where they end on the right. */
const figure = 'px-2 text-right last:pe-4 md:last:pe-2';

/** Above each row, since a row that stays in place would lie over a line beneath the one before. */
const line = 'border-t border-line group-first:border-t-line-ink group-last:border-b';

/** A table of figures. Where it is wider than the screen it moves sideways beneath its first column, by finger and by arrow keys. */
export function FiguresTable({ caption, of, columns, rows }: FiguresTableProps) {
  return (
    <div role="group" aria-label={caption} tabIndex={0} className="overflow-x-auto scroll-edges max-md:-me-4 print:me-0 print:bg-none">
      <table className="w-full border-separate border-spacing-0 text-sm tabular-nums print:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead className="text-ink-quiet">
          <tr>
            <th scope="col" className={`border-line py-2.5 align-bottom ${first}`}>{of}</th>
            {columns.map(({ key, label }) => <th key={key} scope="col" className={`min-w-18 py-2.5 align-bottom font-normal print:min-w-10 ${figure}`}>{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key} className="group hover:bg-subtle">
              <th scope="row" className={`${line} border-e-line py-3 align-top group-hover:bg-subtle ${first}`}>{name}</th>
              {columns.map(({ key: column }) => (
                <td key={column} data-figure={column} className={`${line} py-3 align-top whitespace-nowrap ${figure}`}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
