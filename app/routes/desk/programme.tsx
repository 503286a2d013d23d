import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listServices } from '~/features/hubs/service-queries.server';
import { cancelProgramme, createProgramme, editProgramme, publishProgramme } from '~/features/programmes/commands.server';
import { ProgrammeActions } from '~/features/programmes/components/programme-actions';
import { ProgrammeDetails } from '~/features/programmes/components/programme-details';
import { ProgrammeForm, type TypedProgramme } from '~/features/programmes/components/programme-form';
import { ProgrammeStateTag } from '~/features/programmes/components/programme-tags';
import { programmeInput, type ProgrammeInput } from '~/features/programmes/input';
import { getKeptProgramme } from '~/features/programmes/keeping.queries.server';
import { allowedProgrammeActions } from '~/features/programmes/rules';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf, type Desk } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const isNew = args.params.id === 'new';
  if (isNew && !manages) refuse('forbidden');
  const [programme, services] = await Promise.all([isNew ? null : getKeptProgramme(db, actor, hub.id, args.params.id ?? ''), listServices(db, { hubSlug: hub.slug })]);
  return {
    title: programme ? localizedString(programme.title, language) : translator(language)('programmes:keeping.new'),
    hub: { slug: hub.slug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    programme, manages, editable: manages && (isNew || allowedProgrammeActions(programme?.state ?? 'draft').includes('edit')),
    services: services.map(({ slug, name }) => ({ value: slug, label: localizedString(name, language) })),
    at: new Date(), idempotencyKey: newIdempotencyKey(),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const desk = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: programmeInput(desk.hub.timeZone) });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const result = await carryOut(desk, args.params.id ?? '', submission.value);
  if (result.ok) return redirect(deskLink(desk.language, `/programmes/${result.value.id}`, { hub: desk.hub.slug }), 303);
  switch (result.error) {
    case 'not_found': return refuse('not_found');
    case 'key_reused': return refuse('unprocessable');
    case 'registered': return data({ lastResult: submission.reply({ fieldErrors: { intake: ['programmes:error.registered'] } }), stale: false }, { status: 409 });
    case 'taken': return data({ lastResult: submission.reply({ fieldErrors: { places: ['programmes:error.taken'] } }), stale: false }, { status: 409 });
    case 'unknown_service': return data({ lastResult: submission.reply({ fieldErrors: { service: ['validation:choose'] } }), stale: false }, { status: 400 });
    default: return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  }
}

function carryOut({ actor, hub }: Desk, programmeId: string, input: ProgrammeInput) {
  if (input.intent === 'create') return createProgramme(db, actor, hub.id, input);
  if (!isId(programmeId)) return refuse('not_found');
  switch (input.intent) {
    case 'edit': return editProgramme(db, actor, { programmeId, ...input });
    case 'publish': return publishProgramme(db, actor, { programmeId, ...input });
    case 'cancel': return cancelProgramme(db, actor, { programmeId, ...input });
  }
}

/** One programme: its words and times to be edited, what can be done with it, and how people read it. */
export default function DeskProgramme() {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { title, hub, programme, manages, editable, services, at, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed: TypedProgramme = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const problems = Object.entries(typed.errors).flatMap(([name, messages]) => (messages ?? []).slice(0, 1).map((error) => (name ? { name, error } : { error })));
  const list = deskLink(language, '/programmes', { hub: hub.slug });
  // What was typed belongs to the form that was sent.
  const none: TypedProgramme = { values: null, errors: {} };
  const ofForm = typed.values && typed.values['intent'] !== 'cancel' ? typed : none;
  return (
    <div className="px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={list}>{t('programmes:form.back')}</a></p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink"><bdi>{title}</bdi></h1>
        {programme ? <ProgrammeStateTag state={programme.state} /> : null}
        {programme?.intake === 'registration' ? (
          <p className="flex flex-wrap gap-2.5 lg:ms-auto">
            <ButtonLink size="small" variant="secondary" href={deskLink(language, `/programmes/${programme.id}/registrations`, { hub: hub.slug })}>{t('programmes:registrations.title')}</ButtonLink>
            {editable ? <ButtonLink size="small" variant="secondary" href={deskLink(language, `/programmes/${programme.id}/questions`, { hub: hub.slug })}>{t('programmes:questions.title')}</ButtonLink> : null}
          </p>
        ) : null}
      </div>
      {answer?.stale ? <Notice tone="warning" live className="mt-5">{t('programmes:keeping.stale')}</Notice> : null}
      <ErrorSummary className="mt-5" problems={problems} />
      <div className="mt-6 grid gap-x-12 gap-y-10 2xl:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        {editable ? <div className="min-w-0 max-w-[44rem]"><ProgrammeForm {...{ programme, hub, services, idempotencyKey }} typed={ofForm} cancel={list} /></div> : null}
        {programme ? (
          <div className="grid min-w-0 content-start gap-8">
            {manages ? <ProgrammeActions programme={programme} typed={typed.values?.['intent'] === 'cancel' ? typed : none} /> : null}
            <section aria-labelledby="preview">
              <SectionHeading id="preview">{t('programmes:keeping.preview')}</SectionHeading>
              <div className="pt-5"><ProgrammeDetails programme={programme} at={at} /></div>
            </section>
          </div>
        ) : null}
      </div>
    </div>
  );
}
