import { expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { attack } from '../setup/attack';
import { publicPages } from '../setup/pages';

const forbidden = /일본해|日本海|Sea of Japan|竹島|竹岛|Takeshima|Liancourt|리앙쿠르/i;

test.each(languages)('no %s page, nor the style of the map, prints a name of the sea or the islands that is not ours', async (language) => {
  for (const path of [...publicPages, '/map/style.json']) {
    const { status, text } = await attack({ path: `/${language}${path}` });
    expect(status, path).toBe(200);
    expect(forbidden.exec(text)?.[0], `${language}${path}`).toBeUndefined();
  }
});

test.each(languages)('every link of the public %s pages leads somewhere', async (language) => {
  const seen = new Set<string>();
  const waiting: string[] = publicPages.map((path) => (path === '/' ? `/${language}` : `/${language}${path}`));
  const broken: string[] = [];
  while (waiting.length > 0 && seen.size < 150) {
    const path = waiting.shift() ?? '';
    if (seen.has(path)) continue;
    seen.add(path);
    const { status, text } = await attack({ path });
    if (status >= 400) broken.push(`${path} → ${status}`);
    const links = [...text.matchAll(/<a[^>]*\shref="([^"#?]+)[^"]*"/g)].map((match) => match[1] ?? '');
    waiting.push(...links.filter((link) => link === `/${language}` || link.startsWith(`/${language}/`)));
  }
  expect(broken).toEqual([]);
});
