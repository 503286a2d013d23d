import { useTranslation } from '~/i18n/use-translation';
import { checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import type { DayView } from '../day-view.server';

export interface TimeValues {
  start?: string;
  end?: string;
  units: string[];
}

export type TimeErrors = Partial<Record<'start' | 'end' | 'unit', string[]>>;

/** Start, end and units of a hub's day: the same fields wherever a time is chosen. */
export function TimeFields({ view, values, errors }: { view: DayView; values: TimeValues; errors: TimeErrors }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField name="start" label={t('test-zone:form.start')} options={view.starts} defaultValue={values.start ?? ''} error={errors.start} required />
        <SelectField name="end" label={t('test-zone:form.end')} options={view.ends} defaultValue={values.end ?? ''} error={errors.end} required />
      </div>
      <FieldGroup id="field-unit" name="unit" label={t('test-zone:form.units')} error={errors.unit} required>
        <div className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
          {view.rows.map((row) => (
            <label key={row.id} htmlFor={`unit-${row.id}`} className={choiceCardClass}>
              <input type="checkbox" id={`unit-${row.id}`} name="unit" value={row.id} defaultChecked={values.units.includes(row.id)} className={checkboxClass} />
              <ChoiceText label={row.name} hint={row.free.length > 0 ? t('test-zone:form.free_from', { ranges: row.free.join(', ') }) : t('test-zone:form.full')} />
            </label>
          ))}
        </div>
      </FieldGroup>
    </>
  );
}
