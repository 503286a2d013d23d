import type { ComponentPropsWithoutRef, ReactNode } from 'react';

interface TableProps {
  /** What the table shows, for those who hear it; visible where `captionVisible`. */
  caption: ReactNode;
  captionVisible?: boolean;
  children: ReactNode;
  className?: string;
}

/**
 * A dense, aligned table of hairlines. On narrow screens each row becomes two lines: cells marked `main` on the
 * first, the others after one another on the second. It stays a table for screen readers.
 */
export function DataTable({ caption, captionVisible = false, children, className = '' }: TableProps) {
  return (
    <table className={`w-full border-collapse text-start wrap-break-word max-md:block ${className}`}>
      <caption className={captionVisible ? 'pb-2 text-start text-sm text-ink-quiet max-md:block' : 'sr-only'}>{caption}</caption>
      {children}
    </table>
  );
}

/** The head; hidden from sight, not from hearing, on narrow screens. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="border-b border-line-ink text-sm text-ink-quiet max-md:sr-only">
      <tr>{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="max-md:block">{children}</tbody>;
}

/** A row; `selected` is the one that is open beside the table. */
export function TableRow({ selected = false, className = '', ...rest }: ComponentPropsWithoutRef<'tr'> & { selected?: boolean }) {
  return (
    <tr
     
      aria-current={selected ? 'true' : undefined}
      className={`border-b border-line hover:bg-subtle aria-[current]:bg-tint max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:gap-y-1 max-md:py-3 ${className}`}
      {...rest}
    />
  );
}

type Align = 'start' | 'end';
const aligned: Record<Align, string> = { start: 'text-start', end: 'text-end' };

export function TableHeader({ align = 'start', className = '', ...rest }: Omit<ComponentPropsWithoutRef<'th'>, 'align'> & { align?: Align }) {
  return (
    <th scope="col" className={`px-3 py-2.5 font-normal first:ps-2 last:pe-2 ${aligned[align]} ${className}`} {...rest} />
  );
}

interface CellProps extends Omit<ComponentPropsWithoutRef<'td'>, 'align'> {
  align?: Align;
  /** Stands on the first line of a narrow row, and names the row. */
  main?: boolean;
}

export function TableCell({ align = 'start', main = false, className = '', ...rest }: CellProps) {
  const place = main ? 'max-md:basis-full max-md:text-base' : 'max-md:text-sm max-md:text-ink-subtle';
  const look = `px-3 py-3.5 align-top first:ps-2 last:pe-2 max-md:block max-md:p-0 max-md:text-start ${aligned[align]} ${place} ${className}`;
  return main ? (
    <th scope="row" className={`font-normal ${look}`} {...rest} />
  ) : (
    <td className={look} {...rest} />
  );
}
