import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { localizedInput } from '~/platform/localized-text';
import { rendered } from './rendered';

const schema = z.object({ name: localizedInput({ max: 10 }) });
const posted = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseWithZod(form, { schema });
};

test('Korean is owed; empty languages are left out, and so is the translator of what is not there', () => {
  const good = posted({ 'name.ko': ' 이름 ', 'name.en': 'Name', 'name.ja': '', 'name.zh-hans': '姓名', 'name.origin.zh-hans': 'machine', 'name.origin.ja': 'human', 'name.origin.en': '' });
  expect(good.status === 'success' && good.value.name).toEqual({ ko: '이름', en: 'Name', 'zh-hans': '姓名', origin: { 'zh-hans': 'machine' } });
  const incomplete: Record<string, string>[] = [{ 'name.en': 'Name' }, {}, { 'name.ko': '  ' }];
  for (const fields of incomplete) {
    const bad = posted(fields);
    expect(bad.status).toBe('error');
    expect(JSON.stringify(bad.reply().error)).toContain('validation:required');
  }
});

test.each<Record<string, string>>([
  { 'name.ko': '가'.repeat(11) }, { 'name.ko': '가', 'name.ar': 'x'.repeat(11) }, { 'name.ko': '가\nb' }, { 'name.ko': '가', 'name.origin.en': 'robot' }, { name: 'x' }, { 'name.ko.x': 'y' },
])('%o is refused, not stored', (fields) => expect(posted(fields).status).toBe('error'));

test('each language has its own lang and dir; what is missing is named', () => {
  const html = rendered(<LocalizedTextField name="name" label="이름" value={{ ko: '가', ar: 'اسم', origin: { ar: 'machine' } }} maxLength={80} />);
  expect(html).toMatch(/<input[^>]*name="name\.ar"[^>]*lang="ar"[^>]*dir="rtl"[^>]*value="اسم"/);
  expect(html).toMatch(/<input[^>]*name="name\.zh-hans"[^>]*lang="zh-Hans"[^>]*dir="ltr"/);
  expect(html).toMatch(/영어, 일본어|영어·일본어|영어 일본어|영어/);
  expect(html).toMatch(/name="name\.origin\.ar"[^>]*>.*?<option value="machine" selected=""/s);
  expect(html).not.toContain('<details open');
  expect(html.match(/<fieldset/g)).toHaveLength(1);
});

test('an error in a folded language unfolds it; the textarea keeps its lines', () => {
  const html = rendered(<LocalizedTextField name="summary" label="소개" rows={4} value={{ ko: '가' }} errors={{ 'summary.vi': ['validation:too_long?max=10'] }} maxLength={10} />);
  expect(html).toContain('<details open');
  expect(html).toMatch(/<textarea[^>]*name="summary\.vi"[^>]*aria-invalid="true"/);
  expect(html).toContain('10자 이하로 줄여 주세요.');
});

test('what was typed comes back, whatever its shape', () => {
  expect(typedLocalizedText(null, 'name')).toBeNull();
  expect(typedLocalizedText({ name: 'x' }, 'name')).toEqual({});
  expect(typedLocalizedText({ name: { ko: '가', en: ['a', 'b'], origin: { ar: 'robot', ja: 'human' } } }, 'name')).toMatchObject({ ko: '가', en: undefined, origin: { ja: 'human' } });
});
