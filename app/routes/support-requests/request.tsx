import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { PrintLine } from '~/components/print-line/print-line';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { actsForFirm, isOfficer } from '~/features/accounts/actor';
import { requireActor, requireFirm } from '~/features/accounts/actor.server';
import { ProgrammesAhead } from '~/features/programmes/components/programmes-ahead';
import { listProgrammesAhead } from '~/features/programmes/queries.server';
import { ConsortiumSection } from '~/features/support-requests/components/consortium-list';
import { ConsultationList } from '~/features/support-requests/components/consultation-list';
import { MessageForm } from '~/features/support-requests/components/message-form';
import { NextActions } from '~/features/support-requests/components/next-actions';
import { NextMove } from '~/features/support-requests/components/next-move';
import { OutcomeList } from '~/features/support-requests/components/outcome-list';
import { MergeLinks } from '~/features/support-requests/components/merge-links';
import { MergedRequests } from '~/features/support-requests/components/merged-requests';
import { RefilingLinks } from '~/features/support-requests/components/refiling-links';
import { RequestAside } from '~/features/support-requests/components/request-aside';
import { RequestStateTag } from '~/features/support-requests/components/request-state-tag';
import { StageList } from '~/features/support-requests/components/stage-list';
import { SubmittedContent } from '~/features/support-requests/components/submitted-content';
import { Thread } from '~/features/support-requests/components/thread';
import { messageInput } from '~/features/support-requests/input';
import { readMerged } from '~/features/support-requests/merge.queries.server';
import { postMessage } from '~/features/support-requests/message.commands.server';
import { findRequestForOfficer, getRequestForFirm, getRequestForReader } from '~/features/support-requests/queries.server';
import { answerTranslationForm, getTranslationDraft, isTranslationForm, withoutTranslation } from '~/features/support-requests/translation-form.server';
import { allowedActions, mayBook } from '~/features/support-requests/rules';
import { statusOf } from '~/features/support-requests/status.server';
import { bookingRow } from '~/features/test-zone/booking-row.server';
import { listBookingsOfRequest } from '~/features/test-zone/bookings.queries.server';
import { BookingTable } from '~/features/test-zone/components/booking-table';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const reader = await requireActor(request, context, language);
  if (isOfficer(reader) && !actsForFirm(reader)) {
    // A link of the firm's, opened by whoever works on it: the desk has a page of the same request.
    const known = await findRequestForOfficer(db, reader, params.reference ?? '');
    throw known?.reference ? redirect(localPath(language, `/desk/requests/${known.reference}`)) : refuse('not_found');
  }
  const actor = await requireFirm(request, context, language);
  const record = await getRequestForReader(db, actor, params.reference ?? '');
  if (!record.reference) throw redirect(localPath(language, `/support-requests/drafts/${record.id}`));
  const at = new Date();
  const [status, bookings, programmes, merged, translation] = await Promise.all([
    statusOf(db, record, at),
    listBookingsOfRequest(db, actor, record.id),
    listProgrammesAhead(db, { hubSlug: record.hub.slug, serviceSlug: record.service.slug }, at),
    readMerged(db, actor, 'firm', record),
    getTranslationDraft(db, actor, 'firm', record.id, new URL(request.url).searchParams, language),
  ]);
  return {
    partner: record.firm.id !== actor.firm.id,
    at, title: record.title, record: { ...record, reference: record.reference }, status, merged, programmes,
    bookings: bookings.map((booking) => bookingRow(booking, language, at)), translation, idempotencyKey: newIdempotencyKey(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: `${data.record.reference} ${data.title}`, hidden: true }) : []);

