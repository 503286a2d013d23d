import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { SectionHeading } from '~/components/page-header/page-header';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { canManage, canSee } from '~/features/accounts/actor';
import { requireOfficer } from '~/features/accounts/actor.server';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { recordAccess } from '~/features/privacy/commands.server';
import { ConsortiumSection } from '~/features/support-requests/components/consortium-list';
import { DeskActions, worded } from '~/features/support-requests/components/desk-actions';
import { DeskConsultations } from '~/features/support-requests/components/desk-consultations';
import { DeskDelay } from '~/features/support-requests/components/desk-delay';
import { DeskEscalations } from '~/features/support-requests/components/desk-escalations';
import { DeskMerge } from '~/features/support-requests/components/desk-merge';
import { DeskOutcomes } from '~/features/support-requests/components/desk-outcomes';
import { DeskRequestHead } from '~/features/support-requests/components/desk-request';
import { DeskTransfer, offersOf, transfers } from '~/features/support-requests/components/desk-transfer';
import { Overtaken, useHeld } from '~/features/support-requests/components/held-form';
import { requestIsWanted } from '~/features/support-requests/components/live-desk';
import { MergeLinks } from '~/features/support-requests/components/merge-links';
import { MergedRequests } from '~/features/support-requests/components/merged-requests';
import { RefilingLinks } from '~/features/support-requests/components/refiling-links';
import { SubmittedContent } from '~/features/support-requests/components/submitted-content';
import { Thread } from '~/features/support-requests/components/thread';
import { partnerFirms } from '~/features/support-requests/consortium.rules';
import { offeredExpectation } from '~/features/support-requests/delay.rules';
import { answerRequest } from '~/features/support-requests/desk.commands.server';
import { deskChoices } from '~/features/support-requests/desk-request.server';
import { transferChoices } from '~/features/support-requests/desk-transfer.server';
import { listOtherOpenRequests, readMerged } from '~/features/support-requests/merge.queries.server';
import { officerInput } from '~/features/support-requests/officer.input';
import { openedBy } from '~/features/support-requests/presence.server';
import { queueFilterOf, queueQuery } from '~/features/support-requests/queue-filter.rules';
import { findRequestForOfficer, getRequestForOfficer } from '~/features/support-requests/queries.server';
import { fillForm, filledTemplates } from '~/features/support-requests/reply-template.server';
import { openHandover } from '~/features/support-requests/request';
import { transition } from '~/features/support-requests/rules';
import { answerTranslationForm, getTranslationDraft, isTranslationForm, withoutTranslation } from '~/features/support-requests/translation-form.server';
import { statusOf } from '~/features/support-requests/status.server';
import { listBookingsOfRequest } from '~/features/test-zone/bookings.queries.server';
import { DeskBookings } from '~/features/test-zone/components/desk-bookings';
import { bookingRows } from '~/features/test-zone/desk-rows.server';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const request = await getRequestForOfficer(db, actor, args.params.reference ?? '');
  // Whoever held it or is asked to take it reads it at the desk of its own hub.
  const offered = openHandover(request)?.toHubId === hub.id;
  if (request.hub.id !== hub.id && !offered && canSee(actor, request.hub.id)) throw redirect(deskLink(language, `/requests/${request.reference}`, { hub: request.hub.slug }));
  const now = new Date();
  const manages = canManage(actor, request.hub.id);
  const query = new URL(args.request.url).searchParams;
  const [schedule, transfer, status, bookings, translation, present, others, merged, templates] = await Promise.all([
    findHubSchedule(db, request.hub.id),
    transferChoices(db, actor, request, language),
    statusOf(db, request, now),
    listBookingsOfRequest(db, actor, request.id),
    getTranslationDraft(db, actor, 'officer', request.id, query, language),
    openedBy(db, actor, request.id, query.has('do') ? 'answering' : 'looking', language),
    manages && transition(request.state, 'merge', 'officer') ? listOtherOpenRequests(db, request) : [],
    readMerged(db, actor, 'officer', request),
    manages && worded.some((one) => one === query.get('do')) ? filledTemplates(db, actor, request, language, now) : [],
    ...partnerFirms(request.consortium).map((firmId) => recordAccess(db, { actorId: actor.userId, ipAddress: args.context.clientAddress, firmId, action: 'support-request.view', subjectId: request.id })),
    recordAccess(db, { actorId: actor.userId, ipAddress: args.context.clientAddress, firmId: request.firm.id, action: 'support-request.view', subjectId: request.id }),
  ]);
  if (!schedule) refuse('not_found');
  return {
    title: `${request.reference} ${request.title}`,
    hub: hub.slug,
    request: { ...request, reference: request.reference ?? '' },
    status,
    manages,
    translation,
    present,
    choices: deskChoices(request, schedule, { language, manages, now }),
    offeredDelay: status.delay ? offeredExpectation(schedule, now) : null,
    transfer,
    others,
    merged,
    templates,
    bookings: bookingRows(bookings, language, now),
    idempotencyKey: newIdempotencyKey(),
  };
}

