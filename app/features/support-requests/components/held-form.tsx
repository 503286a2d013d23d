import { useState } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import type { RequestRecord } from '../request';

/**
 * A form goes on with what it was opened on while somebody fills it in: were its version to follow the page, an answer to the old state
 * would be sent as one to the new. `catchUp` lets it follow.
 */
export function useHeld<Value extends { version: number }>(latest: Value, filling: boolean) {
  const [held, setHeld] = useState(latest);
  return { shown: filling ? held : latest, overtaken: filling && held.version !== latest.version, catchUp: () => setHeld(latest) };
}

interface OvertakenProps {
  request: Pick<RequestRecord, 'events' | 'state'>;
  /** The version that the form was opened on. */
  since: number;
  /** Whether the form's action is still possible. */
  possible: boolean;
  onCatchUp: () => void;
}

/** Says above an open form that somebody was faster, before it is sent in vain. */
export function Overtaken({ request, since, possible, onCatchUp }: OvertakenProps) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const last = request.events.filter(({ sequence }) => sequence > since).at(-1);
  const state = t(`support-requests:state.${request.state}`);
  const name = last?.actor ? `\u2068${last.actor.name}\u2069` : null;
  return (
    <Notice
      tone="warning" live
      actions={possible ? <Button type="button" size="small" variant="secondary" onClick={onCatchUp}>{t('desk:live.catchUp')}</Button> : null}
    >
      {name ? t('desk:live.overtaken', { name, state }) : t('desk:live.overtakenByPortal', { state })}
      {' '}
      {t(possible ? 'desk:live.kept' : 'desk:live.noLonger')}
    </Notice>
  );
}
