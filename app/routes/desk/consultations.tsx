import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { typedStrings } from '~/components/form-state/typed-strings';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { canManage } from '~/features/accounts/actor';
import { requireOfficer } from '~/features/accounts/actor.server';
import { ExpertFilterForm } from '~/features/experts/components/expert-filter-form';
import { PoolChoice } from '~/features/experts/components/pool-choice';
import { readExpertFilter } from '~/features/experts/input';
import { listPool } from '~/features/experts/queries.server';
import { listRegionsWithHubs } from '~/features/hubs/queries.server';
import { recordAccess } from '~/features/privacy/commands.server';
import { AskExpertForm } from '~/features/support-requests/components/ask-expert-form';
import { DeskConsultations } from '~/features/support-requests/components/desk-consultations';
import { askExpert, shareConsultation, withdrawConsultation } from '~/features/support-requests/consultation.commands.server';
import { deskConsultationInput } from '~/features/support-requests/consultation.input';
import { findHandedOver } from '~/features/support-requests/consultation.queries.server';
import { daysAfter, longestConsultationDays } from '~/features/support-requests/consultation.rules';
import { getRequestForOfficer } from '~/features/support-requests/queries.server';
import { transition } from '~/features/support-requests/rules';
import { isoDateIn } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
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
  const query = new URL(args.request.url).searchParams;
  // The hub's own experts first: whoever wants others says so.
  const filter = query.has('at') ? readExpertFilter(query) : { ...readExpertFilter(query), hub: request.hub.slug };
  const today = isoDateIn(new Date(), request.hub.timeZone);
  const [experts, regions, handedOver] = await Promise.all([
    listPool(db, filter, today), listRegionsWithHubs(db), findHandedOver(db, request.id),
    recordAccess(db, { actorId: actor.userId, ipAddress: args.context.clientAddress, firmId: request.firm.id, action: 'support-request.view', subjectId: request.id }),
  ]);
  const may = (action: 'ask_expert' | 'share_consultation' | 'withdraw_consultation') => canManage(actor, request.hub.id) && transition(request.state, action, 'officer') !== null;
  return {
    title: translator(language)('experts:ask.title'), hub: hub.slug, filter, regions, experts, today, handedOver,
    request: { reference: request.reference ?? '', title: request.title, consultations: request.consultations, attachments: request.attachments, wished: request.wishedExpert?.slug ?? null },
    may: { ask: may('ask_expert'), share: may('share_consultation'), withdraw: may('withdraw_consultation') },
    due: { first: daysAfter(today, 1), last: daysAfter(today, longestConsultationDays), offered: daysAfter(today, 7) },
    idempotencyKey: newIdempotencyKey(),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const { id, reference } = await getRequestForOfficer(db, actor, params.reference ?? '');
  const submission = parseWithZod(await readForm(request), { schema: deskConsultationInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), refusal: null }, { status: 400 });
  const input = { requestId: id, ...submission.value };
  const result = await (input.intent === 'ask_expert' ? askExpert(db, actor, input) : input.intent === 'share_consultation' ? shareConsultation(db, actor, input) : withdrawConsultation(db, actor, input));
  const query = new URL(request.url).searchParams;
  const kept = { hub: query.get('hub'), view: query.get('view'), q: query.get('q') };
  if (result.ok) return redirect(`${deskLink(language, `/requests/${reference}`, kept)}#consultations`, 303);
  if (result.error === 'not_found') return refuse('not_found');
  if (result.error === 'key_reused') return refuse('unprocessable');
  if (result.error === 'due_date') return data({ lastResult: submission.reply({ fieldErrors: { dueOn: ['experts:ask.dueRefused'] } }), refusal: null }, { status: 400 });
  return data({ lastResult: submission.reply(), refusal: result.error }, { status: 409 });
}

/** Whom to ask, and what; above it what was asked before. */
export default function DeskConsultationsPage() {
  const { t } = useTranslation(['experts', 'desk']);
  const language = useLanguage();
  const { hub, filter, regions, experts, today, handedOver, request, may, due, idempotencyKey } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const answer = useActionData<typeof action>();
  const query = new URLSearchParams(search);
  const kept = { hub, view: query.get('view'), q: query.get('q') };
  const back = deskLink(language, `/requests/${request.reference}`, kept);
  const here = deskLink(language, `/requests/${request.reference}/experts`, kept);
  const form = formState(answer?.lastResult);
  const ticked = typedStrings(answer?.lastResult.initialValue?.['attachments']);
  const problems = form.problems({ expertId: t('experts:ask.whom'), question: t('experts:ask.question'), dueOn: t('experts:ask.due'), attachments: t('experts:ask.goesAlong') });
  return (
    <article className="grid gap-8 px-5 py-5">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}>{t('experts:ask.back')}</a></p>
      <div>
        <h2 className="heading-tight text-lg font-bold text-ink">{t('experts:ask.title')}</h2>
        <p className="mt-1 text-sm text-ink-quiet"><bdi dir="ltr">{request.reference}</bdi> · <bdi>{request.title}</bdi></p>
      </div>
      <ErrorSummary problems={problems} />
      {answer?.refusal ? <Notice tone="warning" live>{t(`experts:refusal.${answer.refusal}`)}</Notice> : null}
      {request.consultations.length > 0 ? <section aria-label={t('experts:consultation.list')}><DeskConsultations consultations={request.consultations} may={may} action={here} /></section> : null}
      {may.ask ? (
        <>
          <section>
            <SectionHeading level={3} className="mb-4">{t('experts:ask.find')}</SectionHeading>
            <ExpertFilterForm filter={filter} regions={regions} kept={kept} reset={`${here}&at=`} narrow />
          </section>
          <AskExpertForm {...{ form, idempotencyKey, due, handedOver, ticked }} attachments={request.attachments} cancel={back}>
            <PoolChoice experts={experts} today={today} chosen={form.value('expertId')} error={form.errors('expertId')} wished={request.wished} />
          </AskExpertForm>
        </>
      ) : <p className="text-sm text-ink-quiet">{t('experts:ask.notNow')}</p>}
    </article>
  );
}
