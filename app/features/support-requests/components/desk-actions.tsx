import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { languageFacts, languages } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { CorrectionChoice, DeskChoices } from '../desk-request.server';
import type { FilledTemplate } from '../reply-template.server';
import { problems, type RequestAction, type RequestState } from '../rules';
import { TemplatePicker } from './template-picker';

/** Actions that need words open a form of their own, at `?do=`. */
export const worded = ['approve', 'request_correction', 'return', 'decline', 'complete', 'post_message'] as const satisfies readonly RequestAction[];
export type WordedAction = (typeof worded)[number];

export interface TypedForm {
  values: Record<string, unknown>;
  errors: Record<string, string[] | null | undefined>;
}

interface DeskActionsProps {
  request: { state: RequestState; version: number };
  choices: DeskChoices;
  /** The form that is open. */
  open: WordedAction | null;
  typed: TypedForm;
  linkTo: (action: WordedAction | null) => string;
  idempotencyKey: string;
  /** Words to begin with, and where they are kept. */
  templates: readonly FilledTemplate[];
  manageTemplates: string;
  /** The template that the address names. */
  template: string | null;
}

/** What the officer can do now: one press where no words are needed, else a form beneath. */
export function DeskActions({ request, choices, open, typed, linkTo, idempotencyKey, ...words }: DeskActionsProps) {
  const { t } = useTranslation(['desk']);
  const may = (action: RequestAction) => choices.actions.includes(action);
  const offered = worded.filter(may);
  const takes = may('take') && request.state === 'submitted';
  if (offered.length === 0 && !takes) return <p className="text-sm text-ink-quiet">{t('desk:action.none')}</p>;
  return (
    <section aria-label={t('desk:action.title')} className="grid gap-4">
      {takes ? <PressForm version={request.version} intent="take" label={t('desk:action.take')} hint={t('desk:action.takeHint')} /> : null}
      {may('start_work') ? <PressForm version={request.version} intent="start_work" label={t('desk:action.start')} hint={t('desk:action.startHint')} /> : null}
      <div className="flex flex-wrap gap-2">
        {offered.map((action) => (
          <ButtonLink
            key={action} size="small" href={linkTo(action === open ? null : action)} aria-current={action === open ? 'true' : undefined}
            variant={action === 'approve' && !takes ? 'primary' : 'secondary'}
          >
            {t(`desk:action.${labelKey[action]}`)}
          </ButtonLink>
        ))}
      </div>
      {open && may(open) ? <WordedForm key={open} {...{ version: request.version, correction: choices.correction, action: open, typed, cancel: linkTo(null), idempotencyKey, ...words }} /> : null}
    </section>
  );
}

const labelKey = {
  approve: 'approve', request_correction: 'correct', return: 'return', decline: 'decline', complete: 'complete', post_message: 'message',
} as const satisfies Record<WordedAction, string>;

function PressForm({ version, intent, label, hint }: { version: number; intent: 'take' | 'start_work'; label: string; hint: string }) {
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      <Button name="intent" value={intent} className="w-full">{label}</Button>
      <p className="mt-2 text-sm text-ink-quiet">{hint}</p>
    </form>
  );
}

interface WordedFormProps extends Pick<DeskActionsProps, 'templates' | 'manageTemplates' | 'template'> {
  version: number;
  correction: CorrectionChoice;
  action: WordedAction;
  typed: TypedForm;
  cancel: string;
  idempotencyKey: string;
}

