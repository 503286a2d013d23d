import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SectionHeading } from '~/components/page-header/page-header';
import { ownsFirm } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { MemberList } from '~/features/firms/components/member-list';
import { memberDecisionInput } from '~/features/firms/input';
import { admitMember, refuseMember, removeMember } from '~/features/firms/members.commands.server';
import { listMembers } from '~/features/firms/queries.server';
import { formatDate, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  if (!ownsFirm(actor)) refuse('forbidden');
  const members = (await listMembers(db, actor)).map(({ since, ...member }) => ({ ...member, since: formatDate(language, since, seoulZone) }));
  const outcome = (['admit', 'refuse', 'remove'] as const).find((intent) => new URL(request.url).searchParams.has(intent)) ?? null;
  return { title: translator(language)('firms:members.title'), firm: actor.firm.nameKo, members, outcome };
}

const commands = { admit: admitMember, refuse: refuseMember, remove: removeMember };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  if (!ownsFirm(actor)) refuse('forbidden');
  const submission = parseWithZod(await readForm(request), { schema: memberDecisionInput });
  if (submission.status !== 'success') refuse('bad_request');
  const { intent, userId } = submission.value;
  const result = await commands[intent](db, actor, userId);
  if (result.ok) throw redirect(`${localPath(language, '/account/members')}?${intent}`);
  return result.error === 'stale' ? data({ stale: true }, { status: 409 }) : refuse('forbidden');
}

export default function Members() {
  const { t } = useTranslation('firms');
  const { title, firm, members, outcome } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const waiting = members.filter(({ state }) => state === 'pending');
  const active = members.filter(({ state }) => state === 'active');
  return (
    <>
      {outcome && !answer ? <Notice tone="success" live>{t(`members.done_${outcome}`)}</Notice> : null}
      {answer?.stale ? <Notice tone="warning" live>{t('members.stale')}</Notice> : null}
      {waiting.length > 0 ? (
        <section className="grid gap-4">
          <SectionHeading>{t('members.waiting')}</SectionHeading>
          <p className="text-base text-ink-subtle">{t('members.waiting_lead')}</p>
          <MemberList members={waiting} />
        </section>
      ) : null}
      <section className="grid gap-4">
        <SectionHeading>{title}</SectionHeading>
        <p className="text-base text-ink-subtle"><bdi lang="ko">{firm}</bdi></p>
        <MemberList members={active} />
        {waiting.length === 0 ? <p className="text-base text-ink-quiet">{t('members.nobody_waits')}</p> : null}
      </section>
    </>
  );
}
