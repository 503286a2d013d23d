import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { UnitFields } from '~/features/test-zone/components/unit-form';
import { listAcceleratorModels, nextPosition } from '~/features/test-zone/desk-units.queries.server';
import { addUnit } from '~/features/test-zone/units.commands.server';
import { newUnitInput, unitKinds } from '~/features/test-zone/units.input';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { problemsOf, unitErrorField } from './unit-errors';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const asked = new URL(args.request.url).searchParams.get('kind');
  const kind = unitKinds.find((each) => each === asked) ?? 'accelerator';
  const [models, position] = await Promise.all([listAcceleratorModels(db), nextPosition(db, hub.id)]);
  return {
    title: translator(language)(`desk:resources.add.${kind}`), hub: hub.slug, kind, position, key: newIdempotencyKey(),
    models: models.map(({ slug, maker, model }) => ({ value: slug, label: `${maker} ${model}` })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const submission = parseWithZod(await readForm(args.request), { schema: newUnitInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const { idempotencyKey, accelerator, ...facts } = submission.value;
  const added = await addUnit(db, actor, { ...facts, hubId: hub.id, ...(accelerator ? { acceleratorSlug: accelerator } : {}) }, idempotencyKey);
  if (added.ok) return redirect(deskLink(language, '/resources', { hub: hub.slug, saved: '1' }), 303);
  if (added.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply({ fieldErrors: unitErrorField[added.error] }) }, { status: added.error === 'key_reused' ? 422 : 400 });
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** A new card, engineer or room. */
export default function DeskNewResourcePage() {
  const { title, hub, kind, position, models, key } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const back = deskLink(language, '/resources', { hub });
  const errors = result?.lastResult.error ?? {};
  const values = result?.lastResult.initialValue ?? null;
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}>{t('desk:resources.back')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink">{title}</h1>
      <ErrorSummary problems={problemsOf(errors)} className="mt-4" />
      <form method="post" noValidate className="mt-6 grid gap-6">
        <BegunWith idempotencyKey={key} />
        <input type="hidden" name="kind" value={kind} />
        <UnitFields kind={kind} kept={{ name: null, languages: [], fields: [], position }} typed={{ values, errors }}>
          {kind === 'accelerator' ? (
            <SelectField name="accelerator" label={t('desk:resources.model')} required options={models} error={errors['accelerator']} defaultValue={typeof values?.['accelerator'] === 'string' ? values['accelerator'] : undefined} />
          ) : null}
        </UnitFields>
        <div className="flex flex-wrap gap-2.5">
          <Button>{t('desk:resources.save')}</Button>
          <ButtonLink variant="ghost" href={back}>{t('desk:action.cancel')}</ButtonLink>
        </div>
      </form>
    </div>
  );
}
