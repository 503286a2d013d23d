import { useTranslation } from '~/i18n/use-translation';
import type { HubNow } from '../rules';
import './hubs.css';

/** Open, opening soon or closed: a word with a dot. The document's script counts the minutes down. */
export function OpenState({ now }: { now: HubNow }) {
  const { t } = useTranslation(['hubs', 'common']);
  const text = now.word === 'soon' ? t('hubs:state.soon', { minutes: now.minutes }) : t(`hubs:state.${now.word}`);
  return (
    <span
      className="hub-state"
      data-open-state={now.word}
      data-changes-at={now.changesAt?.toISOString()}
      data-open={t('hubs:state.open')}
      data-closed={t('hubs:state.closed')}
      data-soon={t('hubs:state.soon', { minutes: '#' })}
    >
      {text}
    </span>
  );
}
