import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField } from '~/components/select-field/select-field';
import { mostQuestions, programmeQuestionKinds, type ProgrammeQuestion } from '../questions.rules';
import { optionsMaxLength, questionLabelMaxLength } from '../registration.input';
import type { TypedProgramme } from './programme-form';

interface QuestionsFormProps {
  version: number;
  questions: ProgrammeQuestion[];
  typed: TypedProgramme;
  /** Firms have answered: it can only be read. */
  settled: boolean;
  cancel: string;
}

/** All questions at once, and one more that is empty: one without words is left out. */
export function QuestionsForm({ version, questions, typed, settled, cancel }: QuestionsFormProps) {
  const { t } = useTranslation(['programmes']);
  const sent: unknown = typed.values?.['questions'];
  const rows = Array.isArray(sent) ? sent.length : Math.min(questions.length + (settled ? 0 : 1), mostQuestions);
  return (
    <form method="post" noValidate className="grid gap-10">
      <BegunWith version={version} />
      <fieldset disabled={settled} className="contents">
        {Array.from({ length: rows }, (_, index) => (
        <QuestionRow key={index} index={index} question={questions[index]} typed={{ values: Array.isArray(sent) ? recordOf(sent[index]) : null, errors: typed.errors }} />
      ))}
      </fieldset>
      <p className="flex flex-wrap gap-2.5">
        {settled ? null : <Button>{t('programmes:questions.save')}</Button>}
        <ButtonLink variant="secondary" href={cancel}>{t('programmes:questions.back')}</ButtonLink>
      </p>
    </form>
  );
}

const recordOf = (value: unknown): Record<string, unknown> => (value && typeof value === 'object' ? Object.fromEntries(Object.entries(value)) : {});

function QuestionRow({ index, question, typed: { values, errors } }: { index: number; question: ProgrammeQuestion | undefined; typed: TypedProgramme }) {
  const { t } = useTranslation(['programmes']);
  const name = (field: string) => `questions[${index}].${field}`;
  const kind = values ? values['kind'] : question?.kind;
  const required = values ? values['required'] === 'on' : (question?.required ?? false);
  const text = (field: 'label' | 'options') => ({ name: name(field), value: typedLocalizedText(values, field) ?? question?.[field], errors });
  return (
    <fieldset className="group/question grid gap-6 border-t-2 border-line-ink pt-5">
      <legend className="sr-only">{t('programmes:questions.nth', { number: index + 1 })}</legend>
      <p aria-hidden className="text-lg font-bold text-ink">{t('programmes:questions.nth', { number: index + 1 })}</p>
      <LocalizedTextField {...text('label')} label={t('programmes:questions.label')} hint={t('programmes:questions.labelHint')} required={false} maxLength={questionLabelMaxLength} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <SelectField
          name={name('kind')} label={t('programmes:questions.kind')} placeholder={false} defaultValue={typeof kind === 'string' ? kind : 'text'} error={errors[name('kind')] ?? undefined}
          options={programmeQuestionKinds.map((value) => ({ value, label: t(`programmes:questions.kinds.${value}`) }))}
        />
        <CheckboxField name={name('required')} label={t('programmes:questions.required')} defaultChecked={required} />
      </div>
      <div className="hidden group-has-[option[value=choice]:checked]/question:block">
        <LocalizedTextField {...text('options')} label={t('programmes:questions.options')} hint={t('programmes:questions.optionsHint')} required={false} rows={4} maxLength={optionsMaxLength} />
      </div>
    </fieldset>
  );
}
