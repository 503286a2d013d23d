import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { Ring } from '~/features/hubs/components/ring';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { OwnRegistration } from '../registration';
import { allowedActions, firmActions, nextStep, phaseAt } from '../registration.rules';
import { RegistrationStateTag } from './programme-tags';

/** What a firm registered for: where each stands, what comes next, and what can still be done. */
export function OwnRegistrations({ registrations, at }: { registrations: OwnRegistration[]; at: Date }) {
  return (
    <ul className="border-t-2 border-line-ink">
      {registrations.map((registration) => <li key={registration.id} className="border-b border-line py-6"><OwnRow registration={registration} at={at} /></li>)}
    </ul>
  );
}

function OwnRow({ registration, at }: { registration: OwnRegistration; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { programme, state, people, reason } = registration;
  const phase = phaseAt(programme, at);
  const place = { timeZone: programme.hub.timeZone, place: localizedString(programme.hub.name, language) };
  const may = allowedActions(firmActions, { role: 'firm', state, mode: programme.mode, phase });
  const form = localPath(language, `/programmes/${programme.slug}/register`);
  const step = nextStep(registration, phase);
  return (
    <div className="grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_15rem_15rem]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-subtle">
          <Ring region={programme.hub.regionSlug} small />{place.place} · {t(`programmes:kind.${programme.kind}`)}
          <RegistrationStateTag registration={registration} cancelled={programme.state === 'cancelled'} />
          {programme.isDemo ? <Tag>{t('programmes:demo')}</Tag> : null}
        </p>
        <h2 className="mt-1.5 text-lg font-bold text-ink">
          <a className="underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current" href={localPath(language, `/programmes/${programme.slug}`)}><Text of={programme.title} /></a>
        </h2>
        <p className="mt-2 text-base text-ink">{t(`programmes:next.${step}`)}</p>
        {reason ? <p className="mt-1 text-base whitespace-pre-line text-ink-subtle"><bdi>{reason}</bdi></p> : null}
        {phase === 'cancelled' && programme.cancellation ? <p className="mt-1 text-base text-ink-subtle"><Text of={programme.cancellation} /></p> : null}
        {state === 'withdrawn' ? null : <p className="mt-1 text-sm text-ink-quiet">{t('programmes:mine.people', { count: people })}</p>}
        <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-1 text-base">
          {may.includes('change') ? <a className="py-2 text-link underline underline-offset-4" href={form}>{t('programmes:mine.change')}</a> : null}
          {may.includes('register') ? <a className="py-2 text-link underline underline-offset-4" href={form}>{t('programmes:register.title')}</a> : null}
          {may.includes('withdraw') ? (
            <details>
              <summary className="cursor-pointer py-2 text-danger underline underline-offset-4">{t('programmes:mine.withdraw')}</summary>
              <form method="post" className="mt-1 max-w-xl border-s-2 border-line-strong ps-4">
                <input type="hidden" name="slug" value={programme.slug} />
                <input type="hidden" name="version" value={registration.version} />
                <p className="text-base text-ink-subtle">{t('programmes:mine.withdrawText')}</p>
                <p className="mt-3"><Button variant="danger" size="small">{t('programmes:mine.withdrawConfirm')}</Button></p>
              </form>
            </details>
          ) : null}
        </div>
      </div>
      <div><p className="mb-0.5 text-sm text-ink-quiet">{t('programmes:starts')}</p><TwoTimes at={programme.startsAt} {...place} /></div>
      {phase === 'open' ? <div><p className="mb-0.5 text-sm text-ink-quiet">{t('programmes:mine.until')}</p><TwoTimes at={programme.applyUntil} {...place} /></div> : null}
    </div>
  );
}
