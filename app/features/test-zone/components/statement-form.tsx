import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import type { FormState } from '~/components/form-state/form-state';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { dataClasses, precisions, purposes } from '../booking';

/** The labels of the statement's fields, in their order: for the form and for its error summary. */
export function useStatementLabels() {
  const { t } = useTranslation(['test-zone', 'common']);
  return {
    purpose: t('test-zone:workload.purpose'),
    model: t('test-zone:workload.model'),
    modelSize: t('test-zone:workload.model_size'),
    licence: t('test-zone:workload.licence'),
    framework: t('test-zone:workload.framework'),
    frameworkVersion: t('test-zone:workload.framework_version'),
    precision: t('test-zone:workload.precision'),
    storageGb: t('test-zone:workload.storage'),
    metric: t('test-zone:workload.metric'),
    baseline: t('test-zone:workload.baseline'),
    dataOrigin: t('test-zone:workload.data_origin'),
    dataClass: t('test-zone:workload.data_class'),
    crossBorder: t('test-zone:workload.cross_border'),
    endUser: t('test-zone:workload.end_user'),
    deletionDueOn: t('test-zone:workload.deletion_due_on'),
    exportSelfCheck: t('test-zone:workload.export_check'),
    fitSeen: t('test-zone:compatibility.seen'),
  };
}

interface StatementFormProps {
  /** One occurrence of a recurring wish: the others can be handed in with it. */
  series?: boolean;
  form: FormState;
  version: number;
  /** Earliest and latest date of the deletion, in the hub's calendar. */
  deletion: { first: string; last: string };
}

/** What the firm will run, on whose data, for whom: what the hub decides on. */
export function StatementForm({ form, version, deletion, series = false }: StatementFormProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const labels = useStatementLabels();
  return (
    <form method="post" noValidate className="grid gap-7">
      <input type="hidden" name="intent" value="submit" />
      <input type="hidden" name="version" value={version} />
      <RadioGroup {...form.field('purpose')} label={labels.purpose} required options={purposes.map((value) => ({ value, label: t(`test-zone:purpose.${value}`) }))} />
      <TextField {...form.field('model')} label={labels.model} hint={t('test-zone:workload.model_hint')} required dir="auto" maxLength={200} />
      <div className="grid items-end gap-x-4 gap-y-7 sm:grid-cols-2">
        <TextField {...form.field('modelSize')} label={labels.modelSize} hint={t('test-zone:workload.model_size_hint')} required type="number" step="any" min={0.001} max={10_000} suffix="B" />
        <TextField {...form.field('licence')} label={labels.licence} hint={t('test-zone:workload.licence_hint')} required dir="auto" maxLength={200} />
        <TextField {...form.field('framework')} label={labels.framework} hint={t('test-zone:workload.framework_hint')} required dir="auto" maxLength={200} />
        <TextField {...form.field('frameworkVersion')} label={labels.frameworkVersion} required dir="auto" maxLength={60} />
        <SelectField {...form.field('precision')} label={labels.precision} required options={precisions.map((value) => ({ value, label: value.toUpperCase() }))} />
        <TextField {...form.field('storageGb')} label={labels.storageGb} required type="number" step="any" min={0} max={100_000} suffix="GB" />
      </div>
      {form.errors('fitSeen') || form.value('fitSeen') === 'on' ? (
        <CheckboxField name="fitSeen" card label={labels.fitSeen} hint={t('test-zone:compatibility.seen_hint')} error={form.errors('fitSeen')} defaultChecked={form.value('fitSeen') === 'on'} />
      ) : null}
      <TextField {...form.field('metric')} label={labels.metric} hint={t('test-zone:workload.metric_hint')} required dir="auto" maxLength={300} />
      <TextField {...form.field('baseline')} label={labels.baseline} hint={t('test-zone:workload.baseline_hint')} required dir="auto" maxLength={300} />
      <TextArea {...form.field('dataOrigin')} label={labels.dataOrigin} required rows={3} maxLength={1000} />
      <RadioGroup {...form.field('dataClass')} label={labels.dataClass} required options={dataClasses.map((value) => ({ value, label: t(`test-zone:data_class.${value}`) }))} />
      <RadioGroup
        {...form.field('crossBorder')} label={labels.crossBorder} required
        options={[{ value: 'yes', label: t('test-zone:workload.cross_border_yes') }, { value: 'no', label: t('test-zone:workload.cross_border_no') }]}
      />
      <TextField {...form.field('endUser')} label={labels.endUser} hint={t('test-zone:workload.end_user_hint')} required dir="auto" maxLength={300} />
      <DateField {...form.field('deletionDueOn')} label={labels.deletionDueOn} hint={t('test-zone:workload.deletion_due_on_hint')} required min={deletion.first} max={deletion.last} className="max-w-xs" />
      <CheckboxField
        name="exportSelfCheck" card required defaultChecked={form.value('exportSelfCheck') === 'on'} error={form.errors('exportSelfCheck')}
        label={labels.exportSelfCheck} hint={t('test-zone:workload.export_check_hint')}
      />
      {series ? <CheckboxField name="series" card defaultChecked label={t('test-zone:series.all')} hint={t('test-zone:series.all_hint')} /> : null}
      <div><Button size="large">{t('test-zone:workload.submit')}</Button></div>
    </form>
  );
}

/** Takes over what the firm stated for an earlier booking; what was typed here already is replaced. */
export function ReuseForm({ earlier, reused }: { earlier: readonly { reference: string; model: string }[]; reused: string | null }) {
  const { t } = useTranslation(['test-zone', 'common']);
  if (earlier.length === 0) return null;
  return (
    <form method="get" className="mb-7 flex flex-wrap items-end gap-3 border-b border-line pb-6">
      <SelectField className="min-w-0 grow basis-60" name="from" label={t('test-zone:reuse.label')} defaultValue={reused ?? ''} options={earlier.map(({ reference, model }) => ({ value: reference, label: `${reference} · ${model}` }))} />
      <Button variant="secondary">{t('test-zone:reuse.submit')}</Button>
    </form>
  );
}
