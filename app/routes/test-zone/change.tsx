import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { useErrorText } from '~/components/form-message/error-text';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { bookingView } from '~/features/test-zone/booking-view.server';
import { findBookingForFirm } from '~/features/test-zone/bookings.queries.server';
import { changeFromForm, readChangePage } from '~/features/test-zone/change-page.server';
import { BookingFactList } from '~/features/test-zone/components/booking-facts';
import { ChangeForm } from '~/features/test-zone/components/change-form';
import { reschedule } from '~/features/test-zone/reschedule.commands.server';
import { mayMove } from '~/features/test-zone/rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const at = new Date();
  const booking = (await findBookingForFirm(db, actor, params.reference ?? '')) ?? refuse('not_found');
  const page = await readChangePage(db, booking, actor, language, new URL(request.url).searchParams.get('date'), at);
  return { page, may: mayMove(booking, 'reschedule', 'firm', at), view: bookingView(booking, [], language, at), title: translator(language)('test-zone:change.title') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const booking = (await findBookingForFirm(db, actor, params.reference ?? '')) ?? refuse('not_found');
  const answer = await changeFromForm(booking, await readForm(request), (input) => reschedule(db, actor, input));
  if (answer) return data(answer, { status: answer.status });
  throw redirect(`${localPath(language, `/test-zone/bookings/${booking.reference}`)}?done=change`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** Another time, a shorter one, or other units. */
export default function Change() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { page, may, view, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const back = localPath(language, `/test-zone/bookings/${view.reference}`);
  const labels = { start: t('test-zone:form.start'), end: t('test-zone:form.end'), unit: t('test-zone:form.units'), note: t('test-zone:change.note') };
  const problems = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => (answer?.errors[name] ?? []).slice(0, 1).map((error) => ({ name, label: labels[name], error })));
  return (
    <PageBody>
      <PageHeader title={title} lead={t('test-zone:change.text')} crumbs={[{ label: view.reference, href: back }, { label: t('test-zone:step.change') }]} />
      {answer?.said ? <Notice tone="warning" live className="mb-8">{errorText(answer.said)}</Notice> : null}
      <ErrorSummary problems={problems} className="mb-8" />
      <div className="mb-10"><BookingFactList view={view} /></div>
      {may ? (
        <ChangeForm
          page={page} version={view.version} answer={answer} here={`${back}/change`} back={back} submit={t('test-zone:change.submit')}
          note={{ label: t('test-zone:change.note'), hint: t('test-zone:change.note_hint'), required: false }}
        />
      ) : <Notice tone="warning">{t('test-zone:booking.stale')}</Notice>}
    </PageBody>
  );
}
