import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { DateField } from '~/components/date-field/date-field';
import { Notice } from '~/components/notice/notice';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { TwoTimes } from '~/components/two-times/two-times';
import { languageFacts, languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Delay } from '../delay.rules';
import type { RequestRecord } from '../request';
import type { TypedForm } from './desk-actions';

interface DeskDelayProps {
  request: Pick<RequestRecord, 'version' | 'hub'>;
  delay: Delay | null;
  /** Whether the officer may answer for it. */
  may: boolean;
  /** Whether the form is open, and what it offers: the hub's date and wall time. */
  open: boolean;
  offered: { date: string; time: string } | null;
  typed: TypedForm;
  linkTo: (form: 'explain_delay' | null) => string;
}

/** A promise that has slipped: what the firm is owed, what it was told, and the form that tells it. */
export function DeskDelay({ request, delay, may, open, offered, typed, linkTo }: DeskDelayProps) {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  if (!delay) return null;
  const { stated, owed } = delay;
  const { hub } = request;
  return (
    <section aria-label={t('desk:delay.title')} className="grid gap-4">
      <Notice
        tone={owed ? 'danger' : 'warning'} title={t('desk:delay.title')}
        actions={may && !open ? <ButtonLink size="small" variant="secondary" href={linkTo('explain_delay')}>{t('desk:delay.explain')}</ButtonLink> : null}
      >
        {owed ? <p>{t(stated ? 'desk:delay.owedAgain' : 'desk:delay.owed')}</p> : null}
        {stated ? <p className="mt-1 text-sm">{t('desk:delay.stated')}: <TwoTimes at={stated.expectedAt} timeZone={hub.timeZone} place={localizedString(hub.name, language)} layout="inline" /></p> : null}
      </Notice>
      {may && open ? <DelayForm {...{ version: request.version, offered, typed, cancel: linkTo(null) }} /> : null}
    </section>
  );
}

function DelayForm({ version, offered, typed: { values, errors }, cancel }: Pick<DeskDelayProps, 'offered' | 'typed'> & { version: number; cancel: string }) {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const field = (name: string, otherwise = '') => ({ name, defaultValue: typeof values[name] === 'string' ? values[name] : otherwise, error: errors[name] ?? undefined });
  return (
    <form method="post" id="act" noValidate className="grid gap-5 rounded-xl border border-line bg-subtle p-4">
      <input type="hidden" name="intent" value="explain_delay" />
      <input type="hidden" name="version" value={version} />
      <TextArea {...field('message')} label={t('desk:delay.reason')} hint={t('desk:delay.reasonHint')} required rows={4} maxLength={4_000} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField {...field('expectedDate', offered?.date)} label={t('desk:delay.date')} required />
        <TextField {...field('expectedTime', offered?.time)} type="time" label={t('desk:delay.time')} required />
      </div>
      <SelectField
        {...field('language', language)} label={t('desk:action.writtenIn')} placeholder={false}
        options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t('desk:delay.explain')}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
