import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import type { FormState } from '~/components/form-state/form-state';
import { SectionHeading } from '~/components/page-header/page-header';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { BookingSteps } from '../booking-steps.server';
import type { BookingView } from '../booking-view.server';

interface NextStepsProps {
  view: BookingView;
  steps: BookingSteps;
  /** The form that was refused, with what was typed. */
  form: FormState;
}

/** What the firm can do now, and by when. Each step is a form of its own, so it works without scripts. */
export function NextSteps({ view, steps, form }: NextStepsProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const items = [
    steps.accept ? <Press key="accept" view={view} intent="accept_offer" title={t('test-zone:step.accept')} text={steps.accept} /> : null,
    steps.checkIn ? <CheckIn key="in" view={view} step={steps.checkIn} /> : null,
    steps.releaseEarly ? <Press key="release" view={view} intent="release_early" title={t('test-zone:step.release_early')} text={t('test-zone:step.release_early_text')} variant="secondary" /> : null,
    steps.extend ? <Extend key="extend" view={view} step={steps.extend} form={form} /> : null,
    steps.move ? <Pending key="move" view={view} move={steps.move} /> : null,
    steps.change ? (
      <Step key="change" title={t('test-zone:step.change')} text={steps.change}>
        <ButtonLink href={localPath(language, `/test-zone/bookings/${view.reference}/change`)} variant="secondary" size="small">{t('test-zone:step.change')}</ButtonLink>
      </Step>
    ) : null,
    steps.deletion ? <Press key="deletion" view={view} intent="confirm_deletion" title={t('test-zone:step.deletion')} text={steps.deletion.text} warn={steps.deletion.overdue} /> : null,
    steps.report ? <Report key="report" view={view} values={steps.report} form={form} /> : null,
  ].filter(Boolean);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="steps">
      <SectionHeading id="steps">{t('test-zone:step.title')}</SectionHeading>
      {items}
    </section>
  );
}

function Step({ title, text, warn = false, children }: { title: string; text: ReactNode; warn?: boolean; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <div className="min-w-0 grow basis-72">
        <h3 className="text-base font-bold text-ink">{title}</h3>
        <p className={`mt-0.5 text-sm ${warn ? 'font-bold text-warning' : 'text-ink-subtle'}`}>{text}</p>
      </div>
      {children}
    </div>
  );
}

function Hidden({ view, intent }: { view: BookingView; intent: string }) {
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="version" value={view.version} />
    </>
  );
}

interface PressProps {
  view: BookingView;
  intent: 'accept_offer' | 'check_in' | 'release_early' | 'confirm_deletion';
  title: string;
  text: string;
  variant?: 'primary' | 'secondary';
  warn?: boolean;
}

function Press({ view, intent, title, text, variant = 'primary', warn }: PressProps) {
  return (
    <Step title={title} text={text} warn={warn}>
      <form method="post"><Hidden view={view} intent={intent} /><Button variant={variant} size="small">{title}</Button></form>
    </Step>
  );
}

function CheckIn({ view, step }: { view: BookingView; step: NonNullable<BookingSteps['checkIn']> }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const title = t('test-zone:step.check_in');
  return step.now ? <Press view={view} intent="check_in" title={title} text={step.text} /> : <Step title={title} text={step.text} />;
}

function Extend({ view, step, form }: { view: BookingView; step: NonNullable<BookingSteps['extend']>; form: FormState }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <Step title={t('test-zone:step.extend')} text={step.text}>
      <form method="post" className="flex flex-wrap items-end gap-2.5">
        <Hidden view={view} intent="extend" />
        <SelectField {...form.field('end')} label={t('test-zone:step.extend_end')} options={step.ends} required />
        <Button variant="secondary">{t('test-zone:step.extend')}</Button>
      </form>
    </Step>
  );
}

function Pending({ view, move }: { view: BookingView; move: NonNullable<BookingSteps['move']> }) {
  const { t } = useTranslation(['test-zone', 'common']);
  return (
    <Step title={t('test-zone:step.move')} text={<><TwoTimes at={move.start} until={move.end} timeZone={view.hub.timeZone} place={view.hub.name} /><span className="mt-1 block">{move.text}</span></>}>
      <form method="post"><Hidden view={view} intent="withdraw_move" /><Button variant="secondary" size="small">{t('test-zone:step.withdraw_move')}</Button></form>
    </Step>
  );
}

function Report({ view, values, form }: { view: BookingView; values: { result: string; metric: string }; form: FormState }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const typed = (name: 'result' | 'metric') => form.value(name) ?? values[name];
  return (
    <form method="post" noValidate className="grid gap-5 border-b border-line py-5">
      <Hidden view={view} intent="report" />
      <div>
        <h3 className="text-base font-bold text-ink">{t('test-zone:step.report')}</h3>
        <p className="mt-0.5 text-sm text-ink-subtle">{t('test-zone:step.report_text')}</p>
      </div>
      <TextArea {...form.field('result')} defaultValue={typed('result')} label={t('test-zone:step.report_result')} required rows={4} maxLength={2000} />
      <TextField {...form.field('metric')} defaultValue={typed('metric')} label={t('test-zone:step.report_metric')} required dir="auto" maxLength={500} />
      <div><Button variant="secondary">{t('test-zone:step.report_submit')}</Button></div>
    </form>
  );
}
