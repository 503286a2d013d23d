import { expect, test } from 'vitest';
import ts from 'typescript';
import { languageFacts } from '../../app/i18n/languages';
import { filesIn, textOf } from './source-files';

const endonyms = new Set(Object.values(languageFacts).map(({ endonym }) => endonym));
const notLatin = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/u;
/** The portal's own name is the same in every language. */
const word = /\p{L}{2,}/u;
const names = new Set(['KAIN']);
const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'title', 'label']);

/** Each text that a reader would see and that does not come from locales/. */
function sentencesIn(path: string): string[] {
  const source = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push(`${path}:${line + 1}: "${text.trim()}" belongs into locales/`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && word.test(node.text) && !names.has(node.text.trim())) report(node, node.text);
    else if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source)) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (word.test(node.initializer.text) && !names.has(node.initializer.text)) report(node, node.initializer.text);
    } else if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && notLatin.test(node.getText(source))) {
      if (!endonyms.has(node.text)) report(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no sentence stands in the code of app/', () => {
  expect(filesIn('app').filter((path) => /\.tsx?$/.test(path)).flatMap(sentencesIn)).toEqual([]);
});
