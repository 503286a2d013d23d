import { useTranslation } from '~/i18n/use-translation';
import type { BulkOutcome } from '../bulk.commands.server';

interface BulkResultProps {
  outcomes: BulkOutcome[];
  linkTo: (reference: string) => string;
}

/** What became of each ticked request: first what could not be done, and why. */
export function BulkResult({ outcomes, linkTo }: BulkResultProps) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const not = outcomes.filter(({ error }) => error);
  const done = outcomes.filter(({ error }) => !error);
  const reasonOf = ({ error, state }: BulkOutcome): string => {
    const now = state ? t(`support-requests:state.${state}`) : '';
    if (error === 'failed') return t('desk:bulk.not.failed');
    if (error === 'not_colleague') return t('desk:bulk.not.not_colleague');
    if (error === 'not_allowed') return t('desk:bulk.not.not_allowed', { state: now });
    return error === 'not_found' ? t('desk:bulk.not.not_found') : t('desk:bulk.not.stale', { state: now });
  };
  return (
    <>
      <p className="mt-3 text-lg" role="status">
        <strong>{t('desk:bulk.done', { number: done.length })}</strong>{' · '}
        <span className={not.length > 0 ? 'font-bold text-danger' : 'text-ink-quiet'}>{t('desk:bulk.notDone', { number: not.length })}</span>
      </p>
      <ul className="mt-5 border-t border-line-strong text-sm">
        {[...not, ...done].map((outcome, i) => (
          <li key={outcome.reference ?? i} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            <p className="min-w-0">
              {outcome.reference ? <a href={linkTo(outcome.reference)} className="font-bold text-ink hover:underline" dir="auto">{outcome.title}</a> : null}
              <bdi dir="ltr" className="block text-xs text-ink-quiet">{outcome.reference ?? '–'}</bdi>
            </p>
            <p className={outcome.error ? 'text-danger' : 'text-ink-quiet'}>{outcome.error ? reasonOf(outcome) : t('desk:action.done')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
