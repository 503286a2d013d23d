import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';

interface Member {
  userId: string;
  name: string;
  email: string | null;
  role: 'owner' | 'member';
  state: 'pending' | 'active' | 'removed';
  since: string;
}

/** The people of a firm, and what its owner can decide about each. */
export function MemberList({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation('firms');
  return (
    <ul className="border-t border-line">
      {members.map((member) => (
        <li key={member.userId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line py-3.5">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 text-base font-bold text-ink">
              <bdi>{member.name}</bdi>
              <Tag tone={member.state === 'pending' ? 'warning' : member.role === 'owner' ? 'brand' : 'neutral'}>
                {t(member.state === 'pending' ? 'members.pending' : `members.${member.role}`)}
              </Tag>
            </p>
            <p className="text-sm text-ink-quiet">
              <span dir="ltr" className="break-all">{member.email}</span> · {t('members.since', { date: member.since })}
            </p>
          </div>
          <Decisions member={member} />
        </li>
      ))}
    </ul>
  );
}

function Decisions({ member: { userId, name, role, state } }: { member: Member }) {
  const { t } = useTranslation('firms');
  if (role === 'owner') return null;
  const intents = state === 'pending' ? (['admit', 'refuse'] as const) : (['remove'] as const);
  return (
    <form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="userId" value={userId} />
      {intents.map((intent) => (
        <Button key={intent} name="intent" value={intent} size="small" variant={intent === 'admit' ? 'primary' : 'secondary'} aria-label={t(`members.${intent}_name`, { name })}>
          {t(`members.${intent}`)}
        </Button>
      ))}
    </form>
  );
}