/** A message to the hub, or a translation of one that the firm wrote. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (isTranslationForm(form)) {
    const answer = await answerTranslationForm(db, actor, 'firm', id, form);
    return 'saved' in answer ? redirect(`${withoutTranslation(request.url)}#message-${answer.saved}`, 303) : data({ translation: answer }, { status: answer.status });
  }
  const submission = parseWithZod(form, { schema: messageInput });
  const typed = form.get('message');
  const kept = typeof typed === 'string' ? typed : '';
  if (submission.status !== 'success') return data({ errors: submission.error?.message ?? ['validation:invalid'], kept }, { status: 400 });
  const { idempotencyKey, message } = submission.value;
  const result = await postMessage(db, actor, 'firm', { requestId: id, idempotencyKey, body: message, language });
  if (result.ok) return redirect(`${localPath(language, `/support-requests/${reference}`)}#thread`, 303);
  if (result.error === 'not_found') refuse('not_found');
  return data({ errors: [`support-requests:refusal.${result.error}`], kept }, { status: result.error === 'key_reused' ? 422 : 409 });
}

export default function RequestPage() {
  const { partner, at, title, record, status, merged, bookings, programmes, translation, idempotencyKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const answer = result && 'errors' in result ? result : undefined;
  const refusal = result && 'translation' in result ? result.translation : null;
  const { t } = useTranslation(['support-requests', 'experts']);
  const language = useLanguage();
  const path = localPath(language, `/support-requests/${record.reference}`);
  const actions = allowedActions(record.state, partner ? 'partner' : 'firm');
  const book = !partner && mayBook(record.state) ? `${localPath(language, '/test-zone')}?hub=${record.hub.slug}&request=${record.reference}` : null;
  return (
    <PageBody>
      <PrintLine reference={record.reference} at={at} timeZone={record.hub.timeZone} place={localizedString(record.hub.name, language)} />
      <PageHeader
        title={<bdi>{title}</bdi>}
        crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: record.reference }]}
        overline={<><RequestStateTag state={record.state} /><bdi dir="ltr">{record.reference}</bdi><span>{localizedString(record.service.name, language)}</span></>}
      />
      {partner ? <Notice className="mb-6" title={t('consortium.partner_note', { firm: record.firm.nameKo })} /> : null}
      <NextMove
        request={record}
        promise={status.promise}
        actions={<NextActions state={record.state} actions={actions} path={path} book={book} refiled={record.refilings.by !== null} />}
      />
      <div className="mt-4">
        <MergeLinks merges={record.merges} linkTo={(reference) => localPath(language, `/support-requests/${reference}`)} />
        <RefilingLinks
          refilings={record.refilings}
          linkTo={(reference) => localPath(language, `/support-requests/${reference}`)}
          draftPath={(id) => localPath(language, `/support-requests/drafts/${id}`)}
        />
      </div>
      <section aria-label={t('status.stages')} className="mt-8"><StageList stages={status.stages} timeZone={record.hub.timeZone} /></section>
      <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-12">
          <section aria-labelledby="thread">
            <SectionHeading id="thread" className="border-b-0">{t('status.thread')}</SectionHeading>
            <Thread
              request={record}
              translating={partner ? undefined : {
                role: 'firm',
                linkTo: (messageId, into) => `${path}?${new URLSearchParams({ translate: messageId, ...(into ? { into } : {}) }).toString()}#translate`,
                open: translation && { draft: translation, refusal, cancel: `${path}#message-${translation.messageId}` },
              }}
            />
            {actions.includes('post_message') ? <MessageForm idempotencyKey={idempotencyKey} errors={answer?.errors} kept={answer?.kept} /> : null}
          </section>
          {record.consultations.length > 0 ? (
            <section aria-labelledby="consultations">
              <SectionHeading id="consultations">{t('experts:consultation.list')}</SectionHeading>
              <ConsultationList consultations={record.consultations} />
            </section>
          ) : null}
          {bookings.length > 0 || book ? (
            <section aria-labelledby="bookings">
              <SectionHeading id="bookings" actions={book ? <a href={book} className="text-base text-link underline underline-offset-4">{t('status.book')}</a> : null}>{t('status.bookings')}</SectionHeading>
              {bookings.length > 0 ? <BookingTable rows={bookings} caption={t('status.bookings')} /> : <p className="py-4 text-base text-ink-quiet">{t('status.no_bookings')}</p>}
            </section>
          ) : null}
          <ProgrammesAhead programmes={programmes} at={at} hubSlug={record.hub.slug} />
          {record.state === 'completed' ? (
            <section aria-labelledby="outcomes">
              <SectionHeading id="outcomes" actions={partner ? null : <a href={`${path}/outcomes`} className="text-base text-link underline underline-offset-4">{t('outcome.link')}</a>}>{t('outcome.title')}</SectionHeading>
              <OutcomeList outcomes={record.outcomes} satisfaction={record.satisfaction} />
            </section>
          ) : null}
          <MergedRequests requests={merged} />
          <ConsortiumSection request={record} />
          <section aria-labelledby="content">
            <SectionHeading id="content" className="mb-6">{t('status.content')}</SectionHeading>
            <SubmittedContent request={record} />
          </section>
        </div>
        <RequestAside record={record} status={status} withdrawPath={actions.includes('withdraw') ? `${path}/withdraw` : null} contactPath={actions.includes('change_contact') ? `${path}/contact` : null} />
      </div>
    </PageBody>
  );
}
