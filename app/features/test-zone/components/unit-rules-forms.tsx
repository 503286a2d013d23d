import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { CheckboxField, checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { FieldGroup } from '~/components/field/field';
import type { FormState } from '~/components/form-state/form-state';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { WeekFields } from '~/features/hubs/components/desk-hours';
import type { WeeklyHours } from '~/features/hubs/working-time.rules';
import { formatDuration } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { ApprovalRule } from '../approval.rules';
import { dataClasses } from '../booking';
import { autoConfirmChoices } from '../units.input';

/** Which bookings of the unit are confirmed by themselves, and what a person looks at in the others. */
export function ApprovalForm({ version, rule, form }: { version: number; rule: ApprovalRule; form: FormState }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const language = useLanguage();
  return (
    <form method="post" noValidate className="mt-4 grid max-w-3xl gap-5">
      <BegunWith version={version} />
      <p className="text-sm text-ink-quiet">{t('desk:resources.rulesText')}</p>
      <SelectField
        name="autoConfirm" label={t('desk:resources.autoConfirm')} placeholder={t('desk:resources.autoConfirmNever')} error={form.errors('autoConfirm')} className="max-w-sm"
        defaultValue={rule.autoConfirmMinutes ?? ''}
        options={autoConfirmChoices.map((minutes) => ({ value: String(minutes), label: t('desk:resources.autoConfirmUpTo', { duration: formatDuration(language, minutes) }) }))}
      />
      <CheckboxField name="precheck" label={t('desk:resources.precheck')} defaultChecked={rule.precheckRequired} />
      <FieldGroup id="field-gated" name="gated" label={t('desk:resources.gated')} error={form.errors('gated')}>
        <div className="grid gap-2.5 sm:grid-cols-2">
          {dataClasses.map((each) => (
            <label key={each} htmlFor={`gated-${each}`} className={choiceCardClass}>
              <input type="checkbox" id={`gated-${each}`} name="gated" value={each} defaultChecked={rule.gatedDataClasses.includes(each)} className={checkboxClass} />
              <ChoiceText label={t(`test-zone:data_class.${each}`)} />
            </label>
          ))}
        </div>
      </FieldGroup>
      <CheckboxField name="gateAbroad" label={t('desk:resources.gateAbroad')} defaultChecked={rule.gateAbroad} />
      <div><Button name="intent" value="rules">{t('desk:resources.save')}</Button></div>
    </form>
  );
}

/** An engineer's own week. `seen`: bookings that a first try showed to be hit; they go back with the second. */
export function OwnWeekForm({ version, week, form, sent, seen }: { version: number; week: readonly WeeklyHours[]; form: FormState; sent: boolean; seen: readonly string[] }) {
  const { t } = useTranslation('desk');
  return (
    <form method="post" noValidate className="mt-4 grid max-w-3xl gap-1">
      <BegunWith version={version} />
      {seen.map((reference) => <input key={reference} type="hidden" name="seen" value={reference} />)}
      <p className="mb-2 text-sm text-ink-quiet">{t('resources.weekText')}</p>
      <WeekFields weekly={week} form={form} sent={sent} />
      <div className="mt-4"><Button name="intent" value="week">{t('resources.save')}</Button></div>
    </form>
  );
}
