import { useTranslation } from 'react-i18next';
import { Tag } from '~/components/tag/tag';
import type { Programme } from '../programme';
import { applicationAt, daysUntil, type ProgrammeState } from '../rules';

/** Whether one can still apply, and how many days are left by the Korean calendar. */
export function ApplicationTag({ programme, at }: { programme: Programme; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const application = applicationAt(programme, at);
  if (application !== 'open') return <Tag tone={application === 'cancelled' ? 'danger' : 'neutral'}>{t(`programmes:application.${application}`)}</Tag>;
  const days = daysUntil(programme.applyUntil, at);
  return <Tag tone={days <= 3 ? 'warning' : 'success'}>{days === 0 ? t('programmes:left.today') : t('programmes:left.days', { count: days })}</Tag>;
}

const tones = { draft: 'neutral', published: 'success', cancelled: 'danger' } as const;

/** Where a programme stands, for who runs it. */
export function ProgrammeStateTag({ state }: { state: ProgrammeState }) {
  const { t } = useTranslation(['programmes']);
  return <Tag tone={tones[state]}>{t(`programmes:state.${state}`)}</Tag>;
}
