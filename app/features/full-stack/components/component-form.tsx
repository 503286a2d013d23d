import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import { typedStrings } from '~/components/form-state/typed-strings';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { isLanguage } from '~/i18n/languages';
import type { ComponentChoices, KeptComponent } from '../component';
import { componentLanguages, nameMaxLength, summaryMaxLength, termsMaxLength } from '../input';
import { componentKinds } from '../rules';

/** What was sent, as an action answered it; empty before. */
export interface TypedComponent {
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null | undefined>;
}

interface ComponentFormProps {
  /** Null for a new one. */
  component: KeptComponent | null;
  choices: ComponentChoices;
  typed: TypedComponent;
  idempotencyKey: string;
  cancel: string;
}

/** All that a firm says of its component. The kind is said once: what it is doesn't change. */
export function ComponentForm({ component, choices, typed: { values, errors }, idempotencyKey, cancel }: ComponentFormProps) {
  const { t } = useTranslation(['full-stack', 'common']);
  const kept = component?.words;
  const errorOf = (name: string) => errors[name] ?? undefined;
  const text = (name: string, before: string | null | undefined) => {
    const sent = values?.[name];
    return { name, defaultValue: (values ? (typeof sent === 'string' ? sent : '') : before) ?? '', error: errorOf(name) };
  };
  const words = (name: 'name' | 'summary' | 'terms') => ({ name, label: t(`full-stack:form.${name}`), value: typedLocalizedText(values, name) ?? kept?.[name], errors });
  const boxes = (name: string, options: { value: string; label: string }[], before: readonly string[]) => {
    const ticked = values ? typedStrings(values[name]) : before;
    return (
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map(({ value, label }) => <CheckboxField key={value} id={`${name}-${value}`} name={name} value={value} label={label} defaultChecked={ticked.includes(value)} />)}
      </div>
    );
  };
  return (
    <form method="post" noValidate className="grid gap-8">
      <input type="hidden" name="intent" value={component ? 'edit' : 'create'} />
      <BegunWith {...(component ? { version: component.version } : { idempotencyKey })} />
      {component ? null : (
        <RadioGroup
          name="kind" label={t('full-stack:form.kind')} required defaultValue={text('kind', undefined).defaultValue} error={errorOf('kind')}
          options={componentKinds.map((kind) => ({ value: kind, label: t(`full-stack:kind.${kind}.name`), hint: t(`full-stack:kind.${kind}.text`) }))}
        />
      )}
      <LocalizedTextField {...words('name')} maxLength={nameMaxLength} />
      <LocalizedTextField {...words('summary')} hint={t('full-stack:form.summaryHint')} rows={6} maxLength={summaryMaxLength} />
      <LocalizedTextField {...words('terms')} hint={t('full-stack:form.termsHint')} rows={3} maxLength={termsMaxLength} />
      <FieldGroup id="field-languages" name="languages" label={t('full-stack:languages')} hint={t('full-stack:form.languagesHint')} error={errorOf('languages')}>
        {boxes('languages', componentLanguages.map((value) => ({ value, label: isLanguage(value) ? t(`common:language.name.${value}`) : t('full-stack:otherLanguage') })), kept?.languages ?? [])}
      </FieldGroup>
      <TextField {...text('link', kept?.link)} type="url" label={t('full-stack:link')} hint={t('full-stack:form.linkHint')} maxLength={300} autoComplete="url" />
      <FieldGroup id="field-worksWith" name="worksWith" label={t('full-stack:worksWith')} hint={t('full-stack:form.worksWithHint')} error={errorOf('worksWith')}>
        {boxes('worksWith', choices.chips.map(({ slug, name }) => ({ value: slug, label: name })), kept?.worksWith ?? [])}
      </FieldGroup>
      {component && component.kind !== 'model' ? null : (
        <SelectField
          {...text('aiModelSlug', kept?.aiModelSlug)} label={t('full-stack:aiModel')} hint={t('full-stack:form.aiModelHint')} placeholder={t('full-stack:form.aiModelNone')}
          options={choices.aiModels.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button>{t('full-stack:form.save')}</Button>
        <ButtonLink variant="secondary" href={cancel}>{t('full-stack:form.back')}</ButtonLink>
      </div>
    </form>
  );
}
