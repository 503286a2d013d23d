import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { passesByItself } from '../autosave.rules';
import type { AutosaveState } from './use-autosave';

interface AutosaveStatusProps {
  status: AutosaveState;
  /** When the draft was saved last before this page came, as a time of day. */
  savedAt: string | null;
  retry: () => void;
  askToSignIn: () => void;
}

/** What is saved and what isn't, why, and what to do: in words, beside the buttons. */
export function AutosaveStatus({ status, savedAt, retry, askToSignIn }: AutosaveStatusProps) {
  const { t } = useTranslation('support-requests');
  const { pathname } = useLocation();
  const at = status.kind === 'saved' ? status.at : status.kind === 'idle' ? savedAt : null;
  const trouble = status.kind === 'trouble' ? status.trouble : null;
  const session = trouble === 'signed_out' || trouble === 'other_person';
  return (
    <div role="status" data-autosave={status.kind} className="min-w-0 text-sm font-bold">
      {at ? <span className="ms-2 text-success"><Icon name="check" className="me-1" />{t('saved.at', { time: at })}</span> : null}
      {status.kind === 'saving' ? <span className="ms-2 text-ink-quiet">{t('saved.saving')}</span> : null}
      {status.kind === 'unsaved' ? <span className="ms-2 text-ink-quiet">{t('saved.unsaved')}</span> : null}
      {trouble ? (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-2 text-danger">
          <span className="flex min-w-0 items-center gap-2"><Icon name="warning" className="shrink-0" />{t(`saved.${trouble}`, { next: t('step.next') })}</span>
          {session ? <Button type="button" variant="secondary" size="small" onClick={askToSignIn}>{t('saved.sign_in')}</Button> : null}
          {trouble === 'stale' ? <a href={pathname} className="underline underline-offset-4">{t('saved.reload')}</a> : null}
          {passesByItself(trouble) ? <Button type="button" variant="secondary" size="small" onClick={retry}>{t('saved.retry')}</Button> : null}
        </span>
      ) : null}
    </div>
  );
}
