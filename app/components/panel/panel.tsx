import type { ReactNode } from 'react';

export type PanelTone = 'plain' | 'tint' | 'subtle' | 'innovation' | 'cogrowth' | 'expansion';

const looks: Record<PanelTone, string> = {
  plain: 'rounded-xl border border-line px-5 py-5 sm:px-6',
  tint: 'rounded-xl bg-tint px-5 py-5 sm:px-6',
  subtle: 'rounded-xl bg-subtle px-5 py-5 sm:px-6',
  // A promise: no box, one rule in the region's hue.
  innovation: 'border-t-3 border-innovation pt-5',
  cogrowth: 'border-t-3 border-cogrowth pt-5',
  expansion: 'border-t-3 border-expansion pt-5',
};

interface PanelProps {
  tone?: PanelTone;
  /** A complementary part beside the main one. */
  as?: 'div' | 'section' | 'aside';
  labelledBy?: string;
  className?: string;
  children: ReactNode;
}

/** What must be held together. Use it once on a page; elsewhere lines and space do. */
export function Panel({ tone = 'plain', as: Element = 'div', labelledBy, className = '', children }: PanelProps) {
  return (
    <Element aria-labelledby={labelledBy} className={`${looks[tone]} ${className}`}>
      {children}
    </Element>
  );
}

/**
 * A form with what is promised beside it, from the first step to the last. On narrow screens the promise
 * folds to its one line (`summary`) above the form. `aside` is rendered in both places: give it no ids.
 */
export function WithAside({ aside, summary, children }: { aside: ReactNode; summary: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,40rem)_minmax(0,1fr)] xl:gap-x-40">
      <details className="group border-y border-line lg:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-4 py-2 text-base font-bold text-ink after:text-ink-quiet after:content-['+'] group-open:after:content-['−']">
          {summary}
        </summary>
        <div className="pt-1 pb-5">{aside}</div>
      </details>
      <div className="min-w-0">{children}</div>
      <div className="hidden lg:block">
        <div className="sticky top-6">{aside}</div>
      </div>
    </div>
  );
}
