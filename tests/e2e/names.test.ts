import { expect, test } from 'vitest';
import { languages } from '../../app/i18n/languages';
import { attack, severalAtOnce } from '../setup/attack';
import { publicPages } from '../setup/pages';

const forbidden = /일본해|日本海|Sea of Japan|竹島|竹岛|Takeshima|Liancourt|리앙쿠르/i;

test.each(languages)('no %s page, nor the style of the map, prints a name of the sea or the islands that is not ours', async (language) => {
  await severalAtOnce([...publicPages, '/map/style.json'], async (path) => {
    const { status, text } = await attack({ path: `/${language}${path}` });
    expect(status, path).toBe(200);
    expect(forbidden.exec(text)?.[0], `${language}${path}`).toBeUndefined();
  });
});

test.each(languages)('every link of the public %s pages leads somewhere', async (language) => {
  const paths = new Set<string>(publicPages.map((path) => (path === '/' ? `/${language}` : `/${language}${path}`)));
  const broken: string[] = [];
  // What a page leads to joins the set while it is gone through.
  await severalAtOnce(paths, async (path) => {
    const { status, text } = await attack({ path });
    if (status >= 400) broken.push(`${path} → ${status}`);
    const links = [...text.matchAll(/<a[^>]*\shref="([^"#?]+)[^"]*"/g)].map((match) => match[1] ?? '');
    for (const link of links) if (paths.size < 150 && (link === `/${language}` || link.startsWith(`/${language}/`))) paths.add(link);
  });
  expect(broken).toEqual([]);
});
