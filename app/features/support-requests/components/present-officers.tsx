import { useTranslation } from '~/i18n/use-translation';
import type { Presence } from '../presence.server';
import { useLive } from './live-desk';

/** Who else has the request open, so that two people don't write the same answer. `loaded` is who was there when the page was. */
export function PresentOfficers({ loaded }: { loaded: Presence[] }) {
  const { t } = useTranslation(['desk']);
  const present = useLive().present ?? loaded;
  return (
    <div role="status" className={present.length > 0 ? 'mb-3' : 'sr-only'}>
      {present.length > 0 ? <ul aria-label={t('desk:live.here')} className="grid gap-1.5">
      {present.map(({ userId, name, hub, activity }) => (
        <li
          key={userId}
          className={`flex items-center gap-2.5 rounded-md px-3 py-2 text-sm ${activity === 'answering' ? 'bg-warning-tint font-bold text-ink' : 'bg-subtle text-ink-basic'}`}
        >
          <span aria-hidden="true" className={`size-2 shrink-0 rounded-full ${activity === 'answering' ? 'bg-warning-fill' : 'bg-success-fill'}`} />
          <span>
            {t(activity === 'answering' ? 'desk:live.answering' : 'desk:live.looking', { name: `\u2068${name}\u2069` })}
            {hub ? <span className="font-normal text-ink-quiet"> · {t('desk:views.hubWork', { hub })}</span> : null}
          </span>
        </li>
      ))}
      </ul> : null}
    </div>
  );
}
