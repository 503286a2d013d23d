import type { SubmissionResult } from '@conform-to/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState, type FormState } from '~/components/form-state/form-state';
import { SectionHeading } from '~/components/page-header/page-header';
import { TextField } from '~/components/text-field/text-field';
import { ConsentField } from '~/features/privacy/components/consent-field';
import { signUpConsents } from '~/features/privacy/consents';

/** Person, firm and consents in one form; everything typed comes back but the password. */
export function SignUpForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation(['accounts', 'firms', 'privacy']);
  const form = formState(lastResult);
  const labels = {
    name: t('accounts:field.name'),
    email: t('accounts:field.email'),
    password: t('accounts:field.password'),
    businessNumber: t('firms:field.business_number'),
    nameKo: t('firms:field.name_ko'),
    nameEn: t('firms:field.name_en'),
    representative: t('firms:field.representative'),
    phone: t('firms:field.phone'),
    terms: t('privacy:consent.terms.title'),
    collection: t('privacy:consent.collection.title'),
    overseas_transfer: t('privacy:consent.overseas_transfer.title'),
    notices: t('privacy:consent.notices.title'),
  };
  return (
    <form method="post" noValidate className="grid gap-10">
      <ErrorSummary problems={form.problems(labels)} />
      <section className="grid gap-5">
        <SectionHeading>{t('accounts:sign_up.person')}</SectionHeading>
        <TextField {...form.field('name')} label={labels.name} autoComplete="name" required />
        <TextField {...form.field('email')} type="email" label={labels.email} hint={t('accounts:sign_up.email_hint')} autoComplete="username" required />
        <TextField
          name="password" type="password" label={labels.password} hint={t('accounts:field.password_hint')}
          error={form.errors('password')} autoComplete="new-password" required
        />
      </section>
      <FirmSection form={form} labels={labels} />
      <section className="grid gap-8">
        <div>
          <SectionHeading>{t('privacy:consent.heading')}</SectionHeading>
          <p className="mt-3 text-base text-ink-subtle">{t('privacy:consent.lead')}</p>
        </div>
        {signUpConsents.map(({ kind, required }) => (
          <ConsentField key={kind} kind={kind} required={required} answer={form.value(kind)} error={form.errors(kind)} />
        ))}
      </section>
      <Button size="large">{t('accounts:sign_up.submit')}</Button>
    </form>
  );
}

function FirmSection({ form, labels }: { form: FormState; labels: Record<'businessNumber' | 'nameKo' | 'nameEn' | 'representative' | 'phone', string> }) {
  const { t } = useTranslation('firms');
  return (
    <section className="grid gap-5">
      <div>
        <SectionHeading>{t('sign_up.heading')}</SectionHeading>
        <p className="mt-3 text-base text-ink-subtle">{t('sign_up.lead')}</p>
      </div>
      <TextField
        {...form.field('businessNumber')} label={labels.businessNumber} hint={t('field.business_number_hint')}
        inputMode="numeric" dir="ltr" autoComplete="off" required
      />
      <TextField {...form.field('nameKo')} label={labels.nameKo} hint={t('field.name_ko_hint')} autoComplete="organization" required />
      <TextField {...form.field('nameEn')} label={labels.nameEn} dir="ltr" markOptional />
      <TextField {...form.field('representative')} label={labels.representative} required />
      <TextField {...form.field('phone')} type="tel" label={labels.phone} hint={t('field.phone_hint')} autoComplete="tel" required />
    </section>
  );
}
