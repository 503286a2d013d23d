import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stylesheetsOf, withStylesInside } from '~/platform/pages/inline-styles';

const folder = mkdtempSync(path.join(tmpdir(), 'kain-styles-'));
mkdirSync(path.join(folder, 'assets'));
writeFileSync(path.join(folder, 'assets/theme-a1.css'), 'a{color:red;background:url("$&.svg")}\n');
writeFileSync(path.join(folder, 'assets/odd-b2.css'), 'a::after{content:"</style>"}');
writeFileSync(path.join(folder, 'secret.css'), 'secret');
afterAll(() => rmSync(folder, { recursive: true }));
const text = stylesheetsOf(folder);
const link = (href: string) => `<link rel="stylesheet" href="${href}"/>`;

test('stylesheets of the head stand in the page, in their order and letter by letter; the body keeps its links', () => {
  const page = `<html><head><title>x</title>${link('/assets/theme-a1.css')}<style>b{}</style></head><body>${link('/assets/theme-a1.css')}</body></html>`;
  expect(withStylesInside(page, text)).toBe(
    `<html><head><title>x</title><style>a{color:red;background:url("$&.svg")}</style><style>b{}</style></head><body>${link('/assets/theme-a1.css')}</body></html>`,
  );
});

test('what is not of the build, is not there, or would end its element stays a link', () => {
  for (const href of ['/assets/none-c3.css', '/assets/odd-b2.css', '/assets/../secret.css', '/app/theme.css', 'https://elsewhere.invalid/assets/theme-a1.css']) {
    const page = `<html><head>${link(href)}</head><body></body></html>`;
    expect(withStylesInside(page, text)).toBe(page);
  }
});
