import type { FacilityKind } from '../hub';

/** Line drawings on a field of 96 × 64: what is drawn in ink, and the one thing that carries the region's hue. */
const drawings: Record<FacilityKind, { ink: string; hue: string }> = {
  test_zone: {
    ink: 'M18 6h24v50H18zM54 6h24v50H54zM18 20h24M18 34h24M54 20h24M54 34h24M8 60h80',
    hue: 'M24 13h6M24 27h6M24 41h6M24 48h6M60 13h6M60 27h6M60 41h6M60 48h6M42 27h12',
  },
  demo_space: {
    ink: 'M6 60h84M20 60V44h18v16M58 60V40h18v20M29 60v-4M67 60v-4',
    hue: 'M29 22l9 5v10l-9 5-9-5V27zM20 27l9 5 9-5M29 32v10M58 12h18v18H58zM63 34h8M67 30v4',
  },
  partners_lounge: {
    ink: 'M8 60h80M12 56V38c0-4 6-4 6 0v8h18v-8c0-4 6-4 6 0v18M12 50h30M54 56V38c0-4 6-4 6 0v8h18v-8c0-4 6-4 6 0v18M54 50h30',
    hue: 'M40 12h30v16H56l-6 6v-6H40zM47 18h16M47 22h10',
  },
  meeting_room: {
    ink: 'M6 60h84M20 44h56M26 44v16M70 44v16M10 60V40h8v20M86 60V40h-8v20M40 60v-8h16v8',
    hue: 'M30 8h36v22H30zM48 30v6M42 36h12M36 24l8-8 6 5 9-8',
  },
  event_hall: {
    ink: 'M6 60h84M14 58v-8h8v8M28 58v-8h8v8M42 58v-8h8v8M56 58v-8h8v8M70 58v-8h8v8M8 42h80',
    hue: 'M22 6h52v26H22zM44 42V32h8v10M34 18h28M34 24h18',
  },
  office: {
    ink: 'M6 60h84M14 44h68M20 44v16M76 44v16M62 44v16M62 52h14',
    hue: 'M32 22h26v16H32zM45 38v6M39 44h12M66 44l4-14 6 4',
  },
  other: {
    ink: 'M6 60h84M18 60V16h44v44M62 60V30h18v30M36 60V48h8v12',
    hue: 'M26 24h6M38 24h6M50 24h6M26 34h6M38 34h6M50 34h6M68 38h6M68 46h6',
  },
};

/** What a facility looks like, drawn by us: a picture of its kind, not of the place. */
export function FacilityDrawing({ kind }: { kind: FacilityKind }) {
  const { ink, hue } = drawings[kind];
  return (
    <svg viewBox="0 0 96 64" className="hub-drawing" aria-hidden="true" focusable="false">
      <path d={ink} />
      <path d={hue} className="hub-drawing-hue" />
    </svg>
  );
}
