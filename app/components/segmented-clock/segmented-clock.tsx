import { useTranslation } from '~/i18n/use-translation';

export interface ClockSegment {
  /** Working minutes. */
  minutes: number;
  /** Who held it: an earlier hub, the firm (the clock stood still), the present hub, nobody yet (what is left). */
  kind: 'past' | 'firm' | 'present' | 'late' | 'left';
  /** `두바이 1일 5시간`. */
  label: string;
}

interface SegmentedClockProps {
  segments: readonly ClockSegment[];
  /** The hue of the present holder's region. */
  tone?: 'brand' | 'innovation' | 'cogrowth' | 'expansion';
  /** Labels under the bar; without them they are only heard. */
  labelled?: boolean;
  className?: string;
}

const presentFill = {
  brand: 'fill-brand', innovation: 'fill-innovation', cogrowth: 'fill-cogrowth', expansion: 'fill-expansion',
} as const;

const presentText = {
  brand: 'text-brand', innovation: 'text-innovation-text', cogrowth: 'text-cogrowth-text', expansion: 'text-expansion-text',
} as const;

/** A request's clock as one bar: who held it, the firm's turn hatched, what is left. The words under it say the same. */
export function SegmentedClock({ segments, tone = 'brand', labelled = true, className = '' }: SegmentedClockProps) {
  const { i18n } = useTranslation();
  const shown = segments.filter(({ minutes }) => minutes > 0);
  const total = shown.reduce((sum, { minutes }) => sum + minutes, 0) || 1;
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0));
  const share = (minutes: number) => `${(minutes / total) * 100}%`;
  return (
    <div className={className}>
      <svg
        aria-hidden="true"
        data-fill=""
        className={`block h-2.5 w-full overflow-hidden rounded-full bg-line ${i18n.dir() === 'rtl' ? '-scale-x-100' : ''}`}
      >
        <defs>
          <pattern id="firm-turn" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="8" height="8" className="fill-surface" />
            <rect width="4" height="8" className="fill-line-strong" />
          </pattern>
        </defs>
        {shown.map(({ minutes, kind }, index) => (
          <rect
            key={starts[index]}
            x={share(starts[index] ?? 0)}
            width={share(minutes)}
            height="100%"
            fill={kind === 'firm' ? 'url(#firm-turn)' : undefined}
            className={fills(kind, tone)}
          />
        ))}
      </svg>
      <ul className={labelled ? 'mt-2 flex flex-wrap gap-x-1.5 text-xs text-ink-quiet' : 'sr-only'}>
        {shown.map(({ label, kind }, index) => (
          <li key={`${label}-${index}`} className={kind === 'present' ? `font-bold ${presentText[tone]}` : kind === 'late' ? 'font-bold text-danger' : ''}>
            {label}
            {index < shown.length - 1 ? <span aria-hidden="true" className="ms-1.5 font-normal text-ink-quiet">·</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function fills(kind: ClockSegment['kind'], tone: keyof typeof presentFill): string | undefined {
  if (kind === 'firm') return undefined;
  if (kind === 'past') return 'fill-neutral-fill';
  if (kind === 'late') return 'fill-danger-fill';
  if (kind === 'left') return 'fill-transparent';
  return presentFill[tone];
}
