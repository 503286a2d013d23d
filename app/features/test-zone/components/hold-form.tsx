import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button/button';
import { checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DayView } from '../day-view.server';
import { maxUnits } from '../rules';

export interface HoldFormValues {
  start?: string;
  end?: string;
  units: string[];
  request?: string;
}

interface HoldFormProps {
  view: DayView;
  idempotencyKey: string;
  values: HoldFormValues;
  requests: { reference: string; title: string }[];
  errors?: Partial<Record<'start' | 'end' | 'unit' | 'request', string[]>>;
}

/** Time and units chosen by hand: the way without a pointer, without scripts, and with any combination of units. */
export function HoldForm({ view, idempotencyKey, values, requests, errors = {} }: HoldFormProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  return (
    <form method="post" action={localPath(language, '/test-zone/hold')} className="grid gap-6">
      <input type="hidden" name="hub" value={view.hub.slug} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <p className="text-base text-ink-subtle">{t('test-zone:form.hint', { number: maxUnits })}</p>
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
      {requests.length > 0 ? (
        <SelectField
          name="request" label={t('test-zone:form.request')} placeholder={t('test-zone:form.request_none')} defaultValue={values.request ?? ''} error={errors.request}
          options={requests.map(({ reference, title }) => ({ value: reference, label: `${reference} · ${title}` }))}
        />
      ) : null}
      <div><Button size="large">{t('test-zone:form.submit')}</Button></div>
    </form>
  );
}
