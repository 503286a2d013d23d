import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { formatDate } from '~/i18n/format';
import { languageFacts, languages } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { KeptExpert } from '../expert';
import type { ExpertAction } from '../rules';
import type { TypedExpert } from './expert-form';

interface ExpertModerationProps {
  expert: KeptExpert;
  actions: ExpertAction[];
  typed: TypedExpert;
  timeZone: string;
}

const pressed = ['submit', 'publish', 'revise'] as const satisfies readonly ExpertAction[];
const reasoned = ['send_back', 'withdraw'] as const satisfies readonly ExpertAction[];

/** What can be done with a profile as a whole, and who did what before. */
export function ExpertModeration({ expert, actions, typed, timeZone }: ExpertModerationProps) {
  const { t } = useTranslation(['experts']);
  return (
    <>
      {pressed.filter((action) => actions.includes(action)).map((action) => (
        <form key={action} method="post" className="grid gap-2">
          <input type="hidden" name="version" value={expert.version} />
          <p><Button name="intent" value={action} variant={action === 'revise' ? 'secondary' : 'primary'}>{t(`experts:act.${action}`)}</Button></p>
          <p className="text-sm text-ink-quiet">{t(`experts:act.${action}_hint`)}</p>
        </form>
      ))}
      {reasoned.filter((action) => actions.includes(action)).map((action) => <ReasonForm key={action} {...{ expert, action, typed }} />)}
      <History moderations={expert.moderations} timeZone={timeZone} />
    </>
  );
}

function ReasonForm({ expert, action, typed: { values, errors } }: Pick<ExpertModerationProps, 'expert' | 'typed'> & { action: (typeof reasoned)[number] }) {
  const { t } = useTranslation(['experts', 'desk']);
  const language = useLanguage();
  const sent = values?.['intent'] === action;
  const reason = sent && typeof values['reason'] === 'string' ? values['reason'] : '';
  return (
    <details open={sent} className="group border-y border-line">
      <summary className="flex min-h-12 cursor-pointer items-center gap-3 py-2 text-base font-bold text-ink before:text-ink-quiet before:content-['+'] group-open:before:content-['−']">{t(`experts:act.${action}`)}</summary>
      <form method="post" noValidate className="grid gap-5 pt-2 pb-5">
        <input type="hidden" name="version" value={expert.version} />
        <TextArea id={`reason-${action}`} name="reason" label={t('experts:act.reason')} required rows={3} maxLength={1_000} defaultValue={reason} error={sent ? (errors['reason'] ?? undefined) : undefined} />
        <SelectField id={`language-${action}`} name="language" label={t('desk:action.writtenIn')} placeholder={false} defaultValue={language} options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))} />
        <p><Button variant="danger" name="intent" value={action}>{t(`experts:act.${action}`)}</Button></p>
      </form>
    </details>
  );
}

function History({ moderations, timeZone }: { moderations: KeptExpert['moderations']; timeZone: string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  if (moderations.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <SectionHeading id="history">{t('experts:act.history')}</SectionHeading>
      <ol>
        {moderations.map(({ state, reason, language: written, by, at }) => (
          <li key={at.getTime()} className="border-b border-line py-3 text-sm">
            <p className="font-bold text-ink">{t(`experts:moved.${state}`)}</p>
            <p className="text-ink-quiet"><bdi>{by}</bdi> · {formatDate(language, at, timeZone)}</p>
            {reason ? <p lang={written ? languageFacts[written].tag : undefined} dir="auto" className="mt-1 whitespace-pre-line text-ink-basic">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
