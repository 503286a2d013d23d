import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import type { DeskRegistration } from '../registration';
import { registrationStates, type RegistrationState } from '../registration.rules';

interface RegistrationFilterProps {
  programme: Programme;
  counts: Record<RegistrationState, { firms: number; people: number }>;
  only: RegistrationState | null;
  /** The address of the list narrowed to a state; null: all. */
  linkTo: (state: RegistrationState | null) => string;
}

/** How many stand where, each a link to those; and how many seats are taken. */
export function RegistrationFilter({ programme, counts, only, linkTo }: RegistrationFilterProps) {
  const { t } = useTranslation(['programmes']);
  const all = registrationStates.reduce((total, state) => total + counts[state].firms, 0);
  const link = (state: RegistrationState | null, label: string, count: number) => (
    <a key={label} href={linkTo(state)} aria-current={only === state ? 'true' : undefined} className="inline-flex min-h-10 items-center gap-1.5 text-ink-subtle no-underline hover:underline aria-[current]:border-b-2 aria-[current]:border-line-ink aria-[current]:font-bold aria-[current]:text-ink">
      {label} <span className="tabular-nums">{count}</span>
    </a>
  );
  return (
    <div className="mt-4 mb-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 text-base">
      <nav aria-label={t('programmes:registrations.filter')} className="flex flex-wrap gap-x-5 gap-y-1">
        {link(null, t('programmes:filter.any'), all)}
        {registrationStates.filter((state) => counts[state].firms > 0 || only === state).map((state) => link(state, t(`programmes:registration.${state}`), counts[state].firms))}
      </nav>
      <p className="text-ink">{t('programmes:registrations.taken', { taken: counts.accepted.people, places: programme.places ?? 0 })}{counts.waiting.people > 0 ? ` · ${t('programmes:registrations.waitingPeople', { count: counts.waiting.people })}` : ''}</p>
    </div>
  );
}

interface OutcomeNoticeProps {
  outcomes: { id: string; error: 'not_found' | 'stale' | 'not_allowed' | 'full' | null }[] | null;
  rows: DeskRegistration[];
  /** How many were done, on the page that follows. */
  done: number;
}

/** What became of the ticked ones: how many were done, and by name why the others weren't. */
export function OutcomeNotice({ outcomes, rows, done }: OutcomeNoticeProps) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  if (!outcomes) return done > 0 ? <Notice tone="success" live className="mt-5">{t('programmes:decide.done', { count: done })}</Notice> : null;
  const nameOf = (id: string) => {
    const firm = rows.find((row) => row.id === id)?.firm;
    return (language === 'ko' ? undefined : firm?.nameEn) ?? firm?.nameKo ?? '';
  };
  const refused = outcomes.filter(({ error }) => error);
  const carried = outcomes.length - refused.length;
  return (
    <Notice tone="warning" live className="mt-5">
      {carried > 0 ? <p>{t('programmes:decide.done', { count: carried })}</p> : null}
      <ul>{refused.map(({ id, error }) => <li key={id}><bdi>{nameOf(id)}</bdi>: {error ? t(`programmes:decide.error.${error}`) : null}</li>)}</ul>
    </Notice>
  );
}
