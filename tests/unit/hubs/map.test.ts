import { describe, expect, test } from 'vitest';
import { landPath, project } from '~/features/hubs/map-geometry.server';
import { drawings, labelsCollide, placeLabels, type Label } from '~/features/hubs/map-labels.rules';
import { arcPath, arcPoints, crowdingOf, mapFrame } from '~/features/hubs/map.rules';

const places = {
  seoul: project(126.978, 37.566),
  siliconValley: project(-121.886, 37.338),
  beijing: project(116.407, 39.904),
  tokyo: project(139.65, 35.676),
  singapore: project(103.82, 1.352),
  hanoi: project(105.834, 21.028),
  hoChiMinhCity: project(106.701, 10.777),
  dubai: project(55.271, 25.205),
};

describe('projection', () => {
  test('the Pacific is in the middle: Dubai, Beijing, Seoul, Tokyo, Silicon Valley from left to right', () => {
    const { dubai, beijing, seoul, tokyo, siliconValley } = places;
    const order = [dubai, beijing, seoul, tokyo, siliconValley].map(({ x }) => x);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('north is up', () => {
    expect(places.beijing.y).toBeLessThan(places.hanoi.y);
    expect(places.hanoi.y).toBeLessThan(places.hoChiMinhCity.y);
    expect(places.hoChiMinhCity.y).toBeLessThan(places.singapore.y);
  });

  test('every hub, Singapore too, stands well inside the frame', () => {
    for (const { x, y } of Object.values(places)) {
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(mapFrame.width - 40);
      expect(y).toBeGreaterThan(40);
      expect(y).toBeLessThan(mapFrame.height - 40);
    }
  });

  test('what is not on the globe is refused', () => {
    expect(() => project(Number.NaN, Number.NaN)).toThrow(RangeError);
  });
});

/** Whether a dot of land stands in the cell of a place. */
function isLand(longitude: number, latitude: number): boolean {
  const { x, y } = project(longitude, latitude);
  const [column, row] = [Math.round(x / mapFrame.step), Math.round(y / mapFrame.step)];
  return [...landPath().matchAll(/M(\d+) (\d+)h([\d.]+)/g)].some(
    ([, start, at, length]) => Number(at) === row && column >= Number(start) && column <= Number(start) + Number(length),
  );
}

describe('targets on a narrow map', () => {
  test('of a column of three the outer ones give way, by the gap to the middle one', () => {
    const { hanoi, hoChiMinhCity, singapore, dubai } = places;
    const [up, middle, down, apart] = crowdingOf([hanoi, hoChiMinhCity, singapore, dubai]);
    expect(up?.push).toBe(-1);
    expect(down?.push).toBe(1);
    expect(up?.gap).toBeCloseTo(((hoChiMinhCity.y - hanoi.y) / mapFrame.height) * 100, 1);
    expect([middle, apart]).toEqual([undefined, undefined]);
  });

  test('where there is room nothing moves', () => expect(crowdingOf([places.beijing, places.dubai, places.siliconValley])).toEqual([undefined, undefined, undefined]));
});

describe('land', () => {
  test('is small enough to stand in every page', () => expect(landPath().length).toBeLessThan(8_000));

  test('is where land is, and not in the Pacific', () => {
    expect(isLand(100, 60)).toBe(true);
    expect(isLand(20, 10)).toBe(true);
    expect(isLand(128, 36.5)).toBe(true);
    expect(isLand(-100, 40)).toBe(true);
    expect(isLand(-170, 20)).toBe(false);
    expect(isLand(80, -20)).toBe(false);
  });

  test('Singapore, too small for the grid, has its dot', () => expect(isLand(103.82, 1.352)).toBe(true));
});

describe('arcs', () => {
  test('begin in Seoul, end at the hub and bulge to the north', () => {
    const { seoul, siliconValley } = places;
    expect(arcPath(seoul, siliconValley)).toMatch(new RegExp(`^M${seoul.x} ${seoul.y}Q.* ${siliconValley.x} ${siliconValley.y}$`));
    for (const { y } of arcPoints(seoul, siliconValley)) expect(y).toBeLessThan(seoul.y + 1);
  });
});

describe('cards', () => {
  const { seoul, ...hubs } = places;
  const labels = (width: number): Label[] => Object.values(hubs).map((at) => ({ at, width }));
  const arcs = Object.values(hubs).flatMap((at) => arcPoints(seoul, at));

  test.each([110, 120, 130, 140])('of %i px cover neither one another nor a ring, wherever the map has cards', (width) => {
    const sides = placeLabels(labels(width), seoul, arcs);
    for (const { width: drawn } of [...drawings, { width: 1_300 }, { width: 1_920 }]) {
      expect(labelsCollide(labels(width), sides, drawn)).toBe(false);
    }
  });

  test('two hubs of one city don’t share a place', () => {
    const twins = [{ at: places.hanoi, width: 120 }, { at: { x: places.hanoi.x + 3, y: places.hanoi.y }, width: 120 }];
    const [first, second] = placeLabels(twins, seoul);
    expect(first).not.toBe(second);
  });
});
