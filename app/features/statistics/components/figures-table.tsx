import type { ReactNode } from 'react';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';

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

/** A table of figures; on a narrow screen each figure has its column's name before it. */
export function FiguresTable({ caption, of, columns, rows }: FiguresTableProps) {
  return (
    <DataTable caption={caption} className="text-sm">
      <TableHead>
        <TableHeader>{of}</TableHeader>
        {columns.map(({ key, label }) => <TableHeader key={key} align="end">{label}</TableHeader>)}
      </TableHead>
      <TableBody>
        {rows.map(({ key, name, cells }) => (
          <TableRow key={key}>
            <TableCell main>{name}</TableCell>
            {columns.map(({ key: column, label }) => (
              <TableCell key={column} align="end" className="tabular-nums">
                <span className="text-ink-quiet md:hidden" aria-hidden="true">{label} </span>
                <span data-figure={column}>{cells[column]}</span>
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}
