import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { getKeptProgramme } from '~/features/programmes/keeping.queries.server';
import { registrationExportInput } from '~/features/programmes/registration.input';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const programme = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  return { title: translator(language)('programmes:export.title'), hub: hub.slug, id: programme.id, name: localizedString(programme.title, language) };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** Checks the reason; the post is then sent on whole (307) to the address that answers with a file, which a page can't. */
export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const { id } = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  const submission = parseWithZod(await readForm(args.request), { schema: registrationExportInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  return redirect(deskLink(language, `/programmes/${id}/registrations/export/file`, { hub: hub.slug }), 307);
}

/** Asks why, before the list is downloaded. */
export default function DeskProgrammeExport() {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { title, hub, id, name } = useLoaderData<typeof loader>();
  const form = formState(useActionData<typeof action>()?.lastResult);
  const label = t('programmes:export.why');
  const list = deskLink(language, `/programmes/${id}/registrations`, { hub });
  return (
    <div className="max-w-2xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-4 font-bold text-ink"><bdi>{name}</bdi></p>
      <p className="mt-3 text-base text-ink-subtle">{t('programmes:export.text')}</p>
      <ErrorSummary className="mt-6" problems={form.problems({ reason: label })} />
      <form method="post" noValidate className="mt-6 grid gap-6">
        <TextField {...form.field('reason')} label={label} hint={t('programmes:export.whyHint')} required maxLength={200} dir="auto" autoComplete="off" />
        <div className="flex flex-wrap gap-2.5">
          <Button>{t('programmes:export.submit')}</Button>
          <ButtonLink variant="secondary" href={list}>{t('programmes:registrations.title')}</ButtonLink>
        </div>
      </form>
    </div>
  );
}
