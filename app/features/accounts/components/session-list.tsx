import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { browserName } from '../browser-name.rules';

interface Session {
  id: string;
  ipAddress: string | null;
  userAgent: string | null;
  /** Formatted, Seoul time. */
  startedAt: string;
  current: boolean;
}

/** Where a person is signed in. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useTranslation('accounts');
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, ipAddress, userAgent, startedAt, current }) => (
        <li key={id} className="border-b border-line py-3.5">
          <p className="flex flex-wrap items-center gap-2 text-base font-bold text-ink">
            <bdi>{browserName(userAgent) ?? t('security.unknown_browser')}</bdi>
            {current ? <Tag tone="brand">{t('security.this_session')}</Tag> : null}
          </p>
          <p className="text-sm text-ink-quiet">
            {t('security.since', { at: startedAt })}
            {ipAddress ? <> · <span dir="ltr">{ipAddress}</span></> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
