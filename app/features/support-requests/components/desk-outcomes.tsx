import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { currencies, currentOutcomes, outcomeKinds, typedAmount } from '../outcome.rules';
import type { RequestRecord } from '../request';
import type { TypedForm } from './desk-actions';
import { OutcomeList } from './outcome-list';

interface DeskOutcomesProps {
  request: Pick<RequestRecord, 'version' | 'outcomes' | 'satisfaction'>;
  /** Whether the officer may record one. */
  may: boolean;
  /** The form that is open: for a new outcome, or for a new version of the named one. */
  open: { replacesId: string | null } | null;
  typed: TypedForm;
  linkTo: (form: { replacesId: string | null } | null) => string;
}

/** What came of it, and the form in which the hub records it. */
export function DeskOutcomes({ request, may, open, typed, linkTo }: DeskOutcomesProps) {
  const { t } = useTranslation('support-requests');
  return (
    <>
      <OutcomeList
        {...request}
        renderBelow={(outcome) => (may && outcome.state === 'disputed'
          ? <p className="mt-3"><ButtonLink size="small" variant="secondary" href={linkTo({ replacesId: outcome.id })}>{t('outcome.amend')}</ButtonLink></p>
          : null)}
      />
      {may && !open ? <p><ButtonLink size="small" variant="secondary" href={linkTo({ replacesId: null })}>{t('outcome.record')}</ButtonLink></p> : null}
      {may && open ? <RecordForm {...{ request, typed, replacesId: open.replacesId, cancel: linkTo(null) }} /> : null}
    </>
  );
}

function RecordForm({ request, typed: { values, errors }, replacesId, cancel }: Pick<DeskOutcomesProps, 'request' | 'typed'> & { replacesId: string | null; cancel: string }) {
  const { t } = useTranslation(['support-requests', 'desk']);
  const before = currentOutcomes(request.outcomes).find(({ id, state }) => id === replacesId && state === 'disputed');
  const sent = values['intent'] === 'record_outcome';
  const kept: Record<string, string | null | undefined> = before
    ? { ...before, version: null, amount: before.amount !== null && before.currency ? typedAmount(before.amount, before.currency) : null }
    : {};
  const field = (name: string) => {
    const typed = values[name];
    return { name, defaultValue: (sent ? (typeof typed === 'string' ? typed : '') : kept[name]) ?? '', error: errors[name] ?? undefined };
  };
  return (
    <form method="post" id="act" noValidate className="grid gap-5 rounded-xl border border-line bg-subtle p-4">
      <input type="hidden" name="intent" value="record_outcome" />
      <input type="hidden" name="version" value={request.version} />
      {before ? <input type="hidden" name="replacesId" value={before.id} /> : null}
      <SelectField {...field('kind')} label={t('outcome.kind')} required options={outcomeKinds.map((kind) => ({ value: kind, label: t(`outcome.kinds.${kind}`) }))} />
      <TextField {...field('partner')} label={t('outcome.partner')} required maxLength={200} />
      <DateField {...field('happenedOn')} label={t('outcome.date')} required />
      <TextField {...field('amount')} label={t('outcome.amount')} hint={t('outcome.amount_hint')} inputMode="decimal" dir="ltr" />
      <SelectField {...field('currency')} label={t('outcome.currency')} options={currencies.map((currency) => ({ value: currency, label: currency }))} />
      <TextArea {...field('note')} label={t('outcome.note')} rows={3} maxLength={1_000} />
      <div className="flex flex-wrap gap-2">
        <Button>{t('outcome.save')}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
