import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { ProgrammeFacts } from '~/features/programmes/components/programme-facts';
import { RegistrationForm } from '~/features/programmes/components/registration-form';
import { readProgrammeSlug } from '~/features/programmes/input';
import { getProgramme } from '~/features/programmes/queries.server';
import { changeRegistration, register, type RegistrationError } from '~/features/programmes/registration.commands.server';
import { registrationInput } from '~/features/programmes/registration.input';
import { findOwnRegistration } from '~/features/programmes/registration.queries.server';
import { mayAct, phaseAt } from '~/features/programmes/registration.rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

async function open({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const programme = await getProgramme(db, readProgrammeSlug(params.slug));
  if (programme.intake !== 'registration') refuse('not_found');
  return { language, actor, programme };
}

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, programme } = await open(args);
  const own = await findOwnRegistration(db, actor, programme.id);
  const at = new Date();
  const situation = { role: 'firm', state: own?.state ?? null, mode: programme.mode, phase: phaseAt(programme, at) } as const;
  const may = mayAct('change', situation) ? ('change' as const) : mayAct('register', situation) ? ('register' as const) : null;
  return { title: translator(language)(may === 'change' ? 'programmes:register.change' : 'programmes:register.title'), programme, own, may, phase: situation.phase, at, idempotencyKey: newIdempotencyKey() };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, programme } = await open(args);
  const submission = parseWithZod(await readForm(args.request), { schema: registrationInput(programme) });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), refused: null }, { status: 400 });
  const input = submission.value;
  const result = input.intent === 'register' ? await register(db, actor, programme.slug, input) : await changeRegistration(db, actor, programme.slug, input);
  if (result.ok) return redirect(`${localPath(language, '/programmes/registrations')}?done=${input.intent === 'change' ? 'changed' : result.value.state}`, 303);
  if (result.error === 'not_found') return refuse('not_found');
  if (result.error === 'key_reused') return refuse('unprocessable');
  return data({ lastResult: submission.reply(), refused: result.error }, { status: 409 });
}

type Refused = Exclude<RegistrationError, 'not_found'>;

/** Registering for a programme, or changing what was sent in. */
export default function Register() {
  const { t } = useTranslation(['programmes', 'common']);
  const language = useLanguage();
  const { title, programme, own, may, phase, at, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const name = localizedString(programme.title, language);
  const labels = { people: t('programmes:register.people'), attendees: t('programmes:register.names'), ...Object.fromEntries(programme.questions.map(({ key, label }) => [`answers.${key}`, localizedString(label, language)])) };
  const refused: Refused | null = answer?.refused ?? (may ? null : own?.state === 'declined' ? 'not_allowed' : phase === 'cancelled' ? 'called_off' : 'closed');
  return (
    <PageBody narrow>
      <PageHeader
        title={title} lead={<bdi>{name}</bdi>}
        crumbs={[{ label: t('programmes:title'), href: localPath(language, '/programmes') }, { label: name, href: localPath(language, `/programmes/${programme.slug}`) }, { label: title }]}
      />
      {refused ? <Notice tone="warning" live={answer !== undefined} className="mb-8">{t(`programmes:refused.${refused}`)}</Notice> : null}
      <ErrorSummary problems={problemsIn(typed.errors, labels)} className="mb-8" />
      <ProgrammeFacts programme={programme} at={at} />
      {may ? (
        <div className="mt-10">
          <RegistrationForm programme={programme} own={may === 'change' ? own : null} earlier={own} typed={typed} idempotencyKey={idempotencyKey} />
        </div>
      ) : <p className="mt-8"><a className="text-link underline underline-offset-4" href={localPath(language, '/programmes/registrations')}>{t('programmes:mine.title')}</a></p>}
    </PageBody>
  );
}
