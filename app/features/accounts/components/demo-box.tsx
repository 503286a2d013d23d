import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import type { demoAccounts } from '../demo-sign-ins.server';

interface DemoBoxProps {
  accounts: NonNullable<ReturnType<typeof demoAccounts>>;
  next: string;
}

/** Demo portals only: everybody who can be tried, one press each. */
export function DemoBox({ accounts, next }: DemoBoxProps) {
  const { t } = useTranslation('accounts');
  return (
    <section aria-labelledby="demo" className="border-t-2 border-line-ink pt-4">
      <h2 id="demo" className="text-lg">{t('demo.title')}</h2>
      <p className="mt-1 text-base text-ink-subtle">
        {t('demo.password')} <code dir="ltr" className="inline-block font-bold text-ink">{accounts.password}</code>
      </p>
      <ul className="mt-3">
        {accounts.people.map(({ email, name, role }) => (
          <li key={email} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2">
            <span className="min-w-0">
              <span className="block text-base text-ink"><bdi>{name}</bdi> · {t(`demo.${role}`)}</span>
              <span dir="ltr" className="block text-sm break-all text-ink-quiet">{email}</span>
            </span>
            <form method="post">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={accounts.password} />
              <input type="hidden" name="next" value={next} />
              <Button variant="secondary" size="small" aria-label={t('demo.sign_in_as', { name })}>{t('sign_in.submit')}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
