import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { requireFirm } from '~/features/accounts/actor.server';
import { listMembers } from '~/features/firms/queries.server';
import { changeContact } from '~/features/support-requests/contact.commands.server';
import { contactChangeInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { transition } from '~/features/support-requests/rules';
import { typedValues } from '~/features/support-requests/step-form.server';
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
  const { reference, state, version, contactId, contactName, contactPhone } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference) refuse('not_found');
  const members = await listMembers(db, actor);
  return {
    title: translator(language)('support-requests:change_contact.title'),
    reference, state, version, contactName, contactPhone, possible: transition(state, 'change_contact', 'firm') !== null,
    members: members.filter((member) => member.state === 'active' && member.userId !== contactId).map(({ userId, name }) => ({ value: userId, label: name })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

type Errors = Record<string, string[]>;
const answer = (errors: Errors, values: Record<string, string>, stale: boolean, status: number) => data({ errors, values, stale }, { status });

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const values = typedValues(form);
  const parsed = parseWithZod(form, { schema: contactChangeInput });
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (parsed.status !== 'success') {
    const errors = Object.fromEntries(Object.entries(parsed.error ?? {}).flatMap(([name, each]) => (each ? [[name, each]] : [])));
    return answer(errors, values, false, 400);
  }
  const result = await changeContact(db, actor, { requestId: id, ...parsed.value });
  if (result.ok) return redirect(localPath(language, `/support-requests/${reference}`), 303);
  if (result.error === 'not_found') refuse('not_found');
  if (result.error === 'not_member') return answer({ memberId: ['support-requests:change_contact.not_member'] }, values, false, 400);
  return answer({}, values, true, 409);
}

/** Another member of the firm answers for the request from now on. */
export default function Contact() {
  const { title, reference, state, version, contactName, contactPhone, possible, members } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  const errors: Errors = result?.errors ?? {};
  const labels: Record<string, string> = { memberId: t('change_contact.member'), phone: t('contact.phone') };
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {result?.stale ? <Notice tone="warning" live title={t('stale.request', { state: t(`state.${state}`) })} className="mb-6" /> : null}
      <p className="text-lg">{t('change_contact.now')} <bdi className="font-bold">{contactName}</bdi></p>
      {possible && members.length > 0 ? (
        <form method="post" noValidate className="mt-6 grid gap-6">
          <ErrorSummary problems={problemsIn(errors, labels)} />
          <input type="hidden" name="version" value={version} />
          <p className="text-base text-ink-subtle">{t('change_contact.text')}</p>
          <SelectField name="memberId" label={t('change_contact.member')} required options={members} defaultValue={result?.values.memberId} error={errors.memberId} />
          <TextField name="phone" type="tel" dir="ltr" label={t('contact.phone')} hint={t('contact.phone_hint')} required defaultValue={result?.values.phone ?? contactPhone} error={errors.phone} />
          <div className="flex flex-wrap gap-2.5">
            <Button>{t('change_contact.send')}</Button>
            <ButtonLink variant="secondary" href={back}>{t('withdraw.keep')}</ButtonLink>
          </div>
        </form>
      ) : (
        <Notice className="mt-6" actions={<ButtonLink variant="secondary" href={back}>{t('filed.open')}</ButtonLink>}>{t(possible ? 'change_contact.nobody' : 'change_contact.impossible')}</Notice>
      )}
    </PageBody>
  );
}
