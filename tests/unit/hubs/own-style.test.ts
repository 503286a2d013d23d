import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { landShapes } from '~/features/hubs/land-shapes.server';
import { ownStyle } from '~/features/hubs/own-style.server';
import { languages, type Language } from '~/i18n/languages';

const land = JSON.parse(landShapes()) as Feature<MultiPolygon>;
const rings = land.geometry.coordinates.flat();

describe('land', () => {
  test('no edge runs across the map: it is cut at the antimeridian', () => {
    const widest = Math.max(...rings.flatMap((ring) => ring.map(([x = 0, y = 0], i) => {
      const [before = x, latitude = y] = ring[i - 1] ?? [];
      // The edge of Antarctica at the pole itself is no line on the flat map.
      return y <= -89 && latitude <= -89 ? 0 : Math.abs(x - before);
    })));
    expect(widest).toBeLessThan(10);
  });

  test('every ring is closed and lies on the flat map', () => {
    for (const ring of rings) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(ring.length).toBeGreaterThanOrEqual(4);
      for (const [x = NaN, y = NaN] of ring) expect(Math.abs(x) <= 180 && Math.abs(y) <= 90).toBe(true);
    }
  });

  test('Chukotka lies on both sides of the cut, and Singapore is there', () => {
    const near = (longitude: number, latitude: number, far: number) => rings.some((ring) => ring.some(([x = 0, y = 0]) => Math.hypot(x - longitude, y - latitude) < far));
    expect([near(180, 68.9, 0.5), near(-180, 68.9, 0.5), near(103.8, 1.35, 0.3)]).toEqual([true, true, true]);
  });

  test('the Caspian Sea is a hole', () => expect(land.geometry.coordinates.filter((polygon) => polygon.length > 1).length).toBeGreaterThan(0));
});

describe('our own style', () => {
  const named: Record<Language, [string, string]> = {
    ko: ['동해', '독도'], en: ['East Sea', 'Dokdo'], ja: ['東海', '独島'], 'zh-hans': ['东海（韩国）', '独岛'], vi: ['Donghae (East Sea)', 'Dokdo'], ar: ['البحر الشرقي', 'دوكدو'],
  };
  test.each(languages)('%s: draws the East Sea and Dokdo by the names that are ours', (language) => {
    const { features } = ownStyle(language).sources['kain-names'].data;
    expect(features.map(({ properties }) => properties.name)).toEqual(named[language]);
  });

  test('asks nobody but ourselves', () => expect(JSON.stringify(ownStyle('en'))).not.toMatch(/https?:|mapbox:/));
});
