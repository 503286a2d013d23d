import type { ReactNode } from 'react';

export type Tone =
  | 'neutral' | 'brand' | 'information' | 'success' | 'warning' | 'danger'
  | 'innovation' | 'cogrowth' | 'expansion';

const tones: Record<Tone, string> = {
  neutral: 'bg-neutral-tint text-ink-subtle',
  brand: 'bg-tint text-brand',
  information: 'bg-information-tint text-information',
  success: 'bg-success-tint text-success',
  warning: 'bg-warning-tint text-warning',
  danger: 'bg-danger-tint text-danger',
  innovation: 'bg-innovation-tint text-innovation-text',
  cogrowth: 'bg-cogrowth-tint text-cogrowth-text',
  expansion: 'bg-expansion-tint text-expansion-text',
};

/** A word with a tone: a state, a kind. The word tells it, the colour only helps. */
export function Tag({ tone = 'neutral', children, className = '' }: { tone?: Tone; children: ReactNode; className?: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm border border-transparent px-2 py-0.5 text-xs font-bold whitespace-nowrap ${tones[tone]} ${className}`}
    >
      {children}
    </span>
  );
}
