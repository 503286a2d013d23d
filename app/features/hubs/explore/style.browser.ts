import type { ExpressionSpecification, Map, LayerSpecification, SourceSpecification, StyleSpecification } from 'mapbox-gl';
import { acrossPacific, greatCircle } from '../explore.rules';
import { changesOf, textFieldOf, type MapStyle } from '../provider-style.rules';
import type { Pin } from './pins.browser';
import type { ExploreSettings } from './settings';

const namesSource = 'kain-names';
const arcsSource = 'kain-arcs';

/** What a custom property of the page is worth on the map's stage: the high-contrast palette reaches the canvas by it. */
const colourOf = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property).trim();

/** A provider's style without its names of seas and islands, in the reader's language, and with our own names. */
export async function ownNames(map: Map, { ours, language }: ExploreSettings): Promise<void> {
  const style = map.getStyle() as unknown as MapStyle;
  const changes = changesOf(style);
  if (!changes) throw new Error('A style whose names cannot be seen');
  for (const change of changes) {
    if (change.hide) map.setLayoutProperty(change.id, 'visibility', 'none');
    else map.setFilter(change.id, change.filter as Parameters<Map['setFilter']>[1]);
  }
  const field = language === 'zh-hans' ? 'name_zh-Hans' : `name_${language}`;
  for (const layer of style.layers) {
    const text = textFieldOf(layer, field);
    if (text) map.setLayoutProperty(layer.id, 'text-field', text as ExpressionSpecification);
  }
  const answer = await fetch(ours);
  if (!answer.ok) throw new Error('Our names did not come');
  const own = (await answer.json()) as StyleSpecification;
  map.addSource(namesSource, own.sources[namesSource] as SourceSpecification);
  for (const layer of own.layers) if (layer.source === namesSource) map.addLayer(layer as LayerSpecification);
}

/** Our own style in the palette that the reader has chosen. */
export function ownColours(map: Map, stage: Element): void {
  map.setPaintProperty('kain-water', 'background-color', colourOf(stage, '--map-water'));
  map.setPaintProperty('kain-land', 'fill-color', colourOf(stage, '--map-ground'));
  map.setPaintProperty('kain-shore', 'line-color', colourOf(stage, '--map-shore'));
  for (const id of ['kain-sea', 'kain-island']) {
    map.setPaintProperty(id, 'text-color', colourOf(stage, '--map-name'));
    map.setPaintProperty(id, 'text-halo-color', colourOf(stage, '--map-water'));
  }
}

/** The ways from Seoul to the hubs, under all names. */
export function drawArcs(map: Map, pins: readonly Pin[], seoul: [number, number]): void {
  const features = pins.map((pin) => ({
    type: 'Feature' as const,
    properties: { hue: pin.hue, colour: colourOf(pin.element, '--hue') },
    geometry: { type: 'LineString' as const, coordinates: greatCircle(seoul, acrossPacific(pin.at)) },
  }));
  map.addSource(arcsSource, { type: 'geojson', data: { type: 'FeatureCollection', features } });
  const firstText = map.getStyle()?.layers.find(({ type }) => type === 'symbol')?.id;
  map.addLayer({
    id: arcsSource, type: 'line', source: arcsSource, layout: { 'line-cap': 'round' },
    paint: { 'line-color': ['get', 'colour'], 'line-width': 1.5, 'line-opacity': 0.8 },
  }, firstText);
}

/** Lights the arcs of one region, or all. */
export function lightArcs(map: Map, hue: string | undefined): void {
  if (map.getLayer(arcsSource)) map.setPaintProperty(arcsSource, 'line-opacity', hue === undefined ? 0.8 : ['case', ['==', ['get', 'hue'], hue], 0.8, 0.2]);
}
