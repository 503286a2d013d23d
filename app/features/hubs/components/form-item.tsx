import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import type { LocalizedText } from '~/i18n/localized-text';
import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from '../offers';
import { questionKinds } from '../service-form';
import { hintMaxLength, labelMaxLength, optionMaxLength } from '../service-form.input';
import { mostOptions } from '../service-form.rules';
import type { TypedForm } from './desk-offer';

interface PartProps<Item> {
  item: Item;
  typed: TypedForm;
}

/** The words of an entry in the six languages, as kept or as typed just now. */
function Words({ name, label, kept, rows, maxLength, optional = false, typed: { values, errors } }: {
  name: string; label: string; kept: LocalizedText | undefined; rows?: number; maxLength: number; optional?: boolean; typed: TypedForm;
}) {
  return <LocalizedTextField name={name} label={label} required={!optional} rows={rows} maxLength={maxLength} value={typedLocalizedText(values, name) ?? kept} errors={errors} />;
}

/** A question that is asked before the form. */
export function EligibilityItem({ item, typed }: PartProps<EligibilityQuestion>) {
  const { t } = useTranslation(['desk', 'common']);
  const sent = typed.values?.['refusedBy'];
  return (
    <>
      <Words name="text" label={t('desk:form.text')} kept={item.text} rows={2} maxLength={labelMaxLength} typed={typed} />
      <RadioGroup
        name="refusedBy" label={t('desk:form.refusedBy')} required error={typed.errors['refusedBy']} defaultValue={typeof sent === 'string' ? sent : item.refusedBy}
        options={[{ value: 'yes', label: t('desk:form.answerYes') }, { value: 'no', label: t('desk:form.answerNo') }]}
      />
      <Words name="remedy" label={t('desk:form.remedy')} kept={item.remedy} rows={3} maxLength={hintMaxLength} typed={typed} />
    </>
  );
}

/** A document that is asked for. */
export function DocumentItem({ item, typed }: PartProps<ServiceDocument>) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <>
      <Words name="label" label={t('desk:form.label.documents')} kept={item.label} maxLength={labelMaxLength} typed={typed} />
      <Words name="hint" label={t('desk:form.hint')} kept={item.hint} rows={2} maxLength={hintMaxLength} optional typed={typed} />
      <CheckboxField name="required" label={t('desk:form.mustUpload')} defaultChecked={typed.values ? typed.values['required'] === 'on' : item.required} />
    </>
  );
}

/** A question of the form. One that was published keeps its kind: its answers mean something. */
export function QuestionItem({ item, typed, kindFixed }: PartProps<ServiceQuestion> & { kindFixed: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  const { values, errors } = typed;
  const text = (name: string, kept: string) => {
    const sent = values?.[name];
    return values ? (typeof sent === 'string' ? sent : '') : kept;
  };
  return (
    <>
      <Words name="label" label={t('desk:form.label.questions')} kept={item.label} maxLength={labelMaxLength} typed={typed} />
      <Words name="hint" label={t('desk:form.hint')} kept={item.hint} rows={2} maxLength={hintMaxLength} optional typed={typed} />
      {kindFixed ? (
        <div>
          <input type="hidden" name="kind" value={item.kind} />
          <p className="text-base font-bold text-ink">{t('desk:form.kind')}: {t(`desk:form.kinds.${item.kind}`)}</p>
          <p className="mt-1 text-sm text-ink-quiet">{t('desk:form.kindFixed')}</p>
        </div>
      ) : (
        <SelectField
          name="kind" label={t('desk:form.kind')} required placeholder={false} defaultValue={text('kind', item.kind)} error={errors['kind']}
          options={questionKinds.map((kind) => ({ value: kind, label: t(`desk:form.kinds.${kind}`) }))}
        />
      )}
      <CheckboxField name="required" label={t('desk:form.mustAnswer')} defaultChecked={values ? values['required'] === 'on' : item.required} />
      {item.kind === 'short_text' || item.kind === 'long_text' ? (
        <TextField name="maxLength" label={t('desk:form.maxLength')} inputMode="numeric" dir="ltr" className="max-w-xs" error={errors['maxLength']} defaultValue={text('maxLength', item.maxLength?.toString() ?? '')} />
      ) : null}
      {item.kind === 'choice' ? <Options item={item} typed={typed} /> : null}
    </>
  );
}

/** What can be chosen. Each button keeps what was typed, then changes the list. */
function Options({ item, typed }: PartProps<ServiceQuestion>) {
  const { t } = useTranslation(['desk', 'common']);
  const options = item.options ?? [];
  const sent: unknown = typed.values?.['options'];
  const typedOption = (index: number): Record<string, unknown> | null => {
    const one: unknown = Array.isArray(sent) ? sent[index] : undefined;
    return one && typeof one === 'object' ? Object.fromEntries(Object.entries(one)) : null;
  };
  return (
    <>
      {options.map(({ value, label }, index) => {
        const number = t('desk:form.option', { number: index + 1 });
        const named = (action: string) => t('desk:form.named', { action, item: number });
        return (
          <div key={value} id={value} className="border-s-2 border-line ps-4">
            <input type="hidden" name={`options[${index}].value`} value={value} />
            <LocalizedTextField name={`options[${index}].label`} label={number} maxLength={optionMaxLength} value={typedLocalizedText(typedOption(index), 'label') ?? label} errors={typed.errors} />
            <div className="mt-2 flex flex-wrap gap-1.5">
              <Button size="small" variant="ghost" name="then" value={`up ${value}`} disabled={index === 0} className={index === 0 ? 'invisible' : ''} aria-label={named(t('desk:form.up'))}>{t('desk:form.up')}</Button>
              <Button size="small" variant="ghost" name="then" value={`down ${value}`} disabled={index === options.length - 1} className={index === options.length - 1 ? 'invisible' : ''} aria-label={named(t('desk:form.down'))}>{t('desk:form.down')}</Button>
              <Button size="small" variant="ghost" name="then" value={`remove ${value}`} aria-label={named(t('desk:form.remove'))}>{t('desk:form.remove')}</Button>
            </div>
          </div>
        );
      })}
      {options.length < mostOptions ? <div><Button size="small" variant="secondary" name="then" value="add_option">{t('desk:form.addOption')}</Button></div> : null}
    </>
  );
}
