import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import { typedStrings } from '~/components/form-state/typed-strings';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';
import { TextField } from '~/components/text-field/text-field';
import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { unitNameMaxLength, type UnitKind } from '../units.input';

export interface UnitFormValues {
  name: LocalizedText | null;
  languages: string[];
  fields: string[];
  position: number;
}

interface UnitFieldsProps {
  kind: UnitKind;
  kept: UnitFormValues;
  /** What was sent; null where the page is fresh. */
  typed: { values: Record<string, unknown> | null; errors: Record<string, string[] | null> };
  children?: ReactNode;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What the desk says of a unit. An engineer speaks languages and knows fields; a card or a room does not. */
export function UnitFields({ kind, kept, typed: { values, errors }, children }: UnitFieldsProps) {
  const { t } = useTranslation(['desk', 'common']);
  const spoken = values ? typedStrings(values['languages']) : kept.languages;
  return (
    <>
      {children}
      <LocalizedTextField name="name" label={t('desk:resources.name')} hint={t('desk:resources.nameHint')} maxLength={unitNameMaxLength} value={typedLocalizedText(values, 'name') ?? kept.name} errors={errors} />
      {kind === 'engineer' ? (
        <>
          <FieldGroup id="field-languages" name="languages" label={t('desk:resources.speaks')} error={errors['languages'] ?? undefined} required>
            <div className="grid grid-cols-2 gap-2.5 sm:grid-cols-3">
              {languages.map((language) => (
                <label key={language} htmlFor={`speaks-${language}`} className={choiceCardClass}>
                  <input type="checkbox" id={`speaks-${language}`} name="languages" value={language} defaultChecked={spoken.includes(language)} className={checkboxClass} />
                  <ChoiceText label={t(`common:language.name.${language}`)} />
                </label>
              ))}
            </div>
          </FieldGroup>
          <TextField name="fields" label={t('desk:resources.fields')} hint={t('desk:resources.fieldsHint')} maxLength={300} error={errors['fields']} defaultValue={values ? textOf(values['fields']) : kept.fields.join(', ')} />
        </>
      ) : null}
      <TextField
        name="position" label={t('desk:resources.position')} hint={t('desk:resources.positionHint')} inputMode="numeric" dir="ltr" required className="max-w-xs"
        error={errors['position']} defaultValue={values ? textOf(values['position']) : String(kept.position)}
      />
    </>
  );
}