/** Pages are left by document; what asks again within one is the live desk. */
export const shouldRevalidate = requestIsWanted;

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const form = await readForm(request);
  const record = await findRequestForOfficer(db, actor, params.reference ?? '');
  const submission = parseWithZod(form, { schema: officerInput });
  // A proposal that was taken back is out of sight for the hub that answers it: its page is out of date, whatever the number.
  if (!record) return refuse(submission.status === 'success' && submission.value.intent.endsWith('_handover') ? 'stale' : 'not_found');
  if (isTranslationForm(form)) {
    const answer = await answerTranslationForm(db, actor, 'officer', record.id, form);
    return 'saved' in answer ? redirect(`${withoutTranslation(request.url)}#message-${answer.saved}`, 303) : data({ translation: answer }, { status: answer.status });
  }
  const filled = form.has('fill') ? fillForm(form, await filledTemplates(db, actor, record, language, new Date())) : null;
  if (filled) {
    const reply = submission.reply();
    return data({ lastResult: { ...reply, error: {}, initialValue: { ...reply.initialValue, ...filled } }, refusal: null });
  }
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), refusal: null }, { status: 400 });
  const result = await answerRequest(db, actor, record.id, submission.value);
  if (result.ok && submission.value.intent === 'decline_handover') {
    return redirect(deskLink(language, '', { hub: new URL(request.url).searchParams.get('hub'), view: 'handovers' }));
  }
  if (result.ok && submission.value.intent === 'merge') {
    return redirect(deskLink(language, `/requests/${submission.value.intoReference}`, { hub: new URL(request.url).searchParams.get('hub') }));
  }
  if (result.ok) {
    const here = new URL(request.url);
    here.searchParams.delete('do');
    here.searchParams.delete('outcome');
    return redirect(here.pathname + here.search);
  }
  switch (result.error) {
    case 'not_found': return refuse('forbidden');
    case 'key_reused': return refuse('unprocessable');
    case 'due_date': return data({ lastResult: submission.reply({ fieldErrors: { dueOn: ['desk:action.dueRefused'] } }), refusal: null }, { status: 400 });
    case 'not_offered': return data({ lastResult: submission.reply({ fieldErrors: { hubSlug: ['desk:transfer.notOffered'] } }), refusal: null }, { status: 400 });
    case 'not_colleague': return data({ lastResult: submission.reply({ fieldErrors: { assigneeId: ['desk:transfer.notColleague'] } }), refusal: null }, { status: 400 });
    case 'not_mergeable': return data({ lastResult: submission.reply({ fieldErrors: { intoReference: ['desk:merge.notMergeable'] } }), refusal: null }, { status: 400 });
    case 'expected_past': case 'expected_closed': case 'expected_too_late':
      return data({ lastResult: submission.reply({ fieldErrors: { expectedDate: [`desk:delay.${result.error}`] } }), refusal: null }, { status: 400 });
    case 'no_amount': return data({ lastResult: submission.reply({ fieldErrors: { amount: ['support-requests:outcome.no_amount'] } }), refusal: null }, { status: 400 });
    case 'unknown_target': return data({ lastResult: submission.reply({ fieldErrors: { items: ['desk:action.itemRequired'] } }), refusal: null }, { status: 400 });
    default: return data({ lastResult: submission.reply(), refusal: result.error }, { status: 409 });
  }
}

/** Why an action came to nothing. */
function refusalText(refusal: string) {
  if (refusal === 'not_disputed') return 'support-requests:outcome.refused.not_disputed' as const;
  return refusal === 'stale' ? ('desk:action.stale' as const) : ('desk:action.notAllowed' as const);
}

