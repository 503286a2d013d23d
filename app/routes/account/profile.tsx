import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SectionHeading } from '~/components/page-header/page-header';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { requireActor } from '~/features/accounts/actor.server';
import { updateProfile } from '~/features/accounts/commands.server';
import { profileInput } from '~/features/accounts/input';
import { translator } from '~/i18n/instance.server';
import { languageFacts, languages } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { name, email, language: mailLanguage } = await requireActor(request, context, language);
  const saved = new URL(request.url).searchParams.has('saved');
  return { title: translator(language)('accounts:account.profile'), email, saved, initial: { name, language: mailLanguage } };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: profileInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  await updateProfile(db, actor, submission.value);
  throw redirect(`${localPath(language, '/account')}?saved`);
}

export default function Profile() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { title, email, saved, initial } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult, initial);
  const labels = { name: t('field.name'), language: t('field.language') };
  return (
    <section className="grid gap-5">
      <SectionHeading>{title}</SectionHeading>
      {saved && !answer ? <Notice tone="success" live>{t('account.saved')}</Notice> : null}
      <ErrorSummary problems={form.problems(labels)} />
      <DefinitionList items={[{ term: t('field.email'), value: <span dir="ltr" className="break-all">{email}</span> }]} />
      <form method="post" action={`${localPath(language, '/account')}?index`} noValidate className="grid max-w-xl gap-5">
        <TextField {...form.field('name')} label={labels.name} autoComplete="name" required />
        <SelectField
          {...form.field('language')} label={labels.language} hint={t('field.language_hint')} placeholder={false} required
          options={languages.map((value) => ({ value, label: languageFacts[value].endonym }))}
        />
        <Button className="justify-self-start">{t('account.save')}</Button>
      </form>
    </section>
  );
}
