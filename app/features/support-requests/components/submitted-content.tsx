import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList, type Definition } from '~/components/definition-list/definition-list';
import { FileRow } from '~/components/file-field/file-field';
import { SectionHeading } from '~/components/page-header/page-header';
import type { ServiceQuestion } from '~/features/hubs/offers';
import { formatFileSize, formatIsoDay } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { isCalendarDate } from '../days.rules';
import type { Attachment, RequestRecord } from '../request';
import type { DraftStep } from '../stages.rules';

type Content = Pick<RequestRecord, 'id' | 'reference' | 'form' | 'firm' | 'title' | 'answers' | 'eligibility' | 'contactName' | 'contactPhone' | 'contactEmail' | 'attachments' | 'wishedExpert'>;

interface SubmittedContentProps {
  request: Content;
  /** Where to mend a part, before it is filed. */
  edit?: (step: DraftStep) => ReactNode;
  level?: 2 | 3;
}

/** All that the firm filled in, in the order of the form. Also for officers: it asks for nothing that only a firm has. */
export function SubmittedContent({ request, edit, level = 3 }: SubmittedContentProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const part = (step: DraftStep, items: Definition[]) => (
    <section>
      <SectionHeading level={level} actions={edit?.(step)} className="border-b-0">{t(`steps.${step}`)}</SectionHeading>
      <DefinitionList variant="rows" items={items} />
    </section>
  );
  const answered = (question: ServiceQuestion) => ({
    term: localizedString(question.label, language),
    value: <Answer question={question} answer={request.answers[question.key] ?? ''} language={language} />,
  });
  return (
    <div className="grid gap-9">
      {part('eligibility', request.form.eligibility.map(({ key, text }) => {
        const answer = request.eligibility[key];
        return { term: localizedString(text, language), value: answer ? t(`eligibility.${answer}`) : t('content.empty') };
      }))}
      {part('contact', [
        { term: t('contact.firm_name'), value: <bdi>{request.firm.nameKo}</bdi> },
        { term: t('contact.name'), value: <bdi>{request.contactName}</bdi> },
        { term: t('contact.phone'), value: <bdi dir="ltr">{request.contactPhone}</bdi> },
        { term: t('contact.email'), value: <bdi dir="ltr">{request.contactEmail}</bdi> },
      ])}
      {part('content', [
        { term: t('content.title'), value: <span dir="auto" className="block [text-align:match-parent]">{request.title}</span> },
        ...request.form.questions.map(answered),
        ...(request.wishedExpert ? [{ term: t('content.wished_expert'), value: localizedString(request.wishedExpert.name, language) }] : []),
      ])}
      <section>
        <SectionHeading level={level} actions={edit?.('documents')} className="border-b-0">{t('steps.documents')}</SectionHeading>
        <div className="border-t-2 border-line-ink">
          {request.attachments.length === 0 ? <p className="py-3.5 text-base text-ink-quiet">{t('documents.none')}</p> : null}
          {request.attachments.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} request={request} language={language} />
          ))}
        </div>
      </section>
    </div>
  );
}

function Answer({ question, answer, language }: { question: ServiceQuestion; answer: string; language: Language }) {
  const { t } = useTranslation('support-requests');
  if (answer === '') return <span className="text-ink-quiet">{t('content.empty')}</span>;
  if (question.kind === 'date' && isCalendarDate(answer)) return <>{formatIsoDay(language, answer)}</>;
  if (question.kind === 'yes_no' && (answer === 'yes' || answer === 'no')) return <>{t(`eligibility.${answer}`)}</>;
  const option = question.options?.find(({ value }) => value === answer);
  if (option) return <>{localizedString(option.label, language)}</>;
  return <span dir="auto" className="block [text-align:match-parent] whitespace-pre-line">{answer}</span>;
}

function AttachmentRow({ attachment, request, language }: { attachment: Attachment; request: Content; language: Language }) {
  const label = request.form.documents.find(({ key }) => key === attachment.documentKey)?.label;
  return (
    <FileRow
      href={localPath(language, `/support-requests/${request.reference ?? request.id}/attachments/${attachment.id}`)}
      fileName={attachment.fileName}
      size={formatFileSize(language, attachment.size)}
    >
      {label ? <span className="hidden text-sm text-ink-quiet sm:inline">{localizedString(label, language)}</span> : null}
    </FileRow>
  );
}
