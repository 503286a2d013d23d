import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import {
  createBulletin,
  editBulletin,
  publishBulletin,
  reviewBulletin,
  withdrawBulletin,
} from '~/features/bulletins/commands.server';
import { BulletinActions } from '~/features/bulletins/components/bulletin-actions';
import { BulletinDetails } from '~/features/bulletins/components/bulletin-details';
import { BulletinForm } from '~/features/bulletins/components/bulletin-form';
import { BulletinStateTag } from '~/features/bulletins/components/bulletin-tags';
import type { TypedForm } from '~/features/bulletins/components/typed-form';
import { bulletinInput, countryPath, type BulletinInput } from '~/features/bulletins/input';
import { getKeptBulletin } from '~/features/bulletins/keeping.queries.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { bulletinDeskOf, type BulletinDesk } from './bulletin-desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, countries, country } = await bulletinDeskOf(args);
  const bulletin = args.params.id === 'new' ? null : await getKeptBulletin(db, actor, args.params.id ?? '');
  return {
    title: bulletin ? localizedString(bulletin.title, language) : translator(language)('bulletins:keeping.new'),
    hub: hub.slug,
    countries,
    country: bulletin?.country ?? country,
    bulletin,
    at: new Date(),
    idempotencyKey: newIdempotencyKey(),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) =>
  loaded ? pageMeta({ title: loaded.title, hidden: true }) : [];

export async function action(args: ActionFunctionArgs) {
  const desk = await bulletinDeskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: bulletinInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), problem: null }, { status: 400 });
  const result = await carryOut(desk, args.params.id ?? '', submission.value);
  if (result.ok)
    return redirect(
      deskLink(desk.language, `/bulletins/${result.value.id}`, {
        hub: desk.hub.slug,
        country: countryPath(desk.country),
      }),
      303,
    );
  switch (result.error) {
    case 'not_found':
      return refuse('not_found');
    case 'key_reused':
      return refuse('unprocessable');
    case 'incomplete':
      return data({ lastResult: submission.reply(), problem: 'incomplete' as const }, { status: 400 });
    case 'not_allowed':
      return data({ lastResult: submission.reply(), problem: 'notNow' as const }, { status: 409 });
    default:
      return data({ lastResult: submission.reply(), problem: 'stale' as const }, { status: 409 });
  }
}

function carryOut({ actor }: BulletinDesk, bulletinId: string, input: BulletinInput) {
  if (input.intent === 'create') return createBulletin(db, actor, input);
  if (!isId(bulletinId)) return refuse('not_found');
  switch (input.intent) {
    case 'edit':
      return editBulletin(db, actor, { bulletinId, ...input });
    case 'publish':
      return publishBulletin(db, actor, { bulletinId, ...input });
    case 'withdraw':
      return withdrawBulletin(db, actor, { bulletinId, ...input });
    case 'review':
      return reviewBulletin(db, actor, { bulletinId, ...input });
  }
}

/** One bulletin: its words and dates to be edited, what can be done with it, and how people read it. */
export default function DeskBulletin() {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { title, hub, countries, country, bulletin, at, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sent: TypedForm = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const ofForm = ['create', 'edit'].includes(String(sent.values?.['intent']));
  // What was typed belongs to the form that was sent.
  const typed: TypedForm = ofForm ? sent : { values: null, errors: {} };
  const list = deskLink(language, '/bulletins', { hub, country: countryPath(country) });
  return (
    <div className="px-5 py-6">
      <p className="text-sm">
        <a className="text-link underline underline-offset-4" href={list}>
          {t('bulletins:form.back')}
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink">
          <bdi>{title}</bdi>
        </h1>
        {bulletin ? <BulletinStateTag state={bulletin.state} /> : null}
      </div>
      {answer?.problem ? (
        <Notice tone="warning" live className="mt-5">
          {t(`bulletins:keeping.${answer.problem}`)}
        </Notice>
      ) : null}
      <ErrorSummary className="mt-5" problems={problemsIn(sent.errors)} />
      <div className="mt-6 grid gap-x-12 gap-y-10 2xl:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        <div className="min-w-0 max-w-[44rem]">
          <BulletinForm {...{ bulletin, countries, country, typed, idempotencyKey }} cancel={list} />
        </div>
        {bulletin ? (
          <div className="grid min-w-0 content-start gap-8">
            <BulletinActions bulletin={bulletin} />
            <section aria-labelledby="preview">
              <SectionHeading id="preview">{t('bulletins:keeping.preview')}</SectionHeading>
              <div className="pt-5">
                <BulletinDetails bulletin={bulletin} at={new Date(at)} />
              </div>
            </section>
          </div>
        ) : null}
      </div>
    </div>
  );
}
