import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { languageFacts, languages } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { TransferChoices } from '../desk-transfer.server';
import type { TypedForm } from './desk-actions';

/** Forms of their own, at `?do=`. */
export const transfers = ['assign', 'propose_handover', 'decline_handover'] as const;
export type Transfer = (typeof transfers)[number];

interface DeskTransferProps {
  version: number;
  choices: TransferChoices;
  /** The form that is open. */
  open: Transfer | null;
  typed: TypedForm;
  linkTo: (transfer: Transfer | null) => string;
}

/** The forms that can be opened now. */
export const offersOf = ({ offer, colleagues, targets }: TransferChoices): Transfer[] =>
  transfers.filter((transfer) => (transfer === 'assign' ? colleagues.length > 0 : transfer === 'propose_handover' ? targets.length > 0 : offer?.side === 'offered'));

/** Whose request it is: give it to a colleague, ask another hub to take it over, answer when asked. */
export function DeskTransfer({ version, choices, open, typed, linkTo }: DeskTransferProps) {
  const { t } = useTranslation(['desk']);
  const { offer, heldBy } = choices;
  const possible = offersOf(choices);
  const offered = possible.filter((transfer) => transfer !== 'decline_handover');
  const shown = open && possible.includes(open) ? open : null;
  return (
    <section aria-label={t('desk:transfer.title')} className="grid gap-4">
      {heldBy ? <Notice>{t('desk:transfer.heldBy', { hub: heldBy })}</Notice> : null}
      {offer ? <Offer {...{ version, offer, declining: shown === 'decline_handover', linkTo }} /> : null}
      {offered.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {offered.map((transfer) => (
            <ButtonLink key={transfer} size="small" variant="secondary" href={linkTo(transfer === open ? null : transfer)} aria-current={transfer === open ? 'true' : undefined}>
              {t(`desk:transfer.${transfer}`)}
            </ButtonLink>
          ))}
        </div>
      ) : null}
      {shown ? <TransferForm key={shown} {...{ version, transfer: shown, choices, typed, cancel: linkTo(null) }} /> : null}
    </section>
  );
}

/** The open proposal as each side sees it. */
function Offer({ version, offer, declining, linkTo }: { version: number; offer: NonNullable<TransferChoices['offer']>; declining: boolean; linkTo: DeskTransferProps['linkTo'] }) {
  const { t } = useTranslation(['desk']);
  const asked = offer.side === 'offered';
  return (
    <div className="grid gap-4 rounded-xl border border-line bg-subtle p-4">
      <div>
        <p className="font-bold text-ink">{t(asked ? 'desk:transfer.asked' : 'desk:transfer.offered', { hub: asked ? offer.from : offer.to })}</p>
        <p lang={languageFacts[offer.language].tag} dir="auto" className="mt-1 text-sm whitespace-pre-line">{offer.message}</p>
        <p className="mt-2 text-sm text-ink-quiet">{t(asked ? 'desk:transfer.askedHint' : 'desk:transfer.offeredHint')}</p>
      </div>
      {offer.side === 'neither' ? null : (
        <form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="version" value={version} />
          <Button size="small" name="intent" value={asked ? 'accept_handover' : 'withdraw_handover'} variant={asked ? 'primary' : 'secondary'}>
            {t(asked ? 'desk:transfer.accept' : 'desk:transfer.withdraw')}
          </Button>
          {asked && !declining ? <ButtonLink size="small" variant="secondary" href={linkTo('decline_handover')}>{t('desk:transfer.decline_handover')}</ButtonLink> : null}
        </form>
      )}
    </div>
  );
}

interface TransferFormProps {
  version: number;
  transfer: Transfer;
  choices: TransferChoices;
  typed: TypedForm;
  cancel: string;
}

function TransferForm({ version, transfer, choices, typed, cancel }: TransferFormProps) {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { values, errors } = typed;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  return (
    <form method="post" id="act" className="grid gap-5 rounded-xl border border-line bg-subtle p-4">
      <input type="hidden" name="intent" value={transfer} />
      <input type="hidden" name="version" value={version} />
      {transfer === 'assign' ? (
        <SelectField
          name="assigneeId" label={t('desk:transfer.colleague')} hint={t('desk:transfer.assignHint')} required defaultValue={text('assigneeId')} error={errors['assigneeId'] ?? undefined}
          options={choices.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      {transfer === 'propose_handover' ? (
        <SelectField
          name="hubSlug" label={t('desk:transfer.toHub')} hint={t('desk:transfer.proposeHint')} required defaultValue={text('hubSlug')} error={errors['hubSlug'] ?? undefined}
          options={choices.targets.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      {transfer === 'assign' ? null : (
        <>
          <TextArea
            name="message" label={t(transfer === 'propose_handover' ? 'desk:transfer.reason' : 'desk:transfer.declineReason')} hint={t('desk:transfer.internal')}
            required rows={3} maxLength={4_000} defaultValue={text('message')} error={errors['message'] ?? undefined}
          />
          <SelectField
            name="language" label={t('desk:action.writtenIn')} placeholder={false} defaultValue={text('language') || language} error={errors['language'] ?? undefined}
            options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button>{t(`desk:transfer.${transfer}`)}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
