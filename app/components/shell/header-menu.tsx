import type { ReactNode } from 'react';
import { Icon } from '~/components/icon/icon';

interface HeaderMenuProps {
  /** What the button is for; read out before what it shows. */
  label: string;
  summary: ReactNode;
  children: ReactNode;
  wide?: boolean;
  /** The button shows a sign alone: no colon after the label, no chevron. */
  signOnly?: boolean;
}

/**
 * A menu of the header: a details element, so that it opens without scripts. One is open at a time (`name`);
 * the document module closes it on Escape and on a click elsewhere.
 */
export function HeaderMenu({ label, summary, children, wide = false, signOnly = false }: HeaderMenuProps) {
  return (
    <details name="header-menu" data-menu="" className="group static sm:relative">
      <summary
        className="flex min-h-11 min-w-10 items-center justify-center gap-1.5 rounded-md px-2 sm:min-w-11 text-sm text-ink-subtle hover:bg-subtle group-open:bg-subtle"
      >
        <span className="sr-only">{signOnly ? label : `${label}: `}</span>
        {summary}
        {signOnly ? null : <Icon name="chevron" className="size-4 transition-transform group-open:rotate-180 max-sm:hidden" />}
      </summary>
      <div
        className={`absolute inset-x-4 top-full z-30 mt-1 rounded-xl border border-line bg-raised p-2 text-ink-basic shadow-float sm:inset-x-auto sm:end-0 ${wide ? 'sm:w-80' : 'sm:w-64'}`}
      >
        {children}
      </div>
    </details>
  );
}

/** A link of a header menu. */
export const menuItemClass =
  'flex min-h-11 w-full items-center gap-2 rounded-md px-3 py-2 text-start text-base hover:bg-subtle aria-[current]:font-bold aria-[current]:text-brand';
