import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { useErrorText } from '~/components/form-message/error-text';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { readBookingPage, releaseFromForm, submitFromForm } from '~/features/test-zone/booking-page.server';
import type { Workload } from '~/features/test-zone/booking';
import { BookingActions, HoldAgain } from '~/features/test-zone/components/booking-actions';
import { BookingFactList, BookingHistory, StatementList } from '~/features/test-zone/components/booking-facts';
import { BookingStateTag } from '~/features/test-zone/components/booking-state-tag';
import { NextSteps } from '~/features/test-zone/components/next-steps';
import { HoldBar } from '~/features/test-zone/components/hold-bar';
import { SlotList } from '~/features/test-zone/components/slot-list';
import { ReuseForm, StatementForm, useStatementLabels } from '~/features/test-zone/components/statement-form';
import { firmMoves, moveFromForm } from '~/features/test-zone/firm-moves.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const handle = { hydrate: true, i18n: ['test-zone'] };

const words = ['submitted', 'cancelled'] as const;
const done = [...firmMoves, 'change'] as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const query = new URL(request.url).searchParams;
  const page = await readBookingPage(db, actor, params.reference ?? '', language, query.get('from'));
  return { ...page, title: translator(language)('test-zone:booking.title', { reference: page.view.reference }), word: words.find((word) => query.has(word)) ?? null, done: done.find((move) => query.get('done') === move) ?? null };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const reference = params.reference ?? '';
  const form = await readForm(request);
  const here = localPath(language, `/test-zone/bookings/${reference}`);
  const intent = form.get('intent');
  if (intent === 'release') {
    if (await releaseFromForm(db, actor, reference, form)) throw redirect(`${localPath(language, '/test-zone/bookings')}?released`, 303);
    return data({ lastResult: null, problem: 'stale' as const, said: null }, { status: 409 });
  }
  if (firmMoves.some((move) => move === intent)) {
    const moved = await moveFromForm(db, actor, reference, form);
    if (typeof moved === 'string') throw redirect(`${here}?done=${moved}`, 303);
    return data({ lastResult: moved.lastResult, problem: null, said: moved.said }, { status: moved.status });
  }
  if (intent !== 'submit') refuse('bad_request');
  const answer = await submitFromForm(db, actor, reference, form);
  if (!answer) throw redirect(`${here}?submitted`, 303);
  return data({ lastResult: answer.lastResult, problem: answer.problem, said: null }, { status: answer.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export default function BookingPage() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { view, earlier, reused, steps, slots, keys, again, freeAgain, word, done: move } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const labels = { ...useStatementLabels(), end: t('test-zone:step.extend_end'), result: t('test-zone:step.report_result') };
  const form = formState(answer?.lastResult, view.may.submit ? statementTexts(reused ?? view.statement) : {});
  const kept = view.state === 'expired' && answer?.lastResult;
  return (
    <PageBody>
      <PageHeader
        title={t('test-zone:booking.title', { reference: view.reference })} lead={view.hold ? undefined : view.stateText}
        overline={<BookingStateTag state={view.state} />}
        crumbs={[
          { label: t('test-zone:title'), href: localPath(language, '/test-zone') },
          { label: t('test-zone:list.title'), href: localPath(language, '/test-zone/bookings') },
          { label: view.reference },
        ]}
      />
      {word && !answer ? <Notice tone="success" live className="mb-8">{t(`test-zone:booking.${word}`)}</Notice> : null}
      {move && !answer ? <Notice tone="success" live className="mb-8">{t(`test-zone:done.${move}`)}</Notice> : null}
      {answer?.said ? <Notice tone="warning" live className="mb-8">{errorText(answer.said)}</Notice> : null}
      {freeAgain && !answer ? <Notice className="mb-8" actions={<HoldAgain again={again} />}>{t('test-zone:booking.again_free')}</Notice> : null}
      {answer?.problem ? (
        <Notice tone="warning" live className="mb-8" actions={answer.problem === 'expired_free' ? <HoldAgain again={again} /> : undefined}>
          {t(`test-zone:booking.${answer.problem}`)}
        </Notice>
      ) : null}
      <ErrorSummary problems={form.problems(labels)} className="mb-8" />
      {view.hold ? <HoldBar until={view.hold.until} untilText={view.hold.text} units={view.units} /> : null}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="facts" className="min-w-0 lg:col-start-2 lg:row-start-1">
          <h2 id="facts" className="heading-tight mb-3 text-lg">{t('test-zone:booking.facts')}</h2>
          <div className="border-t-2 border-line-ink pt-4"><BookingFactList view={view} variant="plain" /></div>
          <BookingActions view={view} />
        </section>
        <div className="grid min-w-0 content-start gap-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <NextSteps view={view} steps={steps} form={form} />
          {view.may.submit || kept ? (
            <section aria-labelledby="statement">
              <SectionHeading id="statement" className="mb-4">{t('test-zone:booking.statement')}</SectionHeading>
              <ReuseForm earlier={earlier} reused={reused?.reference ?? null} />
              <StatementForm form={form} version={view.version} deletion={view.deletion} series={view.series} />
            </section>
          ) : null}
          {slots.length > 0 ? (
            <section aria-labelledby="other">
              <SectionHeading id="other">{t('test-zone:booking.other_times')}</SectionHeading>
              <SlotList slots={slots} access={{ kind: 'firm', keys }} request={view.request ? { reference: view.request.reference, hubSlug: view.hub.slug } : null} narrow />
            </section>
          ) : null}
          {view.statement && !view.may.submit ? (
            <section aria-labelledby="stated">
              <h2 id="stated" className="heading-tight mb-3 text-lg sm:text-xl">{t('test-zone:booking.statement')}</h2>
              <StatementList statement={view.statement} />
            </section>
          ) : null}
        </div>
        <section aria-labelledby="history" className="min-w-0 lg:col-start-2 lg:row-start-2">
          <h2 id="history" className="heading-tight mb-3 text-lg">{t('test-zone:booking.history')}</h2>
          <BookingHistory events={view.events} hub={view.hub} />
        </section>
      </div>
    </PageBody>
  );
}

/** A statement as the texts of its form. */
function statementTexts(statement: { workload: Workload; dataClass: string | null; deletionDueOn?: string | null } | null): Record<string, string | null | undefined> {
  if (!statement) return {};
  const { workload, dataClass, deletionDueOn } = statement;
  return { ...Object.fromEntries(Object.entries(workload).map(([name, value]) => [name, String(value)])), dataClass, deletionDueOn };
}
