/** As much of a layer of a map style as is decided on. */
export interface StyleLayer {
  id: string;
  type: string;
  source?: unknown;
  'source-layer'?: string;
  filter?: unknown;
  layout?: Record<string, unknown>;
}

/** As much of a map style. */
export interface MapStyle {
  imports?: readonly unknown[];
  layers: readonly StyleLayer[];
}

/** Tables of Mapbox's tile sets (Streets 7 and 8, Terrain) whose names are those of seas, waters, islands and other nature. */
const waterTables = new Set(['natural_label', 'marine_label', 'water_label', 'waterway_label', 'place_island', 'bathymetry']);

/** Layers that say by their own name what they label, whatever the table is called. */
const waterWords = /(?:^|[-_ ])(?:water|marine|sea|ocean|bay|strait|island|islet|archipelago|natural)(?:s)?(?:[-_ ]|$)/i;

const isText = ({ type, layout }: StyleLayer) => type === 'symbol' && layout?.['text-field'] !== undefined;

/** Words of the first style of filters, which cannot be put together with those of today. */
function isOldFilter(filter: unknown): boolean {
  if (!Array.isArray(filter)) return false;
  const [word, second] = filter as unknown[];
  if (word === 'none' || word === '!in' || word === '!has') return true;
  if (word === 'all' || word === 'any') return filter.slice(1).some(isOldFilter);
  return typeof second === 'string' && ['==', '!=', '<', '<=', '>', '>=', 'in'].includes(String(word)) && filter.length >= 3;
}

/** Round Dokdo, in degrees: nothing but our own name stands there. */
const dokdo = {
  type: 'Polygon',
  coordinates: [[[131.6, 37], [132.1, 37], [132.1, 37.5], [131.6, 37.5], [131.6, 37]]],
} as const;

/** What is done to one layer of a provider's style: hidden, or shown but round Dokdo. */
export type LayerChange = { id: string; hide: true } | { id: string; hide: false; filter: unknown[] };

/**
 * What is to be changed in a provider's style so that it prints no name of a sea or an island: those are ours to draw. A layer of which
 * we cannot say it is hidden; every other text is kept away from Dokdo. Null for a style that hides its layers in an import (Mapbox
 * Standard): we could not see what it prints.
 */
export function changesOf(style: MapStyle): LayerChange[] | null {
  if (style.imports && style.imports.length > 0) return null;
  return style.layers.filter(isText).map((layer): LayerChange => {
    const { id, filter } = layer;
    if (waterTables.has(layer['source-layer'] ?? '') || waterWords.test(id) || isOldFilter(filter)) return { id, hide: true };
    const outside = ['!', ['within', dokdo]];
    return { id, hide: false, filter: filter === undefined ? outside : ['all', filter, outside] };
  });
}

/** Names in the reader's language where a style shows names at all; a number of a road stays as it is. */
export function textFieldOf(layer: StyleLayer, field: string): unknown[] | null {
  if (!isText(layer) || !JSON.stringify(layer.layout?.['text-field']).includes('name')) return null;
  return ['coalesce', ['get', field], ['get', 'name']];
}
