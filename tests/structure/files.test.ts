import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn, linesWith, textFilesIn, textOf, top } from './source-files';

/** The list of a font's subsets is a table that its maker generates. */
const withoutFontTables = (text: string) => text.replace(/@font-face\s*\{[^}]*\}\n?/g, '');

const code = (path: string) => /\.(?:ts|tsx|js|cjs|css)$/.test(path);

test('the top level is the one the owner fixed', () => {
  const allowed = new Set([
    'app', 'db', 'public', 'locales', 'tests', 'docs',
    'package.json', 'package-lock.json', 'tsconfig.json', 'remix.config.js', 'vite.config.ts', 'README.md', 'LICENSE',
    'node_modules', 'build',
  ]);
  const strangers = readdirSync(top).filter((name) => !name.startsWith('.') && !allowed.has(name));
  expect(strangers.map((name) => `${name}: put it into the folder that it serves`)).toEqual([]);
});

test('no source file has more than 250 lines', () => {
  const long = [...filesIn('app'), ...filesIn('db')]
    .filter((path) => code(path) && !path.startsWith('db/seed/'))
    .map((path) => ({ path, lines: withoutFontTables(textOf(path)).split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long.map(({ path, lines }) => `${path}:251: ${lines} lines; split it by topic`)).toEqual([]);
});

test('file and folder names are kebab-case', () => {
  const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
  const wrong = ['app', 'db', 'locales', 'tests'].flatMap(filesIn).filter((path) =>
    path.split('/').some((name) => !name.startsWith('_') && !name.split('.').every((part) => kebab.test(part) || /^(?:d|\d{4}_\w+)$/.test(part)) ) && !path.startsWith('db/migrations/'));
  expect(wrong.map((path) => `${path}: name it in kebab-case`)).toEqual([]);
});

test('no folder or file is a dumping ground', () => {
  const vague = /^(?:utils?|helpers?|misc|lib|libs|common|shared|stuff)$/;
  const found = ['app', 'db', 'tests'].flatMap(filesIn).filter((path) =>
    path.split('/').some((name) => vague.test(name.replace(/\..*$/, ''))));
  expect(found.map((path) => `${path}: name it after what it does`)).toEqual([]);
});

test('no file only passes on what others export', () => {
  const barrels = filesIn('app').filter((path) => {
    if (!/\.tsx?$/.test(path)) return false;
    if (/\/index\.tsx?$/.test(path) && !path.startsWith('app/routes/')) return true;
    const statements = textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').split(';').map((line) => line.trim()).filter(Boolean);
    return statements.length > 1 && statements.every((line) => /^export (?:type )?[*{][\s\S]*from /.test(line));
  });
  expect(barrels.map((path) => `${path}: a barrel; import from where the thing is`)).toEqual([]);
});

test('nothing is silenced, skipped or left for later', () => {
  const silenced = new RegExp(
    [String.raw`@ts-(?:ignore|nocheck|expect-error)`, 'eslint-disable', 'oxlint-disable', 'biome-ignore', 'istanbul ignore',
      String.raw`\b(?:it|test|describe)\.(?:skip|only|todo|fixme|skipIf|runIf)\b`, String.raw`\b(?:TO${'DO'}|FIX${'ME'}|XX${'X'})\b`].join('|'),
  );
  const paths = ['app', 'db', 'locales', 'tests'].flatMap((folder) => textFilesIn(folder)).filter((path) => path !== 'tests/structure/files.test.ts');
  expect(linesWith(silenced, paths, (found) => `${found}: mend the cause`)).toEqual([]);
});

test('no file names a package registry', () => {
  const registry = /https?:\/\/[^\s"')]*(?:registry|npmjs\.org|npmmirror|verdaccio|artifactory|nexus)[^\s"')]*|"resolved":/i;
  const paths = textFilesIn('.').filter((path) => path !== 'tests/structure/files.test.ts');
  expect(linesWith(registry, paths, (found) => `${found}: leave the choice of registry to the machine`)).toEqual([]);
});

test('no name that the portal must not print', () => {
  const forbidden = /일본해|日本海|Sea of Japan|竹島|竹岛|Takeshima|Liancourt|리앙쿠르/i;
  const paths = textFilesIn('app', 'locales', 'db', 'public');
  expect(linesWith(forbidden, paths, (found) => `${found}: draw 동해 / East Sea and 독도 in our own words`)).toEqual([]);
});
