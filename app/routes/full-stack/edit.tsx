import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ownsFirm, type FirmActor } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { editComponent, moveComponent } from '~/features/full-stack/commands.server';
import { ComponentForm, type TypedComponent } from '~/features/full-stack/components/component-form';
import { ComponentStageTag } from '~/features/full-stack/components/component-marks';
import { ComponentMoves } from '~/features/full-stack/components/component-moves';
import { ComponentProfile } from '~/features/full-stack/components/component-profile';
import { componentInput, readComponentId, type ComponentInput } from '~/features/full-stack/input';
import { getOwnComponent } from '~/features/full-stack/keeping.queries.server';
import { listChoices } from '~/features/full-stack/queries.server';
import { allowedComponentActions } from '~/features/full-stack/rules';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const [component, choices] = await Promise.all([getOwnComponent(db, actor, params.id), listChoices(db)]);
  return { title: localizedString(component.words.name, language), component, choices, actions: ownsFirm(actor) ? allowedComponentActions(component.stage, 'keeper') : [] };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: componentInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const result = await carryOut(actor, readComponentId(params.id) ?? refuse('not_found'), submission.value);
  if (result.ok) return redirect(localPath(language, `/full-stack/${result.value.id}/edit`), 303);
  if (result.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
}

function carryOut(actor: FirmActor, componentId: string, input: ComponentInput) {
  switch (input.intent) {
    case 'create': return refuse('bad_request');
    case 'edit': return editComponent(db, actor, { componentId, ...input });
    default: return moveComponent(db, actor, { componentId, version: input.version, action: input.intent });
  }
}

/** One component of the firm: its words to be edited where the process lets, what can be done with it, and how it is or will be read. */
export default function OwnComponent() {
  const { title, component, choices, actions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const typed: TypedComponent = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const ofForm = typed.values?.['intent'] === 'edit' ? typed : { values: null, errors: {} };
  const mine = localPath(language, '/full-stack/mine');
  const isPublic = component.stage === 'published' || component.revised !== null;
  return (
    <PageBody>
      <PageHeader
        title={<bdi>{title}</bdi>}
        overline={<><ComponentStageTag stage={component.stage} /> {t(`full-stack:kind.${component.kind}.name`)}</>}
        crumbs={[{ label: t('full-stack:title'), href: localPath(language, '/full-stack') }, { label: t('full-stack:mine.title'), href: mine }, { label: title }]}
        lead={t(`full-stack:stageText.${component.stage}`)}
      />
      {answer?.stale ? <Notice tone="warning" live className="mb-6">{t('full-stack:stale')}</Notice> : null}
      {component.refusal ? <Notice tone="warning" className="mb-6" title={t('full-stack:refusal')}><p dir="auto" className="whitespace-pre-line">{component.refusal}</p></Notice> : null}
      <ErrorSummary className="mb-8" problems={problemsIn(typed.errors)} />
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 max-w-[44rem]">
          {actions.includes('edit') ? <ComponentForm component={component} choices={choices} typed={ofForm} idempotencyKey="" cancel={mine} /> : <ComponentProfile component={component.revised ?? component} />}
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <ComponentMoves component={component} actions={actions} />
          {isPublic ? <p><a className="text-base text-link underline underline-offset-4" href={localPath(language, `/full-stack/${component.slug}`)}>{t('full-stack:mine.public')}</a></p> : null}
          {actions.includes('edit') ? (
            <section aria-labelledby="preview">
              <SectionHeading id="preview">{t('full-stack:preview')}</SectionHeading>
              <div className="pt-5"><ComponentProfile component={component.revised ?? component} /></div>
            </section>
          ) : null}
        </div>
      </div>
    </PageBody>
  );
}
