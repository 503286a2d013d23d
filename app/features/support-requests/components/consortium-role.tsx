import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { roleWordsMaxLength } from '../consortium.input';
import type { ConsortiumPart } from '../consortium.rules';
import { WhoFills } from './consortium-list';

interface ConsortiumRoleProps {
  part: ConsortiumPart;
  lead: string;
  idempotencyKey: string;
  /** What was typed for this role and what is wrong with it; empty where another form was sent. */
  values: Record<string, string>;
  errors: Record<string, string[]>;
}

/** The id of a field of one role's forms: the page has four of each. */
export const roleFieldId = (role: string, name: string): string => `${name}-${role}`;

/** One role: who has it, and the two ways to fill it, or the way to take a partner out of it. */
export function ConsortiumRole(props: ConsortiumRoleProps) {
  const { t } = useTranslation('support-requests');
  const { part, lead } = props;
  const { partner } = part;
  return (
    <section aria-labelledby={`role-${part.role}`}>
      <SectionHeading id={`role-${part.role}`}>{t(`consortium.role.${part.role}`)}</SectionHeading>
      <div className="mt-4 text-base"><WhoFills part={part} lead={lead} /></div>
      {part.declined.map(({ id, firm, email }) => <p key={id} className="mt-1 text-sm text-warning"><bdi>{firm?.nameKo ?? email}</bdi> · {t('consortium.declined')}</p>)}
      {partner ? (
        <form method="post" className="mt-3">
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="partnerId" value={partner.id} />
          <input type="hidden" name="state" value={partner.state} />
          <Button variant="secondary" size="small">{t(partner.state === 'invited' ? 'consortium.withdraw' : 'consortium.part')}</Button>
        </form>
      ) : (
        <div className="mt-4 grid gap-3">
          <OwnRoleForm {...props} />
          <InviteForm {...props} />
        </div>
      )}
    </section>
  );
}

const box = 'rounded-lg border border-line px-5 py-1';
const summary = 'cursor-pointer py-2.5 text-base font-bold text-link';

function OwnRoleForm({ part, values, errors }: ConsortiumRoleProps) {
  const { t } = useTranslation('support-requests');
  const sent = values.intent === 'name';
  const { role, status, words } = part;
  return (
    <details className={box} open={sent}>
      <summary className={summary}>{t('consortium.own')}</summary>
      <form method="post" noValidate className="grid gap-5 pt-3 pb-5">
        <input type="hidden" name="intent" value="name" />
        <input type="hidden" name="role" value={role} />
        <RadioGroup
          name="filledBy" id={roleFieldId(role, 'filledBy')} label={t('consortium.filled_by')} required
          options={[{ value: 'lead', label: t('consortium.by_lead') }, { value: 'nobody', label: t('consortium.by_nobody') }]}
          defaultValue={sent ? values.filledBy : status} error={sent ? errors.filledBy : undefined}
        />
        <TextArea
          name="words" id={roleFieldId(role, 'words')} label={t('consortium.words')} hint={t('consortium.words_hint')} required rows={3} maxLength={roleWordsMaxLength}
          defaultValue={sent ? values.words : words} error={sent ? errors.words : undefined}
        />
        <div><Button variant="secondary">{t('consortium.save')}</Button></div>
      </form>
    </details>
  );
}

function InviteForm({ part: { role }, idempotencyKey, values, errors }: ConsortiumRoleProps) {
  const { t } = useTranslation('support-requests');
  const sent = values.intent === 'invite';
  return (
    <details className={box} open={sent}>
      <summary className={summary}>{t('consortium.invite')}</summary>
      <form method="post" noValidate className="grid gap-5 pt-3 pb-5">
        <input type="hidden" name="intent" value="invite" />
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <TextField
          name="whom" id={roleFieldId(role, 'whom')} dir="ltr" label={t('consortium.whom')} hint={t('consortium.whom_hint')} required maxLength={254} autoComplete="off"
          defaultValue={sent ? values.whom : undefined} error={sent ? errors.whom : undefined}
        />
        <div><Button variant="secondary">{t('consortium.send')}</Button></div>
      </form>
    </details>
  );
}
