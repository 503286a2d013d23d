import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { FileRow } from '~/components/file-field/file-field';
import type { FormState } from '~/components/form-state/form-state';
import { SectionHeading } from '~/components/page-header/page-header';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { formatFileSize, formatIsoDay } from '~/i18n/format';
import { languageFacts, languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { answerMaxLength } from '../consultation.input';
import type { ConsultationPage } from '../consultation.queries.server';

/** What the expert was sent. Files open once it is said whether there is a conflict of interest. */
export function ConsultationContent({ consultation, path }: { consultation: ConsultationPage; path: string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const { question, documents, request, hub, service, dueOn, state } = consultation;
  const name = localizedString(hub.name, language);
  const items = [
    { term: t('experts:consultation.hub'), value: name },
    { term: t('experts:consultation.service'), value: localizedString(service, language) },
    ...(request ? [{ term: t('experts:consultation.firm'), value: <bdi>{request.firm}</bdi> }, { term: t('experts:consultation.title'), value: <bdi>{request.title}</bdi> }] : []),
    { term: t('experts:consultation.due'), value: t('experts:consultation.dueAt', { when: formatIsoDay(language, dueOn), hub: name }) },
  ];
  return (
    <>
      <DefinitionList variant="rows" items={items} />
      <section className="mt-10" aria-labelledby="question">
        <SectionHeading id="question">{t('experts:consultation.question')}</SectionHeading>
        <div lang={languageFacts[consultation.language].tag} dir="auto" className="py-4 text-base whitespace-pre-line text-ink">{question}</div>
      </section>
      {documents.length > 0 ? (
        <section className="mt-8" aria-labelledby="documents">
          <SectionHeading id="documents">{t('experts:consultation.documents')}</SectionHeading>
          {state === 'accepted' ? null : <p className="pt-3 text-sm text-ink-quiet">{t('experts:consultation.documentsLater')}</p>}
          {documents.map(({ id, fileName, size }) => (state === 'accepted'
            ? <FileRow key={id} href={`${path}/files/${id}`} fileName={fileName} size={formatFileSize(language, size)} />
            : <p key={id} className="border-b border-line py-3 text-base"><bdi>{fileName}</bdi></p>))}
        </section>
      ) : null}
    </>
  );
}

/** First the conflict of interest, and with it yes; or no, with a reason. */
export function ConflictForms({ consultation, form }: { consultation: ConsultationPage; form: FormState }) {
  const { t } = useTranslation(['experts']);
  return (
    <>
      <form method="post" noValidate className="mt-10 grid gap-6">
        <input type="hidden" name="version" value={consultation.version} />
        <RadioGroup
          name="conflict" label={t('experts:consultation.conflict')} hint={t('experts:consultation.conflictHint')} required columns={1}
          defaultValue={form.value('conflict')} error={form.errors('conflict')}
          options={[{ value: 'none', label: t('experts:consultation.conflictNone') }, { value: 'declared', label: t('experts:consultation.conflictSome') }]}
        />
        <TextArea {...form.field('conflictText')} label={t('experts:consultation.conflictText')} hint={t('experts:consultation.conflictTextHint')} rows={3} maxLength={2_000} />
        <p><Button size="large" name="intent" value="accept">{t('experts:consultation.accept')}</Button></p>
      </form>
      <DeclineForm consultation={consultation} form={form} />
    </>
  );
}

function DeclineForm({ consultation, form }: { consultation: ConsultationPage; form: FormState }) {
  const { t } = useTranslation(['experts']);
  return (
    <details open={form.errors('reason') !== undefined} className="group mt-10 border-y border-line">
      <summary className="flex min-h-12 cursor-pointer items-center gap-3 py-2 text-base font-bold text-ink before:text-ink-quiet before:content-['+'] group-open:before:content-['−']">{t('experts:consultation.cannot')}</summary>
      <form method="post" noValidate className="grid gap-5 pt-2 pb-6">
        <input type="hidden" name="version" value={consultation.version} />
        <TextArea {...form.field('reason')} label={t('experts:consultation.declineReason')} hint={t('experts:consultation.declineHint')} required rows={3} maxLength={2_000} />
        <p><Button variant="danger" name="intent" value="decline">{t('experts:consultation.decline')}</Button></p>
      </form>
    </details>
  );
}

/** The answer; what is written so far can be kept and gone on with from the same link. */
export function AnswerForm({ consultation, form }: { consultation: ConsultationPage; form: FormState }) {
  const { t } = useTranslation(['experts', 'desk']);
  const language = useLanguage();
  return (
    <>
      <form method="post" noValidate className="mt-10 grid gap-6">
        <input type="hidden" name="version" value={consultation.version} />
        <TextArea
          name="answer" label={t('experts:consultation.answer')} hint={t('experts:consultation.answerHint')} required rows={10} maxLength={answerMaxLength}
          defaultValue={form.value('answer') ?? consultation.draft ?? ''} error={form.errors('answer')}
        />
        <SelectField
          name="answerLanguage" label={t('desk:action.writtenIn')} placeholder={false} defaultValue={form.value('answerLanguage') ?? language} error={form.errors('answerLanguage')}
          options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button size="large" name="intent" value="answer">{t('experts:consultation.send')}</Button>
          <Button size="large" variant="secondary" name="intent" value="save">{t('experts:consultation.keep')}</Button>
        </div>
        <p className="text-sm text-ink-quiet">{t('experts:consultation.sendOnce')}</p>
      </form>
      <DeclineForm consultation={consultation} form={form} />
    </>
  );
}
