import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import type { Registration } from '../registration';
import { namesKeptDays } from '../registration.rules';
import type { TypedProgramme } from './programme-form';
import { QuestionField } from './question-field';

interface RegistrationFormProps {
  programme: Programme;
  /** What the firm has sent in already and may change; null for a new one. */
  own: Registration | null;
  /** What was there before it was withdrawn, to begin with. */
  earlier: Registration | null;
  typed: TypedProgramme;
  idempotencyKey: string;
}

/** How many come, who they are, and what the programme asks. */
export function RegistrationForm({ programme, own, earlier, typed: { values, errors }, idempotencyKey }: RegistrationFormProps) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { seatsPerFirm, namesAsked, questions } = programme;
  const kept = own ?? earlier;
  const typedText = (name: string): string | undefined => {
    const sent: unknown = name.split('.').reduce<unknown>((inner, key) => (inner && typeof inner === 'object' ? new Map(Object.entries(inner)).get(key) : undefined), values);
    return typeof sent === 'string' ? sent : undefined;
  };
  const text = (name: string, before: string | undefined) => ({ defaultValue: values ? (typedText(name) ?? '') : before, error: errors[name] ?? undefined });
  return (
    <form method="post" noValidate className="grid gap-8">
      <BegunWith {...(own ? { version: own.version } : { idempotencyKey })} />
      {seatsPerFirm > 1 ? (
        <TextField
          name="people" label={t('programmes:register.people')} hint={t('programmes:register.peopleHint', { count: seatsPerFirm })} required inputMode="numeric" dir="ltr" className="max-w-xs"
          {...text('people', String(Math.min(kept?.people ?? 1, seatsPerFirm)))}
        />
      ) : <input type="hidden" name="people" value="1" />}
      {namesAsked ? (
        <TextArea
          name="attendees" label={t('programmes:register.names')} hint={t('programmes:register.namesHint', { count: namesKeptDays })} required rows={Math.max(2, Math.min(seatsPerFirm, 6))} autoComplete="off"
          {...text('attendees', kept?.attendees.join('\n'))}
        />
      ) : null}
      {questions.map((question) => {
        const name = `answers.${question.key}`;
        const { defaultValue, error } = text(name, kept?.answers[question.key]);
        return <QuestionField key={question.key} question={question} answer={defaultValue} error={error} />;
      })}
      <p className="flex flex-wrap gap-2.5">
        <Button size="large" name="intent" value={own ? 'change' : 'register'}>{t(own ? 'programmes:register.save' : 'programmes:register.submit')}</Button>
        <ButtonLink size="large" variant="secondary" href={localPath(language, own ? '/programmes/registrations' : `/programmes/${programme.slug}`)}>{t('programmes:register.back')}</ButtonLink>
      </p>
    </form>
  );
}