function WordedForm({ version, correction, action, typed, cancel, idempotencyKey, templates, manageTemplates, template }: WordedFormProps) {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { values, errors } = typed;
  const begun: Record<string, string> = { ...templates.find(({ id }) => id === template) };
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : (begun[name] ?? ''));
  const final = action === 'approve' || action === 'decline' || action === 'return' || action === 'complete';
  const messageLabel = {
    approve: t('desk:action.approveMessage'), request_correction: t('desk:action.correctMessage'), return: t('desk:action.returnReason'),
    decline: t('desk:action.declineReason'), complete: t('desk:action.completeMessage'), post_message: t('desk:action.messageBody'),
  }[action];
  const hint = action === 'approve' ? t('desk:action.approveHint') : action === 'post_message' ? t('desk:action.messageHint') : undefined;
  return (
    <form method="post" id="act" className="grid gap-5 rounded-xl border border-line bg-subtle p-4">
      <input type="hidden" name="intent" value={action} />
      {action === 'post_message'
        ? <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        : <input type="hidden" name="version" value={version} />}
      {action === 'request_correction' ? <CorrectionFields correction={correction} typed={typed} /> : null}
      {templates.length > 0 ? <TemplatePicker templates={templates} manage={manageTemplates} /> : null}
      <TextArea name="message" label={messageLabel} hint={hint} required rows={4} maxLength={4_000} defaultValue={text('message')} error={errors['message']} />
      {action === 'decline' ? <TextArea name="remedy" label={t('desk:action.declineRemedy')} required rows={3} maxLength={4_000} defaultValue={text('remedy')} error={errors['remedy']} /> : null}
      {action === 'post_message' ? (
        <RadioGroup
          name="visibility" label={t('desk:action.visibility')} columns={1} required error={errors['visibility']} defaultValue={text('visibility') || 'public'}
          options={[{ value: 'public', label: t('desk:action.toFirm') }, { value: 'internal', label: t('desk:action.toOfficers') }]}
        />
      ) : null}
      <SelectField
        name="language" label={t('desk:action.writtenIn')} placeholder={false} defaultValue={text('language') || language} error={errors['language']}
        options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
      />
      {final ? <p className="text-sm text-ink-subtle">{t('desk:action.confirmStep')}</p> : null}
      <div className="flex flex-wrap gap-2">
        <Button variant={action === 'decline' || action === 'return' ? 'danger' : 'primary'}>{t(`desk:action.${labelKey[action]}`)}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}

/** Each answer and document of the form, fine unless marked. */
function CorrectionFields({ correction, typed }: { correction: CorrectionChoice; typed: TypedForm }) {
  const { t } = useTranslation(['desk']);
  const { values, errors } = typed;
  const chosen = (index: number): string => {
    const item = Array.isArray(values['items']) ? (values['items'] as unknown[])[index] : undefined;
    const problem = item && typeof item === 'object' && 'problem' in item ? item.problem : undefined;
    return typeof problem === 'string' ? problem : '';
  };
  return (
    <>
      <fieldset id="field-items" tabIndex={-1} aria-describedby="field-items-hint">
        <legend className="text-base font-bold text-ink">{t('desk:action.correctItems')}</legend>
        <p id="field-items-hint" className="mt-1 text-sm text-ink-quiet">{t('desk:action.correctHint')}</p>
        {(errors['items'] ?? []).map((error) => <p key={error} className="mt-2 text-sm font-bold text-danger">{t(error as 'desk:action.itemRequired')}</p>)}
        <ul className="mt-2">
          {correction.entries.map((entry, index) => (
            <li key={entry.target} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3 border-t border-line py-2">
              <input type="hidden" name={`items[${index}].target`} value={entry.target} />
              <label htmlFor={`correction-${index}`} className="min-w-0 text-sm text-ink-basic">{entry.label}</label>
              <select id={`correction-${index}`} name={`items[${index}].problem`} defaultValue={chosen(index)} className="min-h-10 rounded-md border border-line-field bg-field px-2 text-sm">
                <option value="">{t('desk:action.correctNone')}</option>
                {problems.map((problem) => <option key={problem} value={problem}>{t(`desk:problem.${problem}`)}</option>)}
              </select>
            </li>
          ))}
        </ul>
      </fieldset>
      <DateField
        name="dueOn" label={t('desk:action.correctDue')} required min={correction.first} max={correction.last} error={errors['dueOn']}
        defaultValue={typeof values['dueOn'] === 'string' ? values['dueOn'] : correction.offered}
      />
    </>
  );
}
