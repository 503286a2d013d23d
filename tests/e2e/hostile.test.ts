import { describe, expect, test } from 'vitest';
import { attack, expectAnswered, severalAtOnce, type Attack } from '../setup/attack';
import { privatePages, publicPages } from '../setup/pages';

const pages = [...publicPages, ...privatePages];

const badPaths = [
  '/%', '/ko/%E0%A4%A', '/ko/hubs/%00', '/ko/hubs/..%2f..%2fetc%2fpasswd', '/ko//hubs', '/ko/hubs/%F0%9F%A7%AA', '/%2e%2e/%2e%2e',
  "/ko/hubs/'--", `/ko/hubs/${'a'.repeat(5_000)}`, '/ko/hubs/__proto__', '/constructor', '/.env', '/.git/config', '/build/server/index.js',
  '/assets/%', '/ko.data', '/ko/hubs.data?_routes=x', '/__manifest?p=%00', '/ko/support-requests/KAIN-2026-%00',
  '/ko/test-zone/bookings/%27%20or%201=1',
];

const badQueries = [
  '?%', '?a=%00', '?region=%00', '?region=a&region=b', '?region[]=x', '?hub=%F0%28%8C%28', '?date=9999-99-99', '?date=-1', '?page=1e309',
  '?page=-1&page=2', '?next=//evil.example', '?next=javascript:alert(1)', '?__proto__[x]=1', `?q=${'%00'.repeat(200)}`,
  '?hub=singapore&date=2026-02-30&from=99:99&until=-1&units=NaN', '?hub=dubai&hub=hanoi&date=2027-01-05&date=x',
  '?field=law&field=x&language=fr&at=%00&available=2&after=%27--', '?at=../../etc&after=00000000-0000-0000-0000-000000000000',
];

describe('addresses', () => {
  test.each(badPaths.map((path) => ({ path, title: path.slice(0, 60) })))('$title', ({ path }) => expectAnswered({ path }));
  test.each(pages)('%s with every bad query', async (page) => {
    await severalAtOnce(badQueries, (query) => expectAnswered({ path: `/ko${page}${query}` }));
  });
  test.each(pages)('%s with a query of a megabyte', (page) => expectAnswered({ path: `/ko${page}?q=${'x'.repeat(1_000_000)}` }));
});

describe('methods', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s on every page', async (method) => {
    await severalAtOnce(pages, (page) => expectAnswered({ path: `/ko${page}`, method }));
  });
  test.each(pages)('HEAD %s answers without a body', async (page) => {
    const { status, text } = await attack({ path: `/ko${page}`, method: 'HEAD' });
    expect(status).toBeLessThan(500);
    expect(text).toBe('');
  });
});

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

const forms = [
  '/sign-in', '/sign-in/in-place', '/sign-up', '/sign-out', '/forgot-password', '/reset-password', '/preferences', '/support-requests/new', '/test-zone',
  '/test-zone/bookings', '/test-zone/waitlist', '/test-zone/series', '/account', '/desk', '/desk/bulk', '/desk/views', '/hubs', '/experts', '/desk/experts/new', '/', '/support-requests/drafts/00000000-0000-7000-8000-000000000000/content', '/support-requests/drafts/00000000-0000-7000-8000-000000000000/documents',
  '/support-requests/drafts/00000000-0000-7000-8000-000000000000/autosave', '/support-requests/KAIN-2026-000001/template',
  '/desk/services/joint-poc', '/desk/services/joint-poc/form', '/desk/services/joint-poc/form/questions/startDate',
];

const bodies: Record<string, Omit<Attack, 'path'>> = {
  nothing: { headers: form, body: '' },
  'JSON where a form is due': { headers: { 'Content-Type': 'application/json' }, body: '{"email":{"$gt":""}}' },
  'no type': { headers: { 'Content-Type': '' }, body: 'x' },
  'a strange type': { headers: { 'Content-Type': 'application/x-php' }, body: '<?php' },
  'a multipart form without an end': {
    headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n',
  },
  'a multipart form without a boundary': { headers: { 'Content-Type': 'multipart/form-data' }, body: 'a=b' },
  'bad percent-encoding': { headers: form, body: 'email=%&password=%E0%A4%A&next=%' },
  'every field twice': {
    headers: form,
    body: 'email=a@b.co&email=c@d.co&password=x&password=y&idempotencyKey=1&idempotencyKey=2&version=1&version=2&intent=a&intent=b&next=/a&next=/b',
  },
  'NUL bytes': { headers: form, body: 'email=a%00@b.co&password=%00&name=%00&nameKo=%00&next=%00&idempotencyKey=%00' },
  'objects in names': { headers: form, body: 'email[$gt]=&__proto__[x]=1&constructor.prototype.x=1&a[0][0][0][0]=1&units[999999999]=1' },
  'twenty thousand fields': { headers: form, body: Array.from({ length: 20_000 }, (_, i) => `f${i}=${i}`).join('&') },
  'a sign-in within a form': { headers: form, body: 'again.email=a@b.co&again.email=x&again.password=%00&person=1&person=2&__proto__=1&title=x' },
  'a sign-in of objects': { headers: form, body: 'again.email[$gt]=&again.password.__proto__=1&again=1&person[]=x' },
  'lone surrogates': { headers: form, body: 'email=%ED%A0%80@x.co&name=%ED%BF%BF' },
};

describe('forms', () => {
  test.each(forms)('POST %s with every bad body', async (path) => {
    await severalAtOnce(Object.values(bodies), (body) => expectAnswered({ path: `/ko${path}`, method: 'POST', ...body }));
  });

  test.each(forms)('POST %s with forty megabytes', (path) =>
    expectAnswered({ path: `/ko${path}`, method: 'POST', headers: form, body: new Uint8Array(40_000_000).fill(97) }),
  );

  test.each(forms)('POST %s from a foreign site is refused', (path) =>
    expectAnswered(
      {
        path: `/ko${path}`,
        method: 'POST',
        headers: { ...form, Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
        body: 'email=a@example.com&password=long-enough-1234&contrast=high',
      },
      (status) => status >= 400 && status < 500,
    ),
  );
});

test('after all of it the server still stands', async () => {
  expect((await attack({ path: '/readyz' })).status).toBe(200);
  expect((await attack({ path: '/ko' })).status).toBe(200);
});
