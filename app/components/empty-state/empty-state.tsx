import type { ReactNode } from 'react';

/** Where a list would be, and nothing is there yet: why, and what to do about it. */
export function EmptyState({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="border-y border-line py-14 text-center">
      <p className="text-lg font-bold text-ink">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-xl text-base text-ink-subtle">{children}</div> : null}
      {actions ? <div className="mt-6 flex flex-wrap justify-center gap-2.5">{actions}</div> : null}
    </div>
  );
}
