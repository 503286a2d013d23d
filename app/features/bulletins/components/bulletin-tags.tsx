import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import type { BulletinState, LegalStatus } from '../rules';

const tones: Record<LegalStatus, Tone> = {
  in_force: 'success',
  partly: 'information',
  not_in_force: 'warning',
  issued: 'neutral',
  adopted: 'warning',
  draft: 'neutral',
  repealed: 'danger',
};

/** Whether a rule is in force. */
export function LegalStatusTag({ status }: { status: LegalStatus }) {
  const { t } = useTranslation(['bulletins']);
  return <Tag tone={tones[status]}>{t(`bulletins:status.${status}`)}</Tag>;
}

/** Something of it is still to be checked. */
export function ToCheckTag() {
  const { t } = useTranslation(['bulletins']);
  return <Tag tone="warning">{t('bulletins:toCheck')}</Tag>;
}

/** Whether people can read the bulletin. */
export function BulletinStateTag({ state }: { state: BulletinState }) {
  const { t } = useTranslation(['bulletins']);
  return <Tag tone={state === 'published' ? 'success' : 'neutral'}>{t(`bulletins:state.${state}`)}</Tag>;
}
