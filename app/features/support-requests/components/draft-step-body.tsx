import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestRecord } from '../request';
import { partBefore } from '../stages.rules';
import { CheckStep } from './check-step';
import type { DraftAnswer, DraftStepView } from './draft-answer';
import { serviceFieldLabels } from './field-labels';
import { noState } from './form-state';
import { ConsentsStep } from './step-consents';
import { ContactStep } from './step-contact';
import { ContentStep } from './step-content';
import { DocumentsStep } from './step-documents';
import { EligibilityStep } from './step-eligibility';
import { StepForm } from './step-form';
import { TemplateNotice } from './template-parts';

/** The part of the page that belongs to one step. */
export function DraftStepBody({ view, answer }: { view: DraftStepView; answer: DraftAnswer | null }) {
  const { draft, step } = view;
  const labels = useLabels(draft);
  if (step === 'check') return <CheckStep view={view} answer={answer} />;
  const state = answer ?? noState;
  return (
    <>
      {answer?.changed ? <ChangedElsewhere changed={answer.changed} labels={labels} /> : null}
      {step === 'content' || step === 'eligibility' ? <TemplateNotice events={draft.events} /> : null}
      {draft.wishedExpert && (step === 'eligibility' || step === 'content') ? <WishedExpert of={draft.wishedExpert} /> : null}
      <StepForm draftId={draft.id} revision={draft.draftRevision} person={view.person} savedAt={view.savedAt} state={state} labels={labels} before={partBefore(step, draft.consortium !== null)} multipart={step === 'documents'}>
        {step === 'eligibility' ? <EligibilityStep draft={draft} state={state} /> : null}
        {step === 'contact' ? <ContactStep draft={draft} state={state} /> : null}
        {step === 'content' ? <ContentStep draft={draft} state={state} /> : null}
        {step === 'documents' ? <DocumentsStep draft={draft} state={state} /> : null}
        {step === 'consents' ? <ConsentsStep draft={draft} state={state} /> : null}
      </StepForm>
    </>
  );
}

/** Whom the firm would like to be asked; it came with the link from the expert's page. */
function WishedExpert({ of }: { of: NonNullable<RequestRecord['wishedExpert']> }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return <p className="mb-6 border-y border-line py-3 text-base">{t('content.wished_expert')}: <bdi className="font-bold text-ink">{localizedString(of.name, language)}</bdi></p>;
}

function useLabels(draft: RequestRecord): Record<string, string> {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return {
    title: t('content.title'),
    contactName: t('contact.name'),
    contactPhone: t('contact.phone'),
    'file.other': t('documents.other'),
    'consents.overseas_transfer': t('consent.overseas_transfer.title'),
    'consents.third_party': t('consent.third_party.title'),
    ...serviceFieldLabels(draft.form, language),
  };
}

/** Another tab or colleague saved first: what is kept stands here, what was typed is still in the form, and saving again decides. */
function ChangedElsewhere({ changed, labels }: { changed: Record<string, string>; labels: Record<string, string> }) {
  const { t } = useTranslation('support-requests');
  return (
    <Notice tone="warning" title={t('stale.title')} live className="mb-8">
      <p>{t('stale.text')}</p>
      <ul className="mt-2 list-disc ps-5">
        {Object.entries(changed).map(([name, kept]) => (
          <li key={name}>{labels[name] ?? name}: <bdi className="whitespace-pre-line">{kept || t('content.empty')}</bdi></li>
        ))}
      </ul>
    </Notice>
  );
}
