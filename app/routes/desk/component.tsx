import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { isHeadquarters } from '~/features/accounts/actor';
import { makerOf } from '~/features/full-stack/component';
import type { TypedComponent } from '~/features/full-stack/components/component-form';
import { ComponentStageTag } from '~/features/full-stack/components/component-marks';
import { ComponentReview } from '~/features/full-stack/components/component-moves';
import { ComponentProfile } from '~/features/full-stack/components/component-profile';
import { readComponentId, reviewInput } from '~/features/full-stack/input';
import { getComponentAtDesk } from '~/features/full-stack/keeping.queries.server';
import { reviewComponent } from '~/features/full-stack/review.commands.server';
import { allowedComponentActions } from '~/features/full-stack/rules';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const component = await getComponentAtDesk(db, actor, args.params.id);
  return {
    title: localizedString(component.words.name, language), hub: hub.slug, component,
    actions: isHeadquarters(actor) ? allowedComponentActions(component.stage, 'reviewer') : [],
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: reviewInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const componentId = readComponentId(args.params.id) ?? refuse('not_found');
  const result = await reviewComponent(db, actor, { componentId, ...submission.value });
  // A refused draft is its firm's again: the list is where the reviewer goes on.
  if (result.ok) return redirect(deskLink(language, '/components', { hub: hub.slug }), 303);
  if (result.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
}

/** One component as it is read or shall be, and the decision. Of a revision both, side by side. */
export default function DeskComponent() {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const { title, hub, component, actions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const typed: TypedComponent = { values: answer?.lastResult.initialValue ?? null, errors: answer?.lastResult.error ?? {} };
  const { revised, stage } = component;
  const shown = stage === 'revision_in_review' ? revised : null;
  return (
    <div className="px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, '/components', { hub })}>{t('full-stack:form.back')}</a></p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <h1 className="heading-tight text-xl font-bold text-ink"><bdi>{title}</bdi></h1>
        <ComponentStageTag stage={stage} />
      </div>
      <p className="mt-1 text-sm text-ink-subtle"><bdi>{makerOf(component, language)}</bdi> · {t(`full-stack:kind.${component.kind}.name`)}</p>
      {answer?.stale ? <Notice tone="warning" live className="mt-5">{t('full-stack:stale')}</Notice> : null}
      <ErrorSummary className="mt-5" problems={problemsIn(typed.errors)} />
      {component.refusal ? <Notice tone="warning" className="mt-5" title={t('full-stack:refusal')}><p dir="auto" className="whitespace-pre-line">{component.refusal}</p></Notice> : null}
      <div className="mt-6 grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className={`grid min-w-0 content-start gap-10 ${shown ? '2xl:grid-cols-2' : 'max-w-[48rem]'}`}>
          {shown ? (
            <section aria-labelledby="revision">
              <SectionHeading id="revision" className="mb-5">{t('full-stack:desk.revision')}</SectionHeading>
              <ComponentProfile component={shown} />
            </section>
          ) : null}
          <section aria-labelledby="read">
            <SectionHeading id="read" className="mb-5">{t(stage === 'in_review' || stage === 'withdrawn' ? 'full-stack:preview' : 'full-stack:desk.published')}</SectionHeading>
            <ComponentProfile component={component} />
          </section>
        </div>
        <div className="grid min-w-0 content-start gap-6 max-xl:row-start-1"><ComponentReview component={component} actions={actions} typed={typed} /></div>
      </div>
    </div>
  );
}
