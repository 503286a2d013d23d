import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import type { FormDraft } from '../service-form';
import { changesBetween } from '../service-form.rules';
import type { TypedForm } from './desk-offer';
import { FormChanges } from './form-changes';

interface FormPublishProps {
  draft: FormDraft;
  typed: TypedForm;
}

/** The service's own targets. */
export function FormTargets({ draft, typed: { values, errors } }: FormPublishProps) {
  const { t } = useTranslation(['desk', 'common']);
  const sent = values?.['intent'] === 'targets' ? values : null;
  const shown = (name: string, minutes: number) => {
    const typed = sent?.[name];
    return sent ? (typeof typed === 'string' ? typed : '') : String(Math.round(minutes / 60));
  };
  return (
    <section aria-labelledby="targets" className="mt-10">
      <SectionHeading id="targets">{t('desk:form.targets')}</SectionHeading>
      <p className="mt-3 text-sm text-ink-quiet">{t('desk:form.targetsText')}</p>
      <form method="post" noValidate className="mt-4 grid items-start gap-5 sm:grid-cols-2">
        <input type="hidden" name="intent" value="targets" />
        <input type="hidden" name="revision" value={draft.revision} />
        <TextField name="firstReplyHours" label={t('desk:services.firstReply')} required inputMode="numeric" dir="ltr" error={errors['firstReplyHours']} defaultValue={shown('firstReplyHours', draft.firstReplyMinutes)} />
        <TextField name="decisionHours" label={t('desk:services.decision')} required inputMode="numeric" dir="ltr" error={errors['decisionHours']} defaultValue={shown('decisionHours', draft.decisionMinutes)} />
        <div><Button size="small" variant="secondary">{t('desk:form.saveTargets')}</Button></div>
      </form>
    </section>
  );
}

/** What would change, and the button that makes it so; or the one that throws the draft away. */
export function FormPublish({ draft, typed: { values, errors } }: FormPublishProps) {
  const { t } = useTranslation(['desk', 'common']);
  const changes = changesBetween(draft.base, draft);
  const reason = values?.['reason'];
  return (
    <section aria-labelledby="publish" className="mt-12">
      <SectionHeading id="publish">{t('desk:form.changes')}</SectionHeading>
      <div className="mt-4">
        {changes.length > 0 ? <FormChanges changes={changes} /> : <p className="text-sm text-ink-quiet">{t('desk:form.noChanges')}</p>}
      </div>
      <form method="post" noValidate className="mt-6 grid gap-5">
        <input type="hidden" name="intent" value="publish" />
        <input type="hidden" name="revision" value={draft.revision} />
        <TextArea name="reason" label={t('desk:form.reason')} hint={t('desk:form.reasonHint')} required rows={3} maxLength={500} error={errors['reason']} defaultValue={typeof reason === 'string' ? reason : ''} />
        <p className="text-sm text-ink-subtle">{t('desk:form.publishText')}</p>
        <div><Button>{t('desk:form.publish')}</Button></div>
      </form>
      <form method="post" className="mt-6 border-t border-line pt-5">
        <input type="hidden" name="intent" value="discard" />
        <input type="hidden" name="revision" value={draft.revision} />
        <Button variant="ghost" size="small">{t('desk:form.discard')}</Button>
      </form>
    </section>
  );
}
