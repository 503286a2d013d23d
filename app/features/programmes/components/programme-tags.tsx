import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import type { Programme } from '../programme';
import type { Registration } from '../registration';
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

const rooms = { open: 'success', few_left: 'warning', waiting_list: 'information', full: 'neutral' } as const;

/** How much room is left, or that officers select; nothing where firms don't register or can't any more. */
export function RoomTag({ programme, at }: { programme: Programme; at: Date }) {
  const { t } = useTranslation(['programmes']);
  const { intake, mode, room } = programme;
  if (intake !== 'registration' || applicationAt(programme, at) !== 'open') return null;
  return mode === 'selection' ? <Tag tone="information">{t('programmes:mode.selection')}</Tag> : <Tag tone={rooms[room]}>{t(`programmes:room.${room}`)}</Tag>;
}

const standing = { applied: 'information', accepted: 'success', waiting: 'warning', declined: 'neutral', withdrawn: 'neutral' } as const;

/** Where a registration stands; whether the firm came, once that is known. */
export function RegistrationStateTag({ registration: { state, attendance }, cancelled = false }: { registration: Pick<Registration, 'state' | 'attendance'>; cancelled?: boolean }) {
  const { t } = useTranslation(['programmes']);
  if (cancelled && state !== 'withdrawn' && state !== 'declined') return <Tag tone="danger">{t('programmes:state.cancelled')}</Tag>;
  if (attendance) return <Tag tone={attendance === 'attended' ? 'success' : 'danger'}>{t(`programmes:attendance.${attendance}`)}</Tag>;
  return <Tag tone={standing[state]}>{t(`programmes:registration.${state}`)}</Tag>;
}
