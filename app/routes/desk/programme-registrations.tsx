import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { pageMeta } from '~/components/page-meta/page-meta';
import { recordAccess } from '~/features/privacy/commands.server';
import { DecisionForm, decisionsIn } from '~/features/programmes/components/decision-form';
import { OutcomeNotice, RegistrationFilter } from '~/features/programmes/components/registration-filter';
import { RegistrationTable } from '~/features/programmes/components/registration-table';
import { getKeptProgramme } from '~/features/programmes/keeping.queries.server';
import { decisionInput, readRegistrationFilter } from '~/features/programmes/registration.input';
import { countRegistrations, listRegistrations } from '~/features/programmes/registration.queries.server';
import { phaseAt, registrationsPage } from '~/features/programmes/registration.rules';
import { decideRegistrations } from '~/features/programmes/selection.commands.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const programme = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  if (programme.intake !== 'registration') refuse('not_found');
  const query = new URL(args.request.url).searchParams;
  const { only, page } = readRegistrationFilter(query);
  const [counts, rows] = await Promise.all([countRegistrations(db, actor, programme.id), listRegistrations(db, actor, programme.id, { page, ...(only ? { only } : {}) })]);
  if (rows.length > 0) await recordAccess(db, { actorId: actor.userId, ipAddress: args.context.clientAddress, firmId: null, action: 'programme-registrations.view', subjectId: programme.id });
  return {
    title: translator(language)('programmes:registrations.title'), hub: hub.slug, programme, counts, only: only ?? null, page, more: rows.length > registrationsPage,
    rows: rows.slice(0, registrationsPage), decisions: manages ? decisionsIn(programme.mode, phaseAt(programme, new Date())) : [], done: Number(/^\d{1,3}$/.exec(query.get('done') ?? '')?.[0] ?? 0),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const { id } = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  const submission = parseWithZod(await readForm(args.request), { schema: decisionInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), outcomes: null }, { status: 400 });
  const result = await decideRegistrations(db, actor, id, submission.value);
  if (!result.ok) return refuse('not_found');
  const { outcomes } = result.value;
  if (outcomes.some(({ error }) => error)) return data({ lastResult: submission.reply(), outcomes }, { status: 409 });
  const state = new URL(args.request.url).searchParams.get('state');
  return redirect(deskLink(language, `/programmes/${id}/registrations`, { hub: hub.slug, state, done: String(outcomes.length) }), 303);
}

/** Who registered for a programme: read, select, decline, move up, mark who came. */
export default function DeskRegistrations() {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { title, hub, programme, counts, only, page, more, rows, decisions, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = answer?.lastResult.error ?? {};
  const reason = answer?.lastResult.initialValue?.['reason'];
  const ticked: unknown = answer?.lastResult.initialValue?.['pick'];
  const picked = new Set([ticked].flat().flatMap((value) => (typeof value === 'string' ? [value.slice(0, 36)] : [])));
  const to = (change: Record<string, string | null>, path = 'registrations') => deskLink(language, `/programmes/${programme.id}/${path}`, { hub, ...change });
  return (
    <div className="px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, `/programmes/${programme.id}`, { hub })}><bdi>{localizedString(programme.title, language)}</bdi></a></p>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        {rows.length > 0 ? <ButtonLink size="small" variant="secondary" href={to({}, 'registrations/export')}>{t('programmes:export.title')}</ButtonLink> : null}
      </div>
      <OutcomeNotice outcomes={answer?.outcomes ?? null} rows={rows} done={answer ? 0 : done} />
      <ErrorSummary className="mt-5" problems={problemsIn(errors, { reason: t('programmes:decide.reason') })} />
      <RegistrationFilter programme={programme} counts={counts} only={only} linkTo={(state) => to({ state })} />
      {rows.length > 0 ? (
        <DecisionForm decisions={decisions} reason={{ value: typeof reason === 'string' ? reason : undefined, error: errors['reason'] ?? undefined }}>
          <RegistrationTable programme={programme} registrations={rows} pickable={decisions.length > 0} picked={picked} />
        </DecisionForm>
      ) : <p className="py-5 text-base text-ink-quiet">{t('programmes:registrations.none')}</p>}
      <p className="mt-6 flex flex-wrap gap-2.5">
        {page > 1 ? <ButtonLink size="small" variant="secondary" href={to({ state: only, page: String(page - 1) })}>{t('programmes:registrations.before')}</ButtonLink> : null}
        {more ? <ButtonLink size="small" variant="secondary" rel="next" href={to({ state: only, page: String(page + 1) })}>{t('programmes:more')}</ButtonLink> : null}
      </p>
    </div>
  );
}
