import { useTranslation } from '~/i18n/use-translation';
import { FileField } from '~/components/file-field/file-field';
import { SectionHeading } from '~/components/page-header/page-header';
import type { FormContents } from '~/features/hubs/service-form';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { noState } from './form-state';
import { QuestionField } from './question-field';
import { EligibilityStep } from './step-eligibility';

/** A form as a firm will see it, drawn by the very parts that draw the firm's pages. Nothing of it can be sent. */
export function FormPreview({ form, hub }: { form: FormContents; hub: string }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const targets = { firstReplyMinutes: 0, decisionMinutes: 0 };
  return (
    <div className="grid gap-12">
      <section className="grid gap-6">
        <SectionHeading>{t('steps.eligibility')}</SectionHeading>
        <EligibilityStep draft={{ form: { ...form, ...targets }, eligibility: {} }} state={noState} />
      </section>
      <section className="grid gap-6">
        <SectionHeading>{t('steps.content')}</SectionHeading>
        {form.questions.map((question) => <QuestionField key={question.key} question={question} kept={undefined} state={noState} hub={hub} />)}
      </section>
      <section className="grid gap-6">
        <SectionHeading>{t('steps.documents')}</SectionHeading>
        {form.documents.map(({ key, label, hint, required }) => (
          <FileField
            key={key} name={`file.${key}`} label={localizedString(label, language)} hint={hint ? localizedString(hint, language) : undefined}
            required={required} markOptional={!required}
          />
        ))}
      </section>
    </div>
  );
}
