import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ReplyTemplateForm } from '~/features/support-requests/components/reply-template-form';
import { changeReplyTemplate, createReplyTemplate, retireReplyTemplate } from '~/features/support-requests/reply-template.commands.server';
import { replyTemplateInput } from '~/features/support-requests/reply-template.input';
import { listReplyTemplates } from '~/features/support-requests/reply-template.queries.server';
import { typedValues } from '~/features/support-requests/step-form.server';
import { translator } from '~/i18n/instance.server';
import { languageFacts, languages } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** `new` begins one, empty or with the words of another (`?from=`); an id opens one of the hub's own. */
export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const id = args.params.id ?? '';
  const isNew = id === 'new';
  const wanted = isNew ? new URL(args.request.url).searchParams.get('from') : id;
  const template = (await listReplyTemplates(db, actor, hub.id)).find((one) => one.id === wanted && (isNew || one.hubId === hub.id));
  if (!isNew && !template) refuse('not_found');
  const texts = languages.flatMap((one) => [[`title.${one}`, template?.title[one]], [`body.${one}`, template?.body[one]]]);
  return {
    title: translator(language)(isNew ? 'desk:template.add' : 'desk:template.edit'), hub: hub.slug, version: isNew ? null : (template?.version ?? 1),
    texts: Object.fromEntries(texts) as Record<string, string | undefined>, idempotencyKey: newIdempotencyKey(),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const form = await readForm(args.request);
  const values: Record<string, string | undefined> = typedValues(form);
  const submission = parseWithZod(form, { schema: replyTemplateInput });
  if (submission.status !== 'success') return data({ errors: submission.error ?? {}, values, stale: false }, { status: 400 });
  const input = submission.value;
  const target = { id: isNewOrId(args.params.id) ? args.params.id : refuse('not_found'), hubId: hub.id };
  const result = await (input.intent === 'create' ? createReplyTemplate(db, actor, { hubId: hub.id, ...pick(input) })
    : input.intent === 'change' ? changeReplyTemplate(db, actor, { ...target, ...input }) : retireReplyTemplate(db, actor, { ...target, version: input.version }));
  if (result.ok) return redirect(deskLink(language, '/templates', { hub: hub.slug }), 303);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'key_reused') refuse('unprocessable');
  return data({ errors: {}, values, stale: true }, { status: 409 });
}

const isNewOrId = (id: string | undefined): id is string => id === 'new' || isId(id ?? '');
const pick = ({ title, body, idempotencyKey }: Omit<Parameters<typeof createReplyTemplate>[2], 'hubId'>) => ({ title, body, idempotencyKey });

export default function DeskTemplate() {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { title, hub, version, texts, idempotencyKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors: Record<string, string[] | null> = result?.errors ?? {};
  const labels = Object.fromEntries(languages.flatMap((one) => [
    [`title.${one}`, `${t('desk:template.title')} (${languageFacts[one].endonym})`], [`body.${one}`, `${t('desk:template.body')} (${languageFacts[one].endonym})`],
  ]));
  const cancel = deskLink(language, '/templates', { hub });
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={cancel}>{t('desk:template.list')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink">{title}</h1>
      <ErrorSummary problems={problemsIn(errors, labels)} className="mt-4" />
      {result?.stale ? <Notice tone="warning" live className="mt-4">{t('desk:template.stale')}</Notice> : null}
      <ReplyTemplateForm {...{ version, idempotencyKey, errors, cancel }} values={result && 'title.ko' in result.values ? result.values : texts} />
      {version === null ? null : (
        <form method="post" className="mt-10 border-t border-line pt-5">
          <input type="hidden" name="intent" value="retire" />
          <input type="hidden" name="version" value={version} />
          <p className="text-sm text-ink-subtle">{t('desk:template.retireHint')}</p>
          <Button variant="danger" size="small" className="mt-3">{t('desk:template.retire')}</Button>
        </form>
      )}
    </div>
  );
}
