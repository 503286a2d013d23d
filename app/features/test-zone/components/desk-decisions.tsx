import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { Icon } from '~/components/icon/icon';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { TwoTimes } from '~/components/two-times/two-times';
import type { DeskBookingView, DeskMove } from '../desk-booking.server';

export interface DeskForms {
  view: DeskBookingView;
  /** What was typed into a form that was refused. */
  typed: Record<string, unknown>;
  errors: Record<string, string[] | null>;
  /** The page that moves the booking. */
  moveHref: string;
}

type Worded = 'decline' | 'cancel' | 'reclaim' | 'decline_move';
const needsReason = (move: DeskMove): move is Exclude<Worded, 'decline_move'> => move === 'decline' || move === 'cancel' || move === 'reclaim';

/** What the desk can do now: a press where no words are needed, else a form that opens. */
export function DeskDecisions(forms: DeskForms) {
  const { view, moveHref } = forms;
  const { t } = useTranslation(['desk', 'test-zone']);
  if (view.moves.length === 0 && !view.mayMoveIt) return null;
  const label: Record<Exclude<DeskMove, 'decline' | 'cancel' | 'reclaim'>, string> = {
    precheck: t('desk:booking.precheck'), confirm: t('desk:booking.confirm'), check_in: t('desk:booking.checkIn'), complete: t('desk:booking.complete'), mark_no_show: t('desk:booking.noShow'), unblock: t('desk:booking.unblock'),
  };
  const presses = view.moves.flatMap((move) => (needsReason(move) ? [] : [move]));
  return (
    <div className="mt-6 grid gap-4">
      {view.wish ? <Wish {...forms} wish={view.wish} /> : null}
      {view.approval && view.approval.reasons.length > 0 ? <Approval approval={view.approval} /> : null}
      <form method="post" className="flex flex-wrap gap-3">
        <input type="hidden" name="version" value={view.version} />
        {view.approval?.gated && view.moves.includes('confirm') ? <CheckboxField card name="gateSeen" label={t('desk:approval.gate')} required error={forms.errors['gateSeen'] ?? undefined} className="basis-full" /> : null}
        {presses.map((move, index) => <Button key={move} name="intent" value={move} variant={index === 0 && !view.wish ? 'primary' : 'secondary'}>{label[move]}</Button>)}
        {view.mayMoveIt ? <ButtonLink href={moveHref} variant="secondary">{t('desk:booking.move')}</ButtonLink> : null}
      </form>
      {view.moves.filter(needsReason).map((move) => <ReasonForm key={move} {...forms} intent={move} />)}
    </div>
  );
}

/** Which rules of the units ask for a person, each by a sentence. */
function Approval({ approval: { reasons, prechecked } }: { approval: NonNullable<DeskBookingView['approval']> }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <section aria-labelledby="approval" className="rounded-lg bg-subtle p-4">
      <h2 id="approval" className="font-bold text-ink">{t('desk:approval.title')}</h2>
      <ul className="mt-2 list-disc ps-5 text-sm text-ink-basic">
        {reasons.map((reason) => <li key={reason}>{t(reason === 'precheck' && prechecked ? 'desk:approval.prechecked' : `desk:approval.${reason}`)}</li>)}
      </ul>
    </section>
  );
}

function Wish(forms: DeskForms & { wish: NonNullable<DeskBookingView['wish']> }) {
  const { view, wish } = forms;
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <section aria-labelledby="wish" className="grid gap-3 rounded-lg bg-information-tint p-4">
      <h2 id="wish" className="font-bold text-ink">{t('desk:booking.wish')}</h2>
      <TwoTimes at={wish.start} until={wish.end} timeZone={view.hub.timeZone} place={view.hub.name} />
      <p className="text-sm text-ink-basic">{wish.units}</p>
      {wish.note ? <p dir="auto" className="text-sm whitespace-pre-line text-ink-basic">{wish.note}</p> : null}
      <p className="text-sm text-ink-quiet">{t('desk:booking.wishUntil', { until: wish.until })}</p>
      {view.mayMoveIt ? (
        <>
          <form method="post">
            <input type="hidden" name="version" value={view.version} />
            <Button name="intent" value="accept_move">{t('desk:booking.acceptMove')}</Button>
          </form>
          <ReasonForm {...forms} intent="decline_move" />
        </>
      ) : null}
    </section>
  );
}

function ReasonForm({ view, typed, errors, intent }: DeskForms & { intent: Worded }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  const label: Record<Worded, string> = {
    decline: t('desk:booking.decline'), cancel: t('desk:booking.cancel'), reclaim: t('desk:booking.reclaim'), decline_move: t('desk:booking.declineMove'),
  };
  const reason: Record<Worded, string> = {
    decline: t('desk:booking.declineReason'), cancel: t('desk:booking.cancelReason'), reclaim: t('desk:booking.reclaimReason'), decline_move: t('desk:booking.declineMoveReason'),
  };
  const mine = typed['intent'] === intent;
  return (
    <details open={mine} className="group rounded-lg border border-line bg-surface px-4">
      <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 py-3 font-bold text-ink">
        {label[intent]}
        <Icon name="chevron" className="transition-transform group-open:rotate-180" />
      </summary>
      <form method="post" className="grid gap-4 pb-4">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="version" value={view.version} />
        <TextArea
          name="reason" id={`field-reason-${intent}`} rows={3} required maxLength={1_000} label={reason[intent]} hint={t('desk:booking.declineHint')}
          defaultValue={mine ? String(typed['reason'] ?? '') : ''} error={mine ? errors['reason'] ?? undefined : undefined}
        />
        {intent === 'decline' && view.alternatives.length > 0 ? <Alternatives view={view} chosen={mine ? String(typed['alternative'] ?? '') : ''} /> : null}
        <div><Button variant="danger">{label[intent]}</Button></div>
      </form>
    </details>
  );
}

function Alternatives({ view, chosen }: { view: DeskBookingView; chosen: string }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <RadioGroup
      name="alternative" id="field-alternative" label={t('desk:booking.alternative')} hint={t('desk:booking.alternativeHint')} defaultValue={chosen} columns={1}
      options={[
        { value: '', label: t('desk:booking.alternativeNone') },
        ...view.alternatives.map(({ value, slot }) => ({
          value,
          label: `${slot.hub.name} · ${t('test-zone:units.cards', { model: slot.model, number: slot.count })}`,
          hint: <TwoTimes at={slot.start} until={slot.end} timeZone={slot.hub.timeZone} place={slot.hub.name} />,
        })),
      ]}
    />
  );
}
