import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { EntryList, WaitlistForm } from '~/features/test-zone/components/waitlist';
import { zoneQuery } from '~/features/test-zone/input';
import { leaveWaitlist } from '~/features/test-zone/waitlist.commands.server';
import { joinFromForm, readWaitlistPage } from '~/features/test-zone/waitlist-page.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const search = new URL(request.url).searchParams;
  const { accelerator, count, hours, engineer, by, hub } = zoneQuery.parse(Object.fromEntries(search));
  const page = await readWaitlistPage(db, actor, language);
  const initial = { accelerator, count: String(count), hours: String(hours), engineer, hub: hub ?? '', first: page.bounds.first, last: by ?? page.bounds.last };
  return { page, initial, key: newIdempotencyKey(), joined: search.has('joined'), left: search.has('left'), title: translator(language)('test-zone:waitlist.title') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const here = localPath(language, '/test-zone/waitlist');
  if (form.get('intent') === 'leave') {
    const id = String(form.get('id') ?? '');
    const left = isId(id) ? await leaveWaitlist(db, actor, id) : null;
    if (!left || (!left.ok && left.error === 'not_found')) refuse('not_found');
    throw redirect(`${here}?left`, 303);
  }
  if (form.get('intent') !== 'join') refuse('bad_request');
  const answer = await joinFromForm(db, actor, form, language);
  if (answer) return data({ lastResult: answer.lastResult }, { status: answer.status });
  throw redirect(`${here}?joined`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** What the firm waits for, and the form to wait for more. */
export default function Waitlist() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { page, initial, key, joined, left, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult, initial);
  const labels = { hub: t('test-zone:day.hub'), accelerator: t('test-zone:finder.accelerator'), count: t('test-zone:finder.count'), hours: t('test-zone:finder.hours'), engineer: t('test-zone:finder.engineer'), first: t('test-zone:waitlist.from'), last: t('test-zone:waitlist.until') };
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={t('test-zone:waitlist.lead')} crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: title }]} />
      {joined && !answer ? <Notice tone="success" live className="mb-8">{t('test-zone:waitlist.joined')}</Notice> : null}
      {left && !answer ? <Notice tone="success" live className="mb-8">{t('test-zone:waitlist.left')}</Notice> : null}
      <ErrorSummary problems={form.problems(labels)} className="mb-8" />
      {page.entries.length > 0 ? (
        <section aria-labelledby="entries" className="mb-12">
          <SectionHeading id="entries">{t('test-zone:waitlist.mine')}</SectionHeading>
          <EntryList entries={page.entries} />
        </section>
      ) : null}
      <section aria-labelledby="join">
        <SectionHeading id="join" className="mb-6">{t('test-zone:waitlist.wish')}</SectionHeading>
        <WaitlistForm form={form} idempotencyKey={key} hubs={page.hubs} accelerators={page.accelerators} spoken={page.spoken} bounds={page.bounds} />
      </section>
    </PageBody>
  );
}
