import type { ReactNode } from 'react';

export interface Definition {
  term: ReactNode;
  value: ReactNode;
}

interface DefinitionListProps {
  items: readonly Definition[];
  /** `rows`: hairlines between (what was submitted); `plain`: a quiet list beside something. */
  variant?: 'plain' | 'rows';
  className?: string;
}

/** Terms and their values; under one another where there is no room beside (the list's own width decides). */
export function DefinitionList({ items, variant = 'plain', className = '' }: DefinitionListProps) {
  const rows = variant === 'rows';
  return (
    <dl className={`${rows ? '@container border-t-2 border-line-ink' : 'grid gap-2.5'} ${className}`}>
      {items.map(({ term, value }, index) => (
        <div
          key={index}
          className={rows
            ? 'grid gap-x-6 gap-y-0.5 border-b border-line py-3.5 @md:grid-cols-[minmax(8rem,14rem)_1fr]'
            : 'grid grid-cols-[minmax(4.5rem,auto)_1fr] gap-x-4'}
        >
          <dt className={`text-ink-quiet ${rows ? 'text-sm @md:text-base' : 'w-20 text-sm'}`}>{term}</dt>
          <dd className={`min-w-0 text-ink-basic ${rows ? 'text-base' : 'text-sm'}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
