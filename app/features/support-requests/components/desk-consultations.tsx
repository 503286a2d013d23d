import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';
import { formatIsoDay } from '~/i18n/format';
import { languageFacts, type Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { consultationAfter, type Consultation } from '../consultation.rules';
import { ConsultationStateTag } from './consultation-state-tag';

interface DeskConsultationsProps {
  consultations: Consultation[];
  /** Whether the officer may pass answers on, and take questions back. */
  may: { share: boolean; withdraw: boolean };
  /** Where the forms are sent. */
  action: string;
}

/** Questions to experts as officers read them: what was asked, what came back, what the firm has of it. */
export function DeskConsultations({ consultations, may, action }: DeskConsultationsProps) {
  const language = useLanguage();
  return (
    <ul className="border-t border-line">
      {consultations.map((one) => (
        <li key={one.id} id={`consultation-${one.id}`} className="grid gap-3 border-b border-line py-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <bdi className="font-bold text-ink">{localizedString(one.expert.name, language)}</bdi>
            <ConsultationStateTag state={one.state} />
          </p>
          <Facts consultation={one} />
          <Acts consultation={one} may={may} action={action} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ consultation: { details, dueOn } }: { consultation: Consultation }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  if (!details) return null;
  const { question, documents, conflict, conflictText, declineReason, answer, answerLanguage } = details;
  return (
    <>
      <p className="text-sm text-ink-quiet">
        {t('experts:consultation.askedBy', { name: details.askedBy })} · {t('experts:consultation.dueOn', { when: formatIsoDay(language, dueOn) })}
        {documents.length > 0 ? <> · <bdi>{documents.join(', ')}</bdi></> : null}
      </p>
      <Words label={t('experts:consultation.question')} text={question} language={details.language} />
      {conflict === 'none' ? <p className="text-sm text-ink-basic">{t('experts:consultation.noConflict')}</p> : null}
      {conflict === 'declared' ? <div><Tag tone="warning">{t('experts:consultation.conflictDeclared')}</Tag><Words text={conflictText} /></div> : null}
      <Words label={t('experts:consultation.declineReason')} text={declineReason} />
      <Words label={t('experts:consultation.answer')} text={answer} language={answerLanguage} />
    </>
  );
}

function Words({ label, text, language }: { label?: string; text: string | null; language?: Language | null }) {
  if (text === null) return null;
  return (
    <div>
      {label ? <p className="text-sm font-bold text-ink">{label}</p> : null}
      <div lang={language ? languageFacts[language].tag : undefined} dir="auto" className="mt-0.5 text-sm whitespace-pre-line text-ink-basic">{text}</div>
    </div>
  );
}

function Acts({ consultation: { id, version, state, sharedAt }, may, action }: { consultation: Consultation } & Pick<DeskConsultationsProps, 'may' | 'action'>) {
  const { t } = useTranslation(['experts']);
  if (sharedAt) return <p className="text-sm text-success">{t('experts:consultation.shared')}</p>;
  const share = may.share && consultationAfter(state, 'share') !== null;
  const withdraw = may.withdraw && consultationAfter(state, 'withdraw') !== null;
  if (!share && !withdraw) return null;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="consultationId" value={id} />
      <input type="hidden" name="version" value={version} />
      {share ? <Button size="small" name="intent" value="share_consultation">{t('experts:consultation.share')}</Button> : null}
      {withdraw ? <Button size="small" variant="secondary" name="intent" value="withdraw_consultation">{t('experts:consultation.withdraw')}</Button> : null}
      {share ? <p className="mt-2 text-sm text-ink-quiet">{t('experts:consultation.shareHint')}</p> : null}
    </form>
  );
}
