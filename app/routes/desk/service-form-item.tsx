import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { isHeadquarters } from '~/features/accounts/actor';
import { DocumentItem, EligibilityItem, QuestionItem } from '~/features/hubs/components/form-item';
import { formParts } from '~/features/hubs/service-form';
import { editForm, newFormKey } from '~/features/hubs/service-form.commands.server';
import { findFormDraft, getDeskService } from '~/features/hubs/service-form.queries.server';
import { isKindFixed, labelOf } from '~/features/hubs/service-form.rules';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { parseItem } from './service-form-item-form.server';

/** The entry that the URL names, for headquarters alone. */
async function itemOf(args: LoaderFunctionArgs) {
  const desk = await deskOf(args);
  if (!isHeadquarters(desk.actor)) refuse('forbidden');
  const service = await getDeskService(db, desk.hub.id, args.params.slug ?? '');
  const draft = (await findFormDraft(db, service.id)) ?? refuse('not_found');
  const part = formParts.find((each) => each === args.params.part) ?? refuse('not_found');
  const { key } = args.params;
  const eligibility = part === 'eligibility' ? draft.eligibility.find((each) => each.key === key) : undefined;
  const question = part === 'questions' ? draft.questions.find((each) => each.key === key) : undefined;
  const document = part === 'documents' ? draft.documents.find((each) => each.key === key) : undefined;
  const item = eligibility ?? question ?? document ?? refuse('not_found');
  return { ...desk, service, draft, part, item, eligibility, question, document };
}

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, service, draft, part, item, eligibility, question, document } = await itemOf(args);
  return {
    title: localizedString(labelOf(item), language), hub: hub.slug, slug: service.slug, part, revision: draft.revision,
    eligibility, question, document, kindFixed: isKindFixed(draft.base, item.key),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, service, part, item } = await itemOf(args);
  const form = await readForm(args.request);
  const { submission, edit, then } = parseItem(part, item.key, form, () => newFormKey('o'));
  const lastResult = submission.reply();
  if (submission.status !== 'success' || !edit) return data({ lastResult, refusal: null }, { status: 400 });
  const edited = await editForm(db, actor, { slug: service.slug, revision: submission.value.revision, edit });
  const path = then === 'save' ? '/form' : `/form/${part}/${item.key}`;
  if (edited.ok) return redirect(`${deskLink(language, `/services/${service.slug}${path}`, { hub: hub.slug })}#${item.key}`, 303);
  return edited.error === 'not_found' ? refuse('not_found') : data({ lastResult, refusal: edited.error }, { status: 409 });
}

/** One entry of the form, in the six languages. */
export default function DeskServiceFormItem() {
  const { title, hub, slug, part, revision, eligibility, question, document, kindFixed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const back = deskLink(language, `/services/${slug}/form`, { hub });
  const errors = result?.lastResult.error ?? {};
  const typed = { values: result?.lastResult.initialValue ?? null, errors };
  const problems = Object.entries(errors).flatMap(([name, messages]) => (messages ?? []).map((error) => ({ name, error })));
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}>{t('desk:form.title')}</a></p>
      <p className="mt-4 text-sm font-bold text-brand">{t(`desk:form.part.${part}`)}</p>
      <h1 className="heading-tight text-xl font-bold text-ink">{title || t('desk:form.untitled')}</h1>
      {result?.refusal ? <Notice tone="warning" live className="mt-4">{t(`desk:form.${result.refusal}`)}</Notice> : null}
      <ErrorSummary problems={problems} className="mt-4" />
      <form method="post" noValidate className="mt-6 grid gap-8" id={eligibility?.key ?? question?.key ?? document?.key}>
        {/* The first button is the one that Enter presses. */}
        <button name="then" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">{t('desk:form.save')}</button>
        <input type="hidden" name="revision" value={revision} />
        {eligibility ? <EligibilityItem item={eligibility} typed={typed} /> : null}
        {question ? <QuestionItem item={question} typed={typed} kindFixed={kindFixed} /> : null}
        {document ? <DocumentItem item={document} typed={typed} /> : null}
        <div className="flex flex-wrap gap-2.5">
          <Button name="then" value="save">{t('desk:form.save')}</Button>
          <ButtonLink variant="ghost" href={back}>{t('desk:action.cancel')}</ButtonLink>
        </div>
      </form>
    </div>
  );
}
