export type Region = 'us-innovation' | 'cn-jp-cogrowth' | 'asean-mideast-expansion';

const hues: Record<Region, string> = {
  'us-innovation': 'border-innovation',
  'cn-jp-cogrowth': 'border-cogrowth',
  'asean-mideast-expansion': 'border-expansion',
};

/** The classes of a region's own hue: its words, its lines, its tint. */
export const regionTone = {
  'us-innovation': 'innovation',
  'cn-jp-cogrowth': 'cogrowth',
  'asean-mideast-expansion': 'expansion',
} as const satisfies Record<Region, string>;

/** The ring of a region. It says nothing by itself: the region's or the hub's name stands beside it. */
export function RegionRing({ region, className = 'size-4' }: { region: Region; className?: string }) {
  return (
    <span
      aria-hidden="true"
      data-fill=""
      className={`inline-block shrink-0 rounded-full border-[0.22em] bg-surface ${hues[region]} ${className}`}
    />
  );
}
