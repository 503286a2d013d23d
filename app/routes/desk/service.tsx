import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { isHeadquarters } from '~/features/accounts/actor';
import { DeskOffer, DeskOfferFacts } from '~/features/hubs/components/desk-offer';
import { FormHistory } from '~/features/hubs/components/form-changes';
import { changeOffer } from '~/features/hubs/offer.commands.server';
import { offerInput } from '~/features/hubs/service-form.input';
import { getDeskService, listFormVersions } from '~/features/hubs/service-form.queries.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const service = await getDeskService(db, hub.id, args.params.slug ?? '');
  return {
    title: localizedString(service.name, language), hub: hub.slug, service, manages, edits: isHeadquarters(actor),
    versions: await listFormVersions(db, service.id),
    saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: offerInput });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult, stale: false }, { status: 400 });
  const { version, offered, firstReplyHours, decisionHours, note } = submission.value;
  const slug = args.params.slug ?? '';
  const changed = await changeOffer(db, actor, {
    hubId: hub.id, slug, version, offered: offered === 'yes', note: note ?? null,
    targets: firstReplyHours !== undefined && decisionHours !== undefined ? { firstReplyMinutes: firstReplyHours * 60, decisionMinutes: decisionHours * 60 } : null,
  });
  if (changed.ok) return redirect(deskLink(language, `/services/${slug}`, { hub: hub.slug, saved: '1' }), 303);
  return changed.error === 'not_found' ? refuse('not_found') : data({ lastResult, stale: true }, { status: 409 });
}

/** One service: the hub's terms, and what it asks with every version of that. */
export default function DeskServicePage() {
  const { title, hub, service, manages, edits, versions, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const to = (path: string, query: Record<string, string> = {}) => deskLink(language, path, { hub, ...query });
  const errors = result?.lastResult.error ?? {};
  const problems = Object.entries(errors).flatMap(([name, messages]) => (messages ?? []).map((error) => ({ name, error })));
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={to('/services')}>{t('desk:services.back')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink">{title}</h1>
      {saved && !result ? <Notice tone="success" live className="mt-4">{t('desk:services.saved')}</Notice> : null}
      {result?.stale ? <Notice tone="warning" live className="mt-4">{t('desk:services.stale')}</Notice> : null}
      <ErrorSummary problems={problems} className="mt-4" />
      <section aria-labelledby="terms" className="mt-8">
        <SectionHeading id="terms" className={manages ? '' : 'border-b-0'}>{t('desk:services.terms')}</SectionHeading>
        {manages ? <DeskOffer service={service} typed={{ values: result?.lastResult.initialValue ?? null, errors }} /> : <DeskOfferFacts service={service} />}
      </section>
      <section aria-labelledby="asked" className="mt-12">
        <SectionHeading id="asked">{t('desk:services.asked')}</SectionHeading>
        <p className="mt-3 text-sm text-ink-subtle">{t('desk:services.whoEdits')}</p>
        <div className="mt-4 flex flex-wrap gap-2.5">
          <ButtonLink variant="secondary" size="small" href={to(`/services/${service.slug}/preview`)}>{t('desk:services.preview')}</ButtonLink>
          {edits && service.hasDraft ? <ButtonLink size="small" href={to(`/services/${service.slug}/form`)}>{t('desk:services.goOn')}</ButtonLink> : null}
          {edits && !service.hasDraft ? (
            <form method="post" action={to(`/services/${service.slug}/form`)}>
              <Button size="small" name="intent" value="begin">{t('desk:services.begin')}</Button>
            </form>
          ) : null}
        </div>
        <h3 className="mt-8 mb-2 font-bold text-ink">{t('desk:services.history')}</h3>
        <FormHistory versions={versions} linkTo={(version) => to(`/services/${service.slug}/preview`, { version: String(version) })} />
      </section>
    </div>
  );
}
