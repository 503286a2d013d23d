import { describe, expect, test } from 'vitest';
import { CheckboxField } from '../../../app/components/checkbox-field/checkbox-field';
import { ErrorSummary, problemsIn, problemsOf } from '../../../app/components/error-summary/error-summary';
import { RadioGroup } from '../../../app/components/radio-group/radio-group';
import { SelectField } from '../../../app/components/select-field/select-field';
import { TextArea } from '../../../app/components/text-area/text-area';
import { TextField } from '../../../app/components/text-field/text-field';
import { translator } from '../../../app/i18n/instance.server';
import { rendered, tag } from './rendered';

const korean = translator('ko');

describe('a field', () => {
  test('ties label, hint and error to its control', () => {
    const html = rendered(<TextField name="firm.name" label="L" hint="H" error="validation:required" />);
    expect(tag(html, 'label')).toContain('for="field-firm-name"');
    const input = tag(html, 'input');
    expect(input).toContain('id="field-firm-name"');
    expect(input).toContain('aria-describedby="field-firm-name-hint field-firm-name-error"');
    expect(input).toContain('aria-invalid="true"');
    expect(html).toContain('id="field-firm-name-hint"');
    expect(html).toContain('id="field-firm-name-error"');
    expect(html).toContain(korean('validation:required'));
  });

  test('without hint and error describes nothing and is not invalid', () => {
    const html = rendered(<TextArea name="about" label="L" error={[]} />);
    expect(html).not.toMatch(/aria-describedby|aria-invalid="|-error"/);
  });

  test("takes a form library's id and attributes over", () => {
    const html = rendered(<TextField name="mail" label="L" id="f1-mail" type="email" defaultValue="a@" required maxLength={80} error="x" />);
    expect(tag(html, 'input')).toMatch(/id="f1-mail".*type="email"|type="email".*id="f1-mail"/);
    expect(tag(html, 'input')).toContain('value="a@"');
    expect(tag(html, 'input')).toContain('maxLength="80"');
    expect(html).toContain('id="f1-mail-error"');
  });

  test('fills parameters of an error from its query, and shows what is no key as it stands', () => {
    expect(rendered(<TextField name="a" label="L" error="validation:too_long?max=20" />)).toContain(korean('validation:too_long', { max: 20 }));
    expect(rendered(<TextField name="a" label="L" error="see: https://example.invalid" />)).toContain('see: https://example.invalid');
  });

  test('escapes what was typed', () => {
    const html = rendered(<TextArea name="a" label="L" defaultValue={'</textarea><script>alert(1)</script>'} />);
    expect(html).not.toContain('<script>');
  });

  test('reads addresses from left to right, also in Arabic', () => {
    expect(tag(rendered(<TextField name="a" label="L" type="email" />, 'ar'), 'input')).toContain('dir="ltr"');
  });
});

describe('choices', () => {
  const options = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B', hint: 'H' }];

  test('radio buttons are one group with a legend, one of them chosen', () => {
    const html = rendered(<RadioGroup name="partner" label="L" options={options} defaultValue="b" error="validation:choose" />);
    expect(tag(html, 'fieldset')).toContain('aria-describedby="field-partner-error"');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });

  test('a select offers nothing first, unless told otherwise', () => {
    expect(rendered(<SelectField name="s" label="L" options={options} />)).toContain(korean('common:form.choose'));
    expect(rendered(<SelectField name="s" label="L" options={options} placeholder={false} />).match(/<option/g)).toHaveLength(2);
  });

  test('a checkbox is described by its error', () => {
    const html = rendered(<CheckboxField name="agree" label="L" error="validation:agree" />);
    expect(tag(html, 'input')).toContain('aria-describedby="field-agree-error"');
  });
});

describe('the error summary', () => {
  test('is an alert that can hold the focus, each line a link to its field', () => {
    const html = rendered(<ErrorSummary problems={[{ name: 'mail', label: 'Mail', error: 'validation:email' }, { id: 'f-day', error: 'validation:date' }]} />);
    expect(tag(html, 'div')).toMatch(/role="alert"/);
    expect(tag(html, 'div')).toMatch(/tabindex="-1"/i);
    expect(html).toContain('href="#field-mail"');
    expect(html).toContain('href="#f-day"');
    expect(html).toContain(korean('common:form.errors', { count: 2 }));
  });

  test('is absent where all is well', () => {
    expect(rendered(<ErrorSummary problems={[]} />)).toBe('');
  });

  test('of plain errors by field name: the first of each, the whole form’s without a field', () => {
    expect(problemsIn({ '': ['validation:invalid'], day: ['validation:date', 'validation:required'], note: null }, { day: 'Day' })).toEqual([
      { error: 'validation:invalid' }, { name: 'day', label: 'Day', error: 'validation:date' },
    ]);
  });
  test("lists a form's own errors first, then one a field in their order", () => {
    const problems = problemsOf(
      { errors: ['whole'] },
      { mail: { id: 'f-mail', errors: ['one', 'two'] }, name: { id: 'f-name' }, day: { id: 'f-day', errors: ['three'] } },
      { mail: 'Mail' },
    );
    expect(problems).toEqual([
      { error: 'whole' },
      { id: 'f-mail', label: 'Mail', error: 'one' },
      { id: 'f-day', label: undefined, error: 'three' },
    ]);
  });
});
