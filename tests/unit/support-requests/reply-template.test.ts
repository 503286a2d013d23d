import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyTemplateInput } from '~/features/support-requests/reply-template.input';
import { fillPlaceholders, placeholders, unknownPlaceholders, type PlaceholderValues } from '~/features/support-requests/reply-template.rules';

const values: PlaceholderValues = { firm: '한빛', reference: 'KAIN-2026-000001', service: '공동 PoC', hub: '두바이', promise: '내일', officer: 'Omar' };

test('placeholders are filled wherever they stand, with or without spaces', () => {
  expect(fillPlaceholders('{{firm}} 귀중, {{ reference }}: {{firm}}', values)).toBe('한빛 귀중, KAIN-2026-000001: 한빛');
});
test.each([['{{firm}} {{name}}', ['name']], ['{{Firm}}', ['Firm']], ['{{}}', ['']], ['{{firm', ['{{ }}']], ['firm}}', ['{{ }}']], ['{{ {{firm}} }}', ['{{ }}']], ['{firm}', []], ['{{firm}}', []], ['{{__proto__}}', ['__proto__']]])(
  'in %j nothing would be put in for %j', (text, unknown) => { expect(unknownPlaceholders(text)).toEqual(unknown); },
);
test('what holds no unknown placeholder is filled without any left; a value is never filled again', () => {
  const piece = fc.oneof(fc.constantFrom(...placeholders).map((name) => `{{${name}}}`), fc.string().map((text) => text.replace(/[{}]/g, '')));
  fc.assert(fc.property(fc.array(piece), (pieces) => {
    const text = pieces.join('');
    expect(unknownPlaceholders(text)).toEqual([]);
    expect(fillPlaceholders(text, values)).not.toContain('{{');
  }));
  expect(fillPlaceholders('{{firm}}', { ...values, firm: '{{officer}} $&' })).toBe('{{officer}} $&');
});
test('Korean is required, and an unknown placeholder in any language is refused at its field', () => {
  const idempotencyKey = crypto.randomUUID();
  const problems = (title: object, body: object) =>
    replyTemplateInput.safeParse({ intent: 'create', idempotencyKey, title, body }).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(problems({ ko: '제목' }, { ko: '{{firm}} 귀중', ar: '{{hub}}' })).toBeUndefined();
  expect(problems({ ko: '제목' }, { ko: '본문', ar: '{{firma}}' })).toEqual([['body.ar', 'desk:template.unknown?name=firma']]);
  expect(problems({ en: 'Title' }, { en: 'Text' })?.map(([path]) => path)).toEqual(['title.ko', 'body.ko']);
});
