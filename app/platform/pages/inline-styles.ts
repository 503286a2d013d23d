import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The text of a stylesheet of the build by its address; undefined for any other. */
export type StylesheetText = (href: string) => string | undefined;

/** Reads the stylesheets of a build, each once: their names carry a hash. */
export function stylesheetsOf(clientDirectory: string): StylesheetText {
  const texts = new Map<string, string | undefined>();
  return (href) => {
    if (!/^\/assets\/[\w.-]+\.css$/.test(href)) return undefined;
    if (!texts.has(href)) texts.set(href, textOf(path.join(clientDirectory, href)));
    return texts.get(href);
  };
}

function textOf(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return text.includes('</') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * The same page with the stylesheets of its head inside: on a slow line they would come half a second after the page, and nothing is painted
 * without them. What the body links stays a link.
 */
export function withStylesInside(html: string, text: StylesheetText): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end).replace(/<link rel="stylesheet" href="([^"]+)"\/>/g, (link, href: string) => {
    const found = text(href);
    return found === undefined ? link : `<style>${found}</style>`;
  });
  return head + html.slice(end);
}
