import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import { FieldGroup } from '~/components/field/field';
import { typedStrings } from '~/components/form-state/typed-strings';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import type { HubName } from '~/features/hubs/hub';
import { languageFacts, languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ExpertContact, KeptExpert } from '../expert';
import { affiliationMaxLength, mostHoursAMonth, nameMaxLength, summaryMaxLength } from '../input';
import { expertFields } from '../rules';

/** What was sent, as an action answered it; empty before. */
export interface TypedExpert {
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null | undefined>;
}

interface ExpertFormProps {
  /** Null for a new one. */
  expert: KeptExpert | null;
  contact: ExpertContact | null;
  hubs: HubName[];
  homeHubId: string;
  typed: TypedExpert;
  idempotencyKey: string;
  cancel: string;
}

/** The whole profile: words in six languages, what for, when, and how the hub reaches the expert. */
export function ExpertForm({ expert, contact, hubs, homeHubId, typed, idempotencyKey, cancel }: ExpertFormProps) {
  const { t } = useTranslation(['experts', 'common']);
  const language = useLanguage();
  const { values, errors } = typed;
  const errorOf = (name: string) => errors[name] ?? undefined;
  const text = (name: string, kept: string | null | undefined) => {
    const sent = values?.[name];
    return { name, defaultValue: (values ? (typeof sent === 'string' ? sent : '') : kept) ?? '', error: errorOf(name) };
  };
  const words = (name: 'name' | 'affiliation' | 'summary') => ({ name, label: t(`experts:form.${name}`), value: typedLocalizedText(values, name) ?? expert?.[name], errors });
  const ticked = (name: string, kept: readonly string[]) => (values ? typedStrings(values[name]) : kept);
  const boxes = (name: string, options: { value: string; label: string }[], kept: readonly string[]) => (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {options.map(({ value, label }) => <CheckboxField key={value} id={`${name}-${value}`} name={name} value={value} label={label} defaultChecked={ticked(name, kept).includes(value)} />)}
    </div>
  );
  return (
    <form method="post" noValidate className="grid gap-8">
      <input type="hidden" name="intent" value={expert ? 'edit' : 'create'} />
      <BegunWith {...(expert ? { version: expert.version } : { idempotencyKey })} />
      <LocalizedTextField {...words('name')} maxLength={nameMaxLength} />
      <LocalizedTextField {...words('affiliation')} hint={t('experts:form.affiliationHint')} maxLength={affiliationMaxLength} />
      <LocalizedTextField {...words('summary')} hint={t('experts:form.summaryHint')} rows={6} maxLength={summaryMaxLength} />
      <FieldGroup id="field-fields" name="fields" label={t('experts:profile.fields')} required error={errorOf('fields')}>
        {boxes('fields', expertFields.map((field) => ({ value: field, label: t(`experts:field.${field}`) })), expert?.fields ?? [])}
      </FieldGroup>
      <FieldGroup id="field-languages" name="languages" label={t('experts:profile.languages')} required error={errorOf('languages')}>
        {boxes('languages', languages.map((one) => ({ value: one, label: t(`common:language.name.${one}`) })), expert?.languages ?? [])}
      </FieldGroup>
      <FieldGroup id="field-hubs" name="hubs" label={t('experts:form.otherHubs')} hint={t('experts:form.otherHubsHint')} error={errorOf('hubs')}>
        {boxes('hubs', hubs.filter(({ id, retired }) => id !== homeHubId && !retired).map(({ slug, name }) => ({ value: slug, label: localizedString(name, language) })), expert?.hubs.map(({ slug }) => slug) ?? [])}
      </FieldGroup>
      <AvailabilityFields expert={expert} typed={typed} />
      <section className="grid gap-6 rounded-xl bg-subtle p-5">
        <div>
          <h2 className="text-lg font-bold text-ink">{t('experts:form.contact')}</h2>
          <p className="mt-1 text-sm text-ink-quiet">{t('experts:form.contactHint')}</p>
        </div>
        <TextField {...text('email', contact?.email)} type="email" label={t('experts:form.email')} required autoComplete="off" maxLength={254} />
        <TextField {...text('phone', contact?.phone)} type="tel" label={t('experts:form.phone')} autoComplete="off" maxLength={30} />
        <SelectField
          {...text('contactLanguage', contact?.language ?? language)} label={t('experts:form.contactLanguage')} placeholder={false}
          options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
        />
      </section>
      <div className="flex flex-wrap gap-2.5">
        <Button>{t('experts:form.save')}</Button>
        <ButtonLink variant="secondary" href={cancel}>{t('experts:form.back')}</ButtonLink>
      </div>
    </form>
  );
}

/** Whether, how long and from when: part of the whole form, and a form of its own once the words are published. */
export function AvailabilityFields({ expert, typed: { values, errors } }: Pick<ExpertFormProps, 'expert' | 'typed'>) {
  const { t } = useTranslation(['experts']);
  const sent = (name: string, kept: string) => (values ? (typeof values[name] === 'string' ? values[name] : '') : kept);
  return (
    <>
      <CheckboxField name="accepting" value="yes" label={t('experts:form.accepting')} defaultChecked={values ? values['accepting'] === 'yes' : (expert?.accepting ?? true)} error={errors['accepting'] ?? undefined} />
      <TextField
        name="hoursAMonth" label={t('experts:form.hours')} required type="number" min={1} max={mostHoursAMonth} className="max-w-52"
        defaultValue={sent('hoursAMonth', String(expert?.hoursAMonth ?? 4))} error={errors['hoursAMonth'] ?? undefined}
      />
      <DateField name="nextAvailableOn" label={t('experts:form.nextAvailable')} hint={t('experts:form.nextAvailableHint')} className="max-w-72" defaultValue={sent('nextAvailableOn', expert?.nextAvailableOn ?? '')} error={errors['nextAvailableOn'] ?? undefined} />
    </>
  );
}
