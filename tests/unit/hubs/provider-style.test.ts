import { describe, expect, test } from 'vitest';
import { changesOf, textFieldOf, type StyleLayer } from '~/features/hubs/provider-style.rules';

const text = { 'text-field': ['coalesce', ['get', 'name_en'], ['get', 'name']] };
const label = (id: string, table: string, filter?: unknown): StyleLayer => ({
  id, type: 'symbol', source: 'composite', 'source-layer': table, layout: text, ...(filter === undefined ? {} : { filter }),
});

/** Layers as a classic style of the provider has them (Light v11): their ids, tables and filters, without their paint. */
const light = {
  layers: [
    { id: 'land', type: 'background' },
    { id: 'water', type: 'fill', source: 'composite', 'source-layer': 'water' },
    { id: 'waterway', type: 'line', source: 'composite', 'source-layer': 'waterway' },
    label('waterway-label', 'natural_label', ['all', ['match', ['get', 'class'], ['canal', 'river'], true, false], ['==', ['geometry-type'], 'LineString']]),
    label('natural-line-label', 'natural_label', ['all', ['match', ['get', 'class'], ['glacier', 'landform'], true, false], ['<=', ['get', 'filterrank'], 1]]),
    label('water-line-label', 'natural_label', ['all', ['match', ['get', 'class'], ['bay', 'ocean', 'reservoir', 'sea', 'water'], true, false]]),
    label('water-point-label', 'natural_label', ['all', ['match', ['get', 'class'], ['bay', 'ocean', 'reservoir', 'sea', 'water'], true, false]]),
    label('poi-label', 'poi_label', ['<=', ['get', 'filterrank'], 1]),
    label('settlement-major-label', 'place_label', ['all', ['<=', ['get', 'filterrank'], 3], ['match', ['get', 'class'], ['settlement'], true, false]]),
    label('country-label', 'place_label'),
    { id: 'road-number-shield', type: 'symbol', source: 'composite', 'source-layer': 'road', layout: { 'text-field': ['get', 'ref'] } },
    { id: 'road-oneway-arrow', type: 'symbol', source: 'composite', 'source-layer': 'road', layout: { 'icon-image': 'oneway' } },
  ] satisfies StyleLayer[],
};
const hidden = (layers: StyleLayer[]) => changesOf({ layers })?.flatMap((change) => (change.hide ? [change.id] : []));

describe('what is hidden of a provider’s style', () => {
  test('every name of a sea, a water, an island or other nature, and no other layer', () => {
    expect(hidden(light.layers)).toEqual(['waterway-label', 'natural-line-label', 'water-line-label', 'water-point-label']);
  });

  test.each([
    label('marine-label-lg-pt', 'marine_label'), label('x', 'water_label'), label('place-islands', 'place_label'), label('place-islet-archipelago-aboriginal', 'place_label'),
    label('Sea names', 'anything'), label('bathymetry-depth', 'bathymetry'),
  ])('the layer $id of an older or a custom style', (layer) => expect(hidden([layer])).toEqual([layer.id]));

  test.each(['seattle-label', 'season', 'oceanside-places', 'poi-bayview'])('a layer that only sounds like it is shown: %s', (id) => expect(hidden([label(id, 'place_label')])).toEqual([]));

  test('a layer whose filter can’t be put together with ours is hidden rather than trusted', () => {
    expect(hidden([label('old', 'place_label', ['==', 'class', 'city']), label('old-all', 'place_label', ['all', ['!in', 'class', 'city'], ['>', 'rank', 2]])])).toEqual(['old', 'old-all']);
  });

  test('whatever is shown stays away from Dokdo', () => {
    const shown = changesOf(light)?.filter(({ hide }) => !hide);
    expect(shown?.map(({ id }) => id)).toEqual(['poi-label', 'settlement-major-label', 'country-label', 'road-number-shield']);
    for (const change of shown ?? []) expect(JSON.stringify(change)).toContain('["!",["within",{"type":"Polygon"');
    expect(shown?.[0]).toMatchObject({ filter: ['all', ['<=', ['get', 'filterrank'], 1], ['!', ['within', {}]]] });
  });

  test('a style that keeps its layers in an import cannot be judged', () => expect(changesOf({ imports: [{ id: 'basemap' }], layers: [] })).toBeNull());
});

describe('language', () => {
  const byId = (id: string) => light.layers.find((layer) => layer.id === id) ?? light.layers[0]!;
  test('names are the reader’s, and the place’s own where there is none', () => expect(textFieldOf(byId('country-label'), 'name_ar')).toEqual(['coalesce', ['get', 'name_ar'], ['get', 'name']]));
  test.each(['road-number-shield', 'road-oneway-arrow', 'water'])('%s has no name to put into a language', (id) => expect(textFieldOf(byId(id), 'name_ko')).toBeNull());
});
