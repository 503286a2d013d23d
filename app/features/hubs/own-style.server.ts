import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';

/** Where the shapes of the land are served. */
export const landPath = '/map/land.json';

const named = (kind: 'sea' | 'island', name: string, coordinates: [longitude: number, latitude: number]) => ({
  type: 'Feature', properties: { kind, name }, geometry: { type: 'Point', coordinates },
});

/** Quiet names with a halo of the water; the page's palette replaces both where it is our own style. */
const paint = { 'text-color': '#46628f', 'text-halo-color': '#f4f8ff', 'text-halo-width': 1.2 };

/** Names that are ours to draw on every map, in the reader's language: over a provider's style too. */
function names(language: Language) {
  const t = translator(language);
  const source = 'kain-names';
  const features = [named('sea', t('hubs:map.name.eastSea'), [134.6, 39.4]), named('island', t('hubs:map.name.dokdo'), [131.866, 37.241])];
  const text = { 'text-field': ['get', 'name'], 'text-max-width': 7, 'text-allow-overlap': true };
  const isKind = (kind: string) => ['==', ['get', 'kind'], kind];
  return {
    sources: { [source]: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
    layers: [
      {
        id: 'kain-island-dot', type: 'circle', source, minzoom: 4, filter: isKind('island'),
        paint: { 'circle-radius': 2.5, 'circle-color': '#46628f' },
      },
      {
        id: 'kain-sea', type: 'symbol', source, minzoom: 1.5, filter: isKind('sea'), paint,
        layout: { ...text, 'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11, 6, 18] },
      },
      {
        id: 'kain-island', type: 'symbol', source, minzoom: 4, filter: isKind('island'), paint,
        layout: { ...text, 'text-size': 12, 'text-anchor': 'top', 'text-offset': [0, 0.5] },
      },
    ],
  };
}

/**
 * Our own style of the explorable map, in one language: land, water and the names that are ours. It needs nobody's tiles. Letters are
 * drawn by the browser (`localFontFamily`), so what `glyphs` names is never asked for; the library wants it to be there.
 */
export function ownStyle(language: Language) {
  const { sources, layers } = names(language);
  return {
    version: 8,
    name: 'KAIN',
    projection: { name: 'mercator' },
    glyphs: '/map/letters/{fontstack}/{range}.pbf',
    sources: { 'kain-land': { type: 'geojson', data: landPath, attribution: 'Natural Earth', maxzoom: 7, tolerance: 0.3 }, ...sources },
    layers: [
      { id: 'kain-water', type: 'background', paint: { 'background-color': '#f4f8ff' } },
      { id: 'kain-land', type: 'fill', source: 'kain-land', paint: { 'fill-color': '#dbe4f5', 'fill-antialias': false } },
      { id: 'kain-shore', type: 'line', source: 'kain-land', paint: { 'line-color': '#b3c4e6', 'line-width': 0.75 } },
      ...layers,
    ],
  };
}
