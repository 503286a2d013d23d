import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { useErrorText } from '~/components/form-message/error-text';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { answerEach } from '~/features/support-requests/bulk.commands.server';
import { BulkResult } from '~/features/support-requests/components/bulk-result';
import { queueFilterOf, queueQuery } from '~/features/support-requests/queue-filter.rules';
import { bulkInput } from '~/features/support-requests/queue.input';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** An address to post to; whoever follows it reads that nothing is ticked. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await deskOf(args);
  return { title: translator(language)('desk:bulk.title') };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: bulkInput });
  if (submission.status !== 'success') {
    return data({ problem: Object.values(submission.error ?? {}).flatMap((messages) => messages ?? [])[0] ?? 'validation:invalid', outcomes: null }, { status: 400 });
  }
  const input = submission.value;
  if (input.intent === 'export') {
    const filter = queueFilterOf(new URL(args.request.url).searchParams);
    throw redirect(deskLink(language, '/export', { hub: hub.slug, ...queueQuery({ ...filter, only: input.pick.map(({ reference }) => reference) }) }), 303);
  }
  const picks = input.pick.map(({ requestId, version }) => ({ requestId, version }));
  const { idempotencyKey } = input;
  const outcomes = await answerEach(db, actor, input.intent === 'take' ? { intent: 'take', picks, idempotencyKey } : { intent: 'assign', picks, idempotencyKey, assigneeId: input.assigneeId });
  return data({ problem: null, outcomes });
}

/** What became of the ticked requests. */
export default function DeskBulk() {
  const { t } = useTranslation(['desk', 'common']);
  const errorText = useErrorText();
  const language = useLanguage();
  const query = new URLSearchParams(useLocation().search);
  const result = useActionData<typeof action>();
  const here = { hub: query.get('hub'), ...queueQuery(queueFilterOf(query)) };
  return (
    <div className="max-w-4xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{t('desk:bulk.title')}</h1>
      {result?.outcomes ? null : <Notice tone="warning" className="mt-4">{errorText(result?.problem ?? 'desk:bulk.choose')}</Notice>}
      {result?.outcomes ? <BulkResult outcomes={result.outcomes} linkTo={(reference) => deskLink(language, `/requests/${reference}`, here)} /> : null}
      <p className="mt-6"><ButtonLink variant="secondary" href={deskLink(language, '', here)}>{t('desk:queue.back')}</ButtonLink></p>
    </div>
  );
}
