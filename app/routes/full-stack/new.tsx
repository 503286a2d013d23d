import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ownsFirm } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { createComponent } from '~/features/full-stack/commands.server';
import { ComponentForm } from '~/features/full-stack/components/component-form';
import { componentInput } from '~/features/full-stack/input';
import { listChoices } from '~/features/full-stack/queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  if (!ownsFirm(actor)) refuse('forbidden');
  return { title: translator(language)('full-stack:mine.new'), choices: await listChoices(db), idempotencyKey: newIdempotencyKey() };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: componentInput });
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  if (submission.value.intent !== 'create') return refuse('bad_request');
  const created = await createComponent(db, actor, submission.value);
  if (created.ok) return redirect(localPath(language, `/full-stack/${created.value.id}/edit`), 303);
  return refuse(created.error === 'not_allowed' ? 'forbidden' : 'unprocessable');
}

/** A component that the firm wants to list. */
export default function NewComponent() {
  const { title, choices, idempotencyKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const mine = localPath(language, '/full-stack/mine');
  const typed = { values: result?.initialValue ?? null, errors: result?.error ?? {} };
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={t('full-stack:form.lead')} crumbs={[{ label: t('full-stack:title'), href: localPath(language, '/full-stack') }, { label: t('full-stack:mine.title'), href: mine }, { label: title }]} />
      <ErrorSummary className="mb-8" problems={problemsIn(typed.errors)} />
      <ComponentForm component={null} choices={choices} typed={typed} idempotencyKey={idempotencyKey} cancel={mine} />
    </PageBody>
  );
}
