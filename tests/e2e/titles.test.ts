import { expect, inject, test } from 'vitest';
import { languages } from '../../app/i18n/languages';

const entities: Record<string, string> = { '&#x27;': '\'', '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const plain = (html = '') => html.replace(/&#x27;|&quot;|&amp;|&lt;|&gt;/g, (entity) => entities[entity] ?? '');
const lengthOf = (text: string) => [...text].length;

test.each(languages)('every public %s page has a title of its own, a description and one canonical address', { timeout: 180_000 }, async (language) => {
  const origin = inject('portal');
  const map = await (await fetch(`${origin}/sitemap.xml`)).text();
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc).filter((loc) => new URL(loc).pathname.split('/')[1] === language);
  expect(addresses.length).toBeGreaterThan(30);
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (const address of addresses) {
    const html = await (await fetch(address, { headers: { 'X-Forwarded-For': '2001:db8:5ea::3' } })).text();
    const title = plain(/<title>([^<]*)<\/title>/.exec(html)?.[1]);
    const descriptions = [...html.matchAll(/<meta name="description" content="([^"]*)"/g)].map(([, text]) => plain(text));
    if (titles.has(title)) wrong.push(`${address} is called as ${titles.get(title)}: ${title}`);
    titles.set(title, address);
    if (lengthOf(title) < 8 || lengthOf(title) > 70) wrong.push(`${address}: ${lengthOf(title)} signs of title: ${title}`);
    if (descriptions.length !== 1) wrong.push(`${address}: ${descriptions.length} descriptions`);
    for (const text of descriptions) if (lengthOf(text) < 50 || lengthOf(text) > 160) wrong.push(`${address}: ${lengthOf(text)} signs of description: ${text}`);
    if (!html.includes(`<link rel="canonical" href="${address}"`)) wrong.push(`${address}: no canonical address of its own`);
    if ([...html.matchAll(/hrefLang="/gi)].length < languages.length + 1) wrong.push(`${address}: sisters are missing`);
  }
  expect(wrong).toEqual([]);
});
