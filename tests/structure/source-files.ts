import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the tree. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', 'build', '.git', '.data', '.output']);

/** All files beneath a folder, as paths from the top with `/`. Links and what tools made are left out. */
export function filesIn(folder: string): string[] {
  return readdirSync(`${top}/${folder}`, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name) && !entry.isSymbolicLink())
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

export const textOf = (path: string): string => readFileSync(`${top}/${path}`, 'utf8');

const isBinary = /\.(?:png|jpe?g|webp|avif|ico|woff2?|pdf|gz)$/;

/** Files that people write text in. */
export const textFilesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) => filesIn(folder)).filter((path) => !isBinary.test(path));

/** `path:line: what` for every line in which the pattern is found. */
export function linesWith(pattern: RegExp, paths: string[], advice: (found: string) => string): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => {
        const found = pattern.exec(line)?.[0];
        return found === undefined ? [] : [`${path}:${index + 1}: ${advice(found)}`];
      }),
  );
}
