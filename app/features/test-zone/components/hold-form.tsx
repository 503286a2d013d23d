import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DayView } from '../day-view.server';
import { maxUnits } from '../rules';
import { TimeFields, type TimeErrors, type TimeValues } from './time-fields';

export interface HoldFormValues extends TimeValues {
  request?: string;
}

interface HoldFormProps {
  view: DayView;
  idempotencyKey: string;
  values: HoldFormValues;
  requests: { reference: string; title: string }[];
  errors?: TimeErrors & { request?: string[] };
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
      <TimeFields view={view} values={values} errors={errors} />
      {requests.length > 0 ? (
        <SelectField
          name="request" label={t('test-zone:form.request')} placeholder={t('test-zone:form.request_none')} defaultValue={values.request ?? ''} error={errors.request}
          options={requests.map(({ reference, title }) => ({ value: reference, label: `${reference} · ${title}` }))}
        />
      ) : null}
      <div className="flex flex-wrap gap-2.5">
        <Button size="large">{t('test-zone:form.submit')}</Button>
        <Button size="large" variant="secondary" formAction={localPath(language, '/test-zone/series')} formMethod="get">{t('test-zone:series.open')}</Button>
      </div>
    </form>
  );
}
