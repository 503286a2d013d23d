import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '~/components/breadcrumb/breadcrumb';

interface PageHeaderProps {
  title: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Tags, a reference number: above the title. */
  overline?: ReactNode;
  /** Buttons at the end of the title's line. */
  actions?: ReactNode;
  className?: string;
}

/** The head of a page: where it stands, its one h1, what can be done. */
export function PageHeader({ title, lead, crumbs, overline, actions, className = '' }: PageHeaderProps) {
  return (
    <div className={`pt-6 pb-6 sm:pt-8 ${className}`}>
      {crumbs ? <Breadcrumb items={crumbs} /> : null}
      {overline ? <div className="mt-5 flex flex-wrap items-center gap-2 text-sm text-ink-quiet">{overline}</div> : null}
      <div className={`flex flex-wrap items-end justify-between gap-x-8 gap-y-4 ${overline ? 'mt-2' : crumbs ? 'mt-4' : ''}`}>
        <h1 className="heading-tight min-w-0 text-2xl sm:text-3xl">{title}</h1>
        {actions ? <div className="flex flex-wrap gap-2.5">{actions}</div> : null}
      </div>
      {lead ? <p className="mt-3 max-w-3xl text-base text-ink-subtle sm:text-lg">{lead}</p> : null}
    </div>
  );
}

/** The column that a page's content stands in; `narrow` keeps lines of a form or of running text readable. */
export function PageBody({ children, narrow = false, className = '' }: { children: ReactNode; narrow?: boolean; className?: string }) {
  return (
    <div className={`page-width grow pb-20 ${className}`}>
      {narrow ? <div className="max-w-[42rem]">{children}</div> : children}
    </div>
  );
}

/** A part of a page: its heading over a rule. */
export function SectionHeading({ id, children, actions, level = 2, className = '' }: { id?: string; children: ReactNode; actions?: ReactNode; level?: 2 | 3; className?: string }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={`flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b-2 border-line-ink pb-3 ${className}`}>
      <Heading id={id} className="heading-tight text-lg sm:text-xl">{children}</Heading>
      {actions ? <div className="print:hidden">{actions}</div> : null}
    </div>
  );
}
