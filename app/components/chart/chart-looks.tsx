/** How a series is drawn: told apart by its pattern, so that colour is never needed. */
export type ChartLook = 'solid' | 'hatched' | 'dotted' | 'outline';

const plain: Partial<Record<ChartLook, string>> = { solid: 'fill-brand', outline: 'fill-surface' };

/** The patterns of one chart; `id` keeps them apart from another's. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="fill-surface" />
        <rect width="3" height="7" className="fill-brand" />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="fill-surface" />
        <circle cx="3" cy="3" r="1.4" className="fill-brand" />
      </pattern>
    </defs>
  );
}

interface ShapeProps {
  id: string;
  look: ChartLook;
  x: string;
  y: string;
  width: string;
  height: string;
}

/** A bar. Every one has an outline: on paper and in high contrast it stays a shape. */
export function ChartBar({ id, look, ...place }: ShapeProps) {
  return <rect {...place} className={`stroke-brand ${plain[look] ?? ''}`} fill={plain[look] ? undefined : `url(#${id}-${look})`} strokeWidth="1" vectorEffect="non-scaling-stroke" />;
}

/** What the looks stand for, above a chart. */
export function ChartLegend({ id, items }: { id: string; items: readonly { look: ChartLook; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-subtle">
      {items.map(({ look, label }) => (
        <li key={look} className="flex items-center gap-2">
          <svg aria-hidden="true" className="h-3.5 w-6 shrink-0" data-fill="">
            <ChartPatterns id={`${id}-legend`} />
            <ChartBar id={`${id}-legend`} look={look} x="1" y="1" width="22" height="12" />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
