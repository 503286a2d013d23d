import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { requireFirm } from '~/features/accounts/actor.server';
import { OutcomeList } from '~/features/support-requests/components/outcome-list';
import { confirmOutcome, disputeOutcome, giveSatisfaction } from '~/features/support-requests/outcome.commands.server';
import { outcomeAnswerInput } from '~/features/support-requests/outcome.input';
import { scores } from '~/features/support-requests/outcome.rules';
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
  const { reference, state, version, outcomes, satisfaction } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference || transition(state, 'confirm_outcome', 'firm') === null) refuse('not_found');
  return { title: translator(language)('support-requests:outcome.title'), reference, version, outcomes, satisfaction };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const values = typedValues(form);
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  const parsed = parseWithZod(form, { schema: outcomeAnswerInput });
  if (parsed.status !== 'success') {
    const errors = Object.fromEntries(Object.entries(parsed.error ?? {}).flatMap(([name, each]) => (each ? [[name, each]] : [])));
    return data({ errors, values, refusal: null }, { status: 400 });
  }
  const input = { requestId: id, ...parsed.value };
  const result = await (input.intent === 'confirm_outcome' ? confirmOutcome(db, actor, input)
    : input.intent === 'dispute_outcome' ? disputeOutcome(db, actor, input) : giveSatisfaction(db, actor, input));
  if (result.ok) return redirect(localPath(language, `/support-requests/${reference}/outcomes`), 303);
  if (result.error === 'not_found') refuse('not_found');
  return data({ errors: {} as Record<string, string[]>, values, refusal: result.error }, { status: 409 });
}

/** The firm confirms or corrects what the hub recorded, and says how content it is. */
export default function Outcomes() {
  const { title, reference, version, outcomes, satisfaction } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  const errors: Record<string, string[]> = result?.errors ?? {};
  const values: Record<string, string> = result?.values ?? {};
  const labels: Record<string, string> = { correction: t('outcome.dispute_label'), score: t('outcome.score'), words: t('outcome.words') };
  const hidden = (outcomeId: string) => (<><input type="hidden" name="version" value={version} /><input type="hidden" name="outcomeId" value={outcomeId} /></>);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {result?.refusal ? <Notice tone="warning" live title={t(`outcome.refused.${result.refusal}`)} className="mb-6" /> : null}
      <ErrorSummary problems={problemsIn(errors, labels)} />
      <OutcomeList
        outcomes={outcomes} satisfaction={satisfaction}
        renderBelow={(outcome) => outcome.state === 'recorded' ? (
          <div className="mt-4 grid gap-5">
            <form method="post">{hidden(outcome.id)}<Button name="intent" value="confirm_outcome">{t('outcome.confirm')}</Button></form>
            <form method="post" noValidate className="grid gap-3">
              {hidden(outcome.id)}
              <TextArea
                name="correction" id={`correction-${outcome.id}`} label={t('outcome.dispute_label')} rows={3} maxLength={1_000}
                defaultValue={values.outcomeId === outcome.id ? values.correction : undefined} error={values.outcomeId === outcome.id ? errors.correction : undefined}
              />
              <div><Button variant="secondary" name="intent" value="dispute_outcome">{t('outcome.dispute')}</Button></div>
            </form>
          </div>
        ) : null}
      />
      {satisfaction ? null : (
        <section aria-labelledby="satisfaction" className="mt-10">
          <SectionHeading id="satisfaction">{t('outcome.satisfaction')}</SectionHeading>
          <form method="post" noValidate className="mt-4 grid gap-5">
            <input type="hidden" name="version" value={version} />
            <RadioGroup name="score" label={t('outcome.score')} required columns={1} defaultValue={values.score} error={errors.score} options={scores.map((score) => ({ value: String(score), label: t(`outcome.score_${score}`) }))} />
            <TextArea name="words" label={t('outcome.words')} rows={3} maxLength={1_000} defaultValue={values.words} error={errors.words} />
            <div><Button name="intent" value="give_satisfaction">{t('outcome.give')}</Button></div>
          </form>
        </section>
      )}
      <p className="mt-8"><ButtonLink variant="secondary" href={back}>{t('filed.open')}</ButtonLink></p>
    </PageBody>
  );
}
