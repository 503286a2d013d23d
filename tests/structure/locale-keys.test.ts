import { expect, test } from 'vitest';
import ts from 'typescript';
import { filesIn, textOf } from './source-files';
import { placeOf, texts } from './locale-files';

const korean = texts.filter(({ language }) => language === 'ko');
/** A private-use character stands for a value put into a template. */
const anything = '\uE000';

/** A string of the code, or a template with {@link anything} where a value is put in. */
interface Literal {
  text: string;
  place: string;
  /** It is the first argument of a call whose second one has `count`. */
  counted: boolean;
}

/** A template's text; `${a}.${b}` keeps the dot between its two gaps. */
function templateText(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map((span) => anything + span.literal.text).join('');
}

function hasCount(node: ts.Node | undefined): boolean {
  return Boolean(node && ts.isObjectLiteralExpression(node) && node.properties.some((property) => property.name?.getText() === 'count'));
}

function literalsIn(path: string): Literal[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isTemplateExpression(node) ? templateText(node) : ts.isStringLiteralLike(node) ? node.text : undefined;
    if (text !== undefined) {
      const call = ts.isCallExpression(node.parent) && node.parent.arguments[0] === node ? node.parent : undefined;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ text, place: `${path}:${line + 1}`, counted: hasCount(call?.arguments[1]) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const literals = ['app', 'db'].flatMap(filesIn).filter((path) => /\.tsx?$/.test(path) && !path.startsWith('db/seed/')).flatMap(literalsIn);
const whole = new Set(literals.map(({ text }) => text));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const patterns = [...new Set(literals.map(({ text }) => text))]
  .filter((text) => text.includes(anything) && /^[\w:.\uE000-]+$/.test(text) && /[\w-]+[:.]/.test(text))
  .map((text) => new RegExp(`^${text.split(anything).map(escaped).join('[\\w.-]+')}$`));

/** A key may stand whole, without its domain (the default one of a component), or as a template. */
function isUsed(domain: string, base: string): boolean {
  const full = `${domain}:${base}`;
  return whole.has(full) || whole.has(base) || patterns.some((pattern) => pattern.test(full) || pattern.test(base));
}

test('every text is used somewhere', () => {
  const unused = korean.filter((text) => !isUsed(text.domain, text.base) && !isUsed(text.domain, text.key));
  expect([...new Set(unused.map((text) => `${placeOf(text)}: ${text.domain}:${text.base} is used nowhere; take it out of all six files`))]).toEqual([]);
});

test('a key used with a count is plural', () => {
  const single = literals.filter(({ text, counted }) => {
    if (!counted || text.includes(anything)) return false;
    const forms = korean.filter(({ domain, base }) => text === `${domain}:${base}` || text === base);
    return forms.length > 0 && forms.every(({ plural }) => !plural);
  });
  expect(single.map(({ text, place }) => `${place}: ${text} is used with a count and has no plural forms`)).toEqual([]);
});
