import { useTranslation } from '~/i18n/use-translation';
import { CheckboxField, checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { languageFacts, languages } from '~/i18n/languages';
import { facilityKinds, type PageState } from '../content';
import type { TypedPage } from '../typed-page';
import { PhotoField } from './photo-field';

interface PlainFieldsProps {
  state: PageState;
  typed: TypedPage | null;
  errors: Record<string, string[] | null | undefined>;
}

/** What a part holds beside its texts: the same in every language. Facts have theirs beside each source. */
export function PagePlainFields({ state, typed, errors }: PlainFieldsProps) {
  const { t } = useTranslation(['hub-pages', 'hubs']);
  const field = (name: string, kept: string | number | null) => ({ name, defaultValue: typed ? (typed.plain[name]?.[0] ?? '') : String(kept ?? ''), error: errors[name] ?? undefined });
  const tick = (name: string, kept: boolean) => ({ name, defaultChecked: typed ? typed.plain[name] !== undefined : kept, error: errors[name] ?? undefined });
  switch (state.part) {
    case 'getting-there': return (
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('latitude', state.latitude)} label={t('hub-pages:field.latitude')} inputMode="decimal" dir="ltr" required />
        <TextField {...field('longitude', state.longitude)} label={t('hub-pages:field.longitude')} inputMode="decimal" dir="ltr" required />
        <CheckboxField {...tick('positionExact', state.positionExact)} label={t('hub-pages:field.positionExact')} hint={t('hub-pages:field.positionHint')} className="sm:col-span-2" />
      </div>
    );
    case 'contact': return (
      <div className="grid gap-5">
        <TextField {...field('operator', state.operator)} label={t('hubs:contact.operator')} maxLength={120} />
        <TextField {...field('email', state.email)} type="email" label={t('hubs:contact.email')} maxLength={254} />
        <TextField {...field('phone', state.phone)} type="tel" label={t('hubs:contact.phone')} maxLength={40} />
      </div>
    );
    case 'languages': return <LanguageTicks kept={state.workingLanguages} typed={typed} errors={errors} />;
    case 'facilities': return (
      <div className="grid gap-5">
        <SelectField {...field('kind', state.kind)} label={t('hub-pages:field.kind')} hint={t('hub-pages:field.kindHint')} placeholder={false} options={facilityKinds.map((kind) => ({ value: kind, label: t(`hub-pages:kind.${kind}`) }))} />
        <CheckboxField {...tick('verified', state.verified)} label={t('hub-pages:field.verified')} hint={t('hub-pages:field.verifiedHint')} />
      </div>
    );
    case 'people': return (
      <div className="grid gap-5">
        <TextField {...field('name', state.name)} label={t('hub-pages:field.person')} hint={t('hub-pages:field.personHint')} maxLength={80} />
        <CheckboxField {...tick('consent', state.name !== null)} label={t('hub-pages:field.consent')} hint={t('hub-pages:field.consentHint')} />
        <LanguageTicks kept={state.languages} typed={typed} errors={errors} />
      </div>
    );
    case 'photos': return (
      <div className="grid gap-5">
        <PhotoField sizes={state.sizes} stored={typed?.plain['stored'] ?? []} error={errors['photo'] ?? undefined} />
        <TextField {...field('credit', state.credit)} label={t('hub-pages:field.credit')} hint={t('hub-pages:field.creditHint')} maxLength={120} />
        <TextField {...field('takenOn', state.takenOn)} type="date" dir="ltr" label={t('hub-pages:field.takenOn')} className="max-w-xs" />
      </div>
    );
    default: return null;
  }
}

function LanguageTicks({ kept, typed, errors }: { kept: string[] } & Pick<PlainFieldsProps, 'typed' | 'errors'>) {
  const { t } = useTranslation(['hubs', 'common']);
  const chosen = typed ? (typed.plain['languages'] ?? []) : kept;
  return (
    <FieldGroup id="field-languages" name="languages" label={t('hubs:hub.languages')} required error={errors['languages']}>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {languages.map((language) => (
          <label key={language} className="flex min-h-11 items-center gap-2.5 text-base text-ink">
            <input type="checkbox" name="languages" value={language} defaultChecked={chosen.includes(language)} className={checkboxClass} />
            <span lang={languageFacts[language].tag}>{languageFacts[language].endonym}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