/** The request beside the list: head, what can be done, thread, content, history. */
export default function DeskRequest() {
  const { t } = useTranslation(['desk', 'support-requests', 'experts']);
  const language = useLanguage();
  const { request, status, choices, offeredDelay, transfer, others, merged, templates, hub, bookings, manages, translation, present, idempotencyKey } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const result = posted && 'lastResult' in posted ? posted : undefined;
  const refusal = posted && 'translation' in posted ? posted.translation : null;
  const query = new URLSearchParams(useLocation().search);
  const values: Record<string, unknown> = result?.lastResult.initialValue ?? {};
  const errors = result?.lastResult.error ?? {};
  const open = worded.find((one) => one === (values['intent'] ?? query.get('do'))) ?? null;
  const opened = transfers.find((one) => one === (values['intent'] ?? query.get('do'))) ?? null;
  const typedOutcome = values['intent'] === 'record_outcome';
  const replacesId = typedOutcome ? (typeof values['replacesId'] === 'string' ? values['replacesId'] : null) : query.get('outcome');
  const recording = typedOutcome || query.get('do') === 'record_outcome' ? { replacesId } : null;
  const asked = values['intent'] ?? query.get('do');
  const { shown, overtaken, catchUp } = useHeld({ version: request.version, state: request.state, choices, transfer, others }, typeof asked === 'string');
  const possible = [...choices.actions, ...offersOf(transfer), ...(others.length > 0 ? ['merge'] : [])];
  const kept = { hub, ...queueQuery(queueFilterOf(query)), after: query.get('after') };
  const here = `/requests/${request.reference}`;
  const linkTo = (action: string | null) => `${deskLink(language, here, { ...kept, do: action })}${action ? '#act' : ''}`;
  return (
    <article className="grid gap-8 px-5 py-5">
      <p className="text-sm xl:hidden"><a className="text-link underline underline-offset-4" href={deskLink(language, '', kept)}>{t('desk:queue.back')}</a></p>
      <ErrorSummary problems={problemsIn(errors)} />
      {result?.refusal ? <Notice tone="warning">{t(refusalText(result.refusal))}</Notice> : null}
      <DeskRequestHead request={request} status={status} present={present} />
      {overtaken ? <Overtaken request={request} since={shown.version} possible={possible.some((one) => one === asked)} onCatchUp={catchUp} /> : null}
      <DeskDelay
        request={{ ...request, version: shown.version }} delay={status.delay} may={shown.choices.actions.includes('explain_delay')} open={asked === 'explain_delay'}
        offered={offeredDelay} typed={{ values, errors }} linkTo={linkTo}
      />
      {shown.transfer.offer?.side === 'offered' && shown.choices.actions.length === 0 ? null : <DeskActions
        request={shown} choices={shown.choices} open={open} typed={{ values, errors }} idempotencyKey={idempotencyKey}
        linkTo={linkTo} templates={templates} manageTemplates={deskLink(language, '/templates', { hub })} template={query.get('template')}
      />}
      <DeskTransfer version={shown.version} choices={shown.transfer} open={opened} typed={{ values, errors }} linkTo={linkTo} />
      <DeskMerge
        version={shown.version} others={shown.others} open={asked === 'merge'} typed={{ values, errors }} linkTo={linkTo}
        requestLink={(reference) => deskLink(language, `/requests/${reference}`, kept)}
      />
      <MergeLinks merges={request.merges} linkTo={(reference) => deskLink(language, `/requests/${reference}`, kept)} />
      <RefilingLinks refilings={request.refilings} linkTo={(reference) => deskLink(language, `/requests/${reference}`, kept)} />
      <section>
        <SectionHeading level={3} className="border-b-0">{t('desk:request.thread')}</SectionHeading>
        <Thread
          request={request}
          translating={manages ? {
            role: 'officer',
            linkTo: (translate, into) => `${deskLink(language, here, { ...kept, translate, into })}#translate`,
            open: translation && { draft: translation, refusal, cancel: `${deskLink(language, here, kept)}#message-${translation.messageId}` },
          } : undefined}
        />
      </section>
      {request.consultations.length > 0 || choices.actions.includes('ask_expert') ? (
        <section id="consultations" aria-label={t('experts:consultation.list')}>
          <SectionHeading
            level={3} className="border-b-0"
            actions={choices.actions.includes('ask_expert') ? <ButtonLink size="small" variant="secondary" href={deskLink(language, `${here}/experts`, kept)}>{t('experts:ask.title')}</ButtonLink> : null}
          >
            {t('experts:consultation.list')}
          </SectionHeading>
          <DeskConsultations
            consultations={request.consultations} action={deskLink(language, `${here}/experts`, kept)}
            may={{ share: choices.actions.includes('share_consultation'), withdraw: choices.actions.includes('withdraw_consultation') }}
          />
        </section>
      ) : null}
      {request.state === 'completed' ? (
        <section>
          <SectionHeading level={3}>{t('support-requests:outcome.title')}</SectionHeading>
          <DeskOutcomes
            request={request} may={choices.actions.includes('record_outcome')} open={recording} typed={{ values, errors }}
            linkTo={(form) => `${deskLink(language, here, { ...kept, do: form ? 'record_outcome' : null, outcome: form?.replacesId ?? null })}${form ? '#act' : ''}`}
          />
        </section>
      ) : null}
      {bookings.length > 0 ? (
        <section>
          <SectionHeading level={3}>{t('desk:request.bookings')}</SectionHeading>
          <DeskBookings caption={t('desk:request.bookings')} rows={bookings} linkTo={(reference) => deskLink(language, `/bookings/${reference}`, { hub })} />
        </section>
      ) : null}
      <MergedRequests requests={merged} level={3} />
      <DeskEscalations request={request} />
      <ConsortiumSection request={request} level={3} />
      <SubmittedContent request={request} />
    </article>
  );
}
