import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { createExpert, editExpert, moderateExpert, setAvailability } from '~/features/experts/commands.server';
import { AvailabilityFields, ExpertForm, type TypedExpert } from '~/features/experts/components/expert-form';
import { ExpertModeration } from '~/features/experts/components/expert-moderation';
import { ExpertProfile } from '~/features/experts/components/expert-profile';
import { ExpertStateTag } from '~/features/experts/components/kept-expert-list';
import { expertInput, type ExpertInput } from '~/features/experts/input';
import { expertRolesOf, getKeptExpert, readExpertContact } from '~/features/experts/keeping.queries.server';
import { allowedExpertActions } from '~/features/experts/rules';
import { listHubNames } from '~/features/hubs/queries.server';
import { isoDateIn } from '~/i18n/format';
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
  const [expert, hubs] = await Promise.all([isNew ? null : getKeptExpert(db, actor, args.params.id ?? ''), listHubNames(db)]);
  const actions = expert ? allowedExpertActions(expert.state, expertRolesOf(actor, expert.homeHubId)) : [];
  const editable = isNew || actions.includes('edit');
  const contact = expert && editable ? await readExpertContact(db, actor, expert, args.context.clientAddress) : null;
  return {
    title: expert ? localizedString(expert.name, language) : translator(language)('experts:keeping.new'),
    hub: { slug: hub.slug, timeZone: hub.timeZone }, homeHubId: expert?.homeHubId ?? hub.id, expert, contact, hubs, actions, editable,
    today: isoDateIn(new Date(), hub.timeZone), idempotencyKey: newIdempotencyKey(),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const desk = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: expertInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const result = await carryOut(desk, args.params.id ?? '', submission.value);
  if (result.ok) return redirect(deskLink(desk.language, `/experts/${result.value.id}`, { hub: desk.hub.slug }), 303);
  if (result.error === 'not_found') return refuse('not_found');
  if (result.error === 'key_reused') return refuse('unprocessable');
  return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
}

function carryOut({ actor, hub }: Desk, expertId: string, input: ExpertInput) {
  if (input.intent === 'create') return createExpert(db, actor, hub.id, input);
  if (!isId(expertId)) return refuse('not_found');
  switch (input.intent) {
    case 'edit': return editExpert(db, actor, { expertId, ...input });
    case 'set_availability': return setAvailability(db, actor, { expertId, ...input });
    default: return moderateExpert(db, actor, { expertId, action: input.intent, ...input });
  }
}

/** One profile: its words to be edited while it is a draft, else as people read it; beside it what can be done. */
export default function DeskExpert() {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const { title, hub, homeHubId, expert, contact, hubs, actions, editable, today, idempotencyKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed: TypedExpert = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const problems = Object.entries(typed.errors).flatMap(([name, messages]) => (messages ?? []).slice(0, 1).map((error) => (name ? { name, error } : { error })));
  const list = deskLink(language, '/experts', { hub: hub.slug });
  // What was typed belongs to the form that was sent.
  const sent = (intents: string[]): TypedExpert => (typed.values && intents.includes(String(typed.values['intent'])) ? typed : { values: null, errors: {} });
  return (
    <div className="px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={list}>{t('experts:form.back')}</a></p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink"><bdi>{title}</bdi></h1>
        {expert ? <ExpertStateTag state={expert.state} /> : null}
      </div>
      {answer?.stale ? <Notice tone="warning" live className="mt-5">{t('experts:keeping.stale')}</Notice> : null}
      <ErrorSummary className="mt-5" problems={problems} />
      <div className="mt-6 grid gap-x-12 gap-y-10 2xl:grid-cols-[minmax(0,44rem)_minmax(0,1fr)]">
        <div className="min-w-0 max-w-[44rem]">
          {editable ? <ExpertForm {...{ expert, contact, hubs, homeHubId, idempotencyKey }} typed={sent(['create', 'edit'])} cancel={list} /> : null}
          {!editable && actions.includes('set_availability') && expert ? (
            <form method="post" noValidate className="grid gap-6">
              <BegunWith version={expert.version} />
              <AvailabilityFields expert={expert} typed={sent(['set_availability'])} />
              <p><Button name="intent" value="set_availability">{t('experts:form.save')}</Button></p>
            </form>
          ) : null}
        </div>
        {expert ? (
          <div className={`grid min-w-0 content-start gap-8 ${editable ? '' : 'row-start-1'}`}>
            <ExpertModeration {...{ expert, actions, typed, timeZone: hub.timeZone }} />
            <section aria-labelledby="preview">
              <SectionHeading id="preview">{t('experts:keeping.preview')}</SectionHeading>
              <div className="pt-5"><ExpertProfile expert={expert} today={today} /></div>
            </section>
          </div>
        ) : null}
      </div>
    </div>
  );
}
