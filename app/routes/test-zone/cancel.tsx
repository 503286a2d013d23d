import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextArea } from '~/components/text-area/text-area';
import { requireFirm } from '~/features/accounts/actor.server';
import { readBookingPage } from '~/features/test-zone/booking-page.server';
import { findBookingForFirm } from '~/features/test-zone/bookings.queries.server';
import { BookingFactList } from '~/features/test-zone/components/booking-facts';
import { cancelByFirm } from '~/features/test-zone/decide.commands.server';
import { reasonInput } from '~/features/test-zone/input';
import { cancelRest } from '~/features/test-zone/series.commands.server';
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
  const { view } = await readBookingPage(db, actor, params.reference ?? '', language);
  return { view, title: translator(language)('test-zone:cancel.title') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const reference = params.reference ?? '';
  const submission = parseWithZod(await readForm(request), { schema: reasonInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const { rest, ...input } = submission.value;
  const booking = rest ? await findBookingForFirm(db, actor, reference) : null;
  const result = await cancelByFirm(db, actor, { reference, ...input });
  if (result.ok && booking?.seriesId) await cancelRest(db, actor, { seriesId: booking.seriesId, from: booking.during.start, reason: input.reason });
  if (result.ok) throw redirect(`${localPath(language, `/test-zone/bookings/${reference}`)}?cancelled`, 303);
  if (result.error === 'not_found') refuse('not_found');
  return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export default function Cancel() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { view, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult);
  const page = localPath(language, `/test-zone/bookings/${view.reference}`);
  const labels = { reason: t('test-zone:cancel.reason') };
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={t('test-zone:cancel.text')} crumbs={[{ label: view.reference, href: page }, { label: t('test-zone:booking.cancel') }]} />
      {answer?.stale ? <Notice tone="warning" live className="mb-8">{t('test-zone:booking.stale')}</Notice> : null}
      <ErrorSummary problems={form.problems(labels)} className="mb-8" />
      <BookingFactList view={view} />
      <form method="post" noValidate className="mt-8 grid gap-6">
        <input type="hidden" name="version" value={view.version} />
        {view.may.cancel ? <TextArea {...form.field('reason')} label={labels.reason} hint={t('test-zone:cancel.reason_hint')} required rows={3} maxLength={1000} /> : null}
        {view.may.cancel && view.series ? <CheckboxField name="rest" card label={t('test-zone:series.cancel_rest')} /> : null}
        <div className="flex flex-wrap gap-2.5">
          {view.may.cancel ? <Button variant="danger" size="large">{t('test-zone:cancel.submit')}</Button> : null}
          <ButtonLink href={page} variant="secondary" size="large">{t('test-zone:cancel.keep')}</ButtonLink>
        </div>
      </form>
    </PageBody>
  );
}
