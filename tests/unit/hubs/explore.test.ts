import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrossPacific, clusterHubs, frameOf, greatCircle, middleOf, refusedBy, type LngLat } from '~/features/hubs/explore.rules';

const hub = (slug: string, country: string, ...at: LngLat) => ({ slug, country, at });
const hubs = [
  hub('silicon-valley', 'US', -121.886, 37.338), hub('beijing', 'CN', 116.407, 39.904), hub('tokyo', 'JP', 139.65, 35.676),
  hub('singapore', 'SG', 103.82, 1.352), hub('hanoi', 'VN', 105.834, 21.028), hub('ho-chi-minh-city', 'VN', 106.701, 10.777), hub('dubai', 'AE', 55.271, 25.205),
];
const seoul: LngLat = [126.978, 37.566];
const groupsAt = (zoom: number) => clusterHubs(hubs, zoom).map((group) => group.map(({ slug }) => slug).join(' + '));

describe('clusters', () => {
  test.each([0, 1, 1.5])('at zoom %d the two hubs of Viet Nam are one mark, and no others', (zoom) => {
    expect(groupsAt(zoom)).toEqual(['silicon-valley', 'beijing', 'tokyo', 'singapore', 'hanoi + ho-chi-minh-city', 'dubai']);
  });

  test.each([1.75, 4, 12])('at zoom %d each stands alone', (zoom) => expect(groupsAt(zoom)).toEqual(hubs.map(({ slug }) => slug)));

  test('no hub is lost or doubled at any zoom', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 17, noNaN: true }), (zoom) => {
      expect(clusterHubs(hubs, zoom).flat().map(({ slug }) => slug).toSorted()).toEqual(hubs.map(({ slug }) => slug).toSorted());
    }));
  });

  test('a mark of two stands between them', () => expect(middleOf([[105, 21], [107, 11]])).toEqual([106, 16]));
});

describe('frame', () => {
  test('the Pacific is in the middle: California lies east of Tokyo', () => {
    const [[west, south], [east, north]] = frameOf(hubs.map(({ at }) => at));
    expect([west, south, north]).toEqual([55.271, 1.352, 39.904]);
    expect(east).toBeCloseTo(238.114);
  });
  test('Europe stays where it is', () => expect(acrossPacific([2.35, 48.86])).toEqual([2.35, 48.86]));
});

describe('great circles', () => {
  const places = fc.tuple(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })) as fc.Arbitrary<LngLat>;

  test('begin and end where they should, and never jump across the map', () => {
    fc.assert(fc.property(places, places, (from, to) => {
      const way = greatCircle(from, to);
      const [first, last] = [way[0], way.at(-1)];
      expect(first?.[0]).toBeCloseTo(from[0]);
      expect(last?.[1]).toBeCloseTo(to[1], 4);
      expect(Math.abs((((last?.[0] ?? 0) - to[0]) % 360 + 540) % 360 - 180)).toBeLessThan(1e-4);
      for (const [i, [longitude]] of way.entries()) expect(Math.abs(longitude - (way[i - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
    }), { numRuns: 300 });
  });

  test('the way from Seoul to California runs over the North Pacific, eastwards', () => {
    const way = greatCircle(seoul, acrossPacific([-121.886, 37.338]));
    expect(Math.max(...way.map(([, latitude]) => latitude))).toBeGreaterThan(47);
    expect(way.at(-1)?.[0]).toBeCloseTo(238.114);
  });
});

test.each([
  [{ status: 401, message: 'Unauthorized' }, true],
  [{ status: 403, message: 'Forbidden' }, true],
  [{ message: 'A valid Mapbox access token is required to use Mapbox GL JS.' }, true],
  [{ message: 'Failed to fetch' }, false],
  [{ status: 500, message: 'Internal Server Error' }, false],
])('%j means that the token is refused: %s', (error, refused) => expect(refusedBy(error)).toBe(refused));
