import type { RouteConfigEntry } from '@remix-run/route-config';
import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionNameOf, sectionNames, sectionOf } from '~/platform/http/sections';
import table from '~/routes';

type Routes = ServerBuild['routes'];
type RouteObject = Parameters<typeof matchRoutes>[0][number];

function manifest(entries: readonly RouteConfigEntry[], parentId: string): Routes {
  return Object.assign({}, ...entries.map(({ file, path, index, children = [] }) => ({
    [file]: { id: file, parentId, path, index, module: { default: () => null } }, ...manifest(children, file),
  })));
}

const routes: Routes = { root: { id: 'root', path: '', module: { default: () => null } }, ...manifest(await table, 'root') };
const build = { routes, assets: { routes: {} } } as unknown as ServerBuild;
const names = sectionNames(routes);

function tree(part: Routes, parentId?: string): RouteObject[] {
  return Object.values(part).filter((route) => route.parentId === parentId).map(({ id, path, index }): RouteObject =>
    index ? { id, path, index } : { id, path, children: tree(part, id) });
}

const trees = new Map([...names, ''].map((name) => [name, tree(sectionOf(build, name).routes)]));
const whole = tree(routes);
const met = (among: RouteObject[], path: string) => matchRoutes(among, path)?.map(({ route, params }) => [route.id, params]);

const word = fc.oneof(fc.constantFrom(...names, ...Object.values(routes).flatMap(({ path }) => path?.split('/') ?? []), 'KO', 'Test-Zone', 'x.data', 'robots.txt', ''), fc.stringMatching(/^[a-z0-9.:*-]{1,8}$/));

test('an address meets the same routes in its section as among all', () => {
  expect(names).toContain('test-zone');
  fc.assert(fc.property(fc.constantFrom('ko', 'ar', 'calendars', 'xx'), fc.array(word, { maxLength: 5 }), (first, rest) => {
    const path = `/${[first, ...rest].join('/')}`;
    const name = sectionNameOf(path, names);
    if (name !== null) expect(met(trees.get(name) ?? [], path)).toEqual(met(whole, path));
  }), { numRuns: 1_500 });
});

test('a section has few of the routes, with their parents', () => {
  const part = sectionOf(build, 'programmes').routes;
  expect(Object.keys(part).length).toBeLessThan(Object.keys(routes).length / 4);
  for (const { parentId } of Object.values(part)) if (parentId) expect(part).toHaveProperty([parentId]);
});

test('what only all routes can tell is left to them', () => {
  expect(sectionNameOf('/__manifest', names)).toBeNull();
  expect(sectionNameOf('/ko/test%2Dzone', names)).toBeNull();
  expect(sectionNameOf('/ko//test-zone', names)).toBeNull();
  expect(sectionNameOf('/ko/TEST-ZONE.data', names)).toBe('test-zone');
  expect(sectionNameOf('/ko/nowhere', names)).toBe('');
});
