import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { changeChecklist } from '~/features/bulletins/checklist.commands.server';
import { ChecklistForms } from '~/features/bulletins/components/checklist-forms';
import { checklistInput, countryPath } from '~/features/bulletins/input';
import { listKeptBulletins } from '~/features/bulletins/keeping.queries.server';
import { listChecklist } from '~/features/bulletins/queries.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { bulletinDeskOf } from './bulletin-desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, country } = await bulletinDeskOf(args);
  const [items, bulletins] = await Promise.all([
    listChecklist(db, country, { kept: true }),
    listKeptBulletins(db, actor, country),
  ]);
  return {
    title: translator(language)('bulletins:keeping.checklist'),
    hub: hub.slug,
    country,
    items,
    bulletins: bulletins.map(({ id, title }) => ({ value: id, label: localizedString(title, language) })),
    open: new URL(args.request.url).searchParams.get('line') ?? '',
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) =>
  loaded ? pageMeta({ title: loaded.title, hidden: true }) : [];

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, country } = await bulletinDeskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: checklistInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const result = await changeChecklist(db, actor, country, submission.value);
  if (result.ok)
    return redirect(deskLink(language, '/bulletins/checklist', { hub: hub.slug, country: countryPath(country) }), 303);
  switch (result.error) {
    case 'not_found':
      return refuse('not_found');
    case 'unknown_bulletin':
      return data(
        { lastResult: submission.reply({ fieldErrors: { bulletin: ['validation:choose'] } }), stale: false },
        { status: 400 },
      );
    default:
      return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  }
}

/** What firms should have ready before they enter a country, line by line. */
export default function DeskChecklist() {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { title, hub, country, items, bulletins, open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const to = { hub, country: countryPath(country) };
  const linkTo = (line: string) => deskLink(language, '/bulletins/checklist', { ...to, line });
  return (
    <div className="max-w-[52rem] px-5 py-6">
      <p className="text-sm">
        <a className="text-link underline underline-offset-4" href={deskLink(language, '/bulletins', to)}>
          {t('bulletins:form.back')}
        </a>
      </p>
      <div className="mt-3 mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">
          {title}: {t(`bulletins:country.${country}`)}
        </h1>
        <ButtonLink size="small" href={linkTo('new')}>
          {t('bulletins:keeping.add')}
        </ButtonLink>
      </div>
      {answer?.stale ? (
        <Notice tone="warning" live className="mb-5">
          {t('bulletins:keeping.stale')}
        </Notice>
      ) : null}
      <ErrorSummary className="mb-5" problems={problemsIn(typed.errors)} />
      <ChecklistForms {...{ items, bulletins, typed, open, linkTo }} />
    </div>
  );
}
