import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField, checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { FieldGroup } from '~/components/field/field';
import { formState } from '~/components/form-state/form-state';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { blockFromForm } from '~/features/test-zone/block-page.server';
import { unitName } from '~/features/test-zone/day-view.server';
import { blockInput } from '~/features/test-zone/officer.input';
import { findTestZoneHub, listUnits } from '~/features/test-zone/resources.queries.server';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** A `datetime-local` value of an address; what is garbled is left out. */
const localMinute = (text: string | null) => (text && /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text) ? text : undefined);

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const listed = await listUnits(db, [hub.id]);
  const units = listed.map((unit) => ({ id: unit.id, name: unitName(unit, language) }));
  const search = new URL(args.request.url).searchParams;
  const chosen = { start: localMinute(search.get('start')), end: localMinute(search.get('end')), units: search.getAll('unit'), leave: search.has('leave') };
  return { units, engineers: listed.some(({ kind }) => kind === 'engineer'), hub: hub.slug, key: newIdempotencyKey(), title: translator(language)('desk:block.title'), chosen };
}

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const zone = manages ? await findTestZoneHub(db, hub.slug) : null;
  if (!zone) return refuse('forbidden');
  const form = await readForm(args.request);
  const submission = parseWithZod(form, { schema: blockInput });
  const units = form.getAll('unit').map(String);
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), units }, { status: 400 });
  const done = await blockFromForm(db, actor, zone, submission.value, language);
  if ('fieldErrors' in done) return data({ lastResult: submission.reply({ fieldErrors: done.fieldErrors }), units }, { status: done.status });
  throw redirect(deskLink(language, `/bookings/${done.reference}`, { hub: hub.slug }), 303);
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** Keeps units for the hub's own work, at any hour of its clock. */
export default function DeskBlockPage() {
  const { t } = useTranslation(['desk', 'test-zone']);
  const language = useLanguage();
  const { units, engineers, hub, key, title, chosen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult, { start: chosen.start, end: chosen.end });
  const labels = { start: t('test-zone:form.start'), end: t('test-zone:form.end'), unit: t('test-zone:form.units'), reason: t('desk:block.reason') };
  const back = deskLink(language, '/bookings', { hub });
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}>{t('desk:booking.back')}</a></p>
      <h1 className="heading-tight mt-4 text-xl font-bold text-ink">{title}</h1>
      <p className="mt-1 mb-6 text-sm text-ink-quiet">{t('desk:block.text')}</p>
      <ErrorSummary problems={form.problems(labels)} className="mb-6" />
      <form method="post" noValidate className="grid gap-6">
        <BegunWith idempotencyKey={key} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField {...form.field('start')} type="datetime-local" step={1800} label={labels.start} hint={t('desk:block.timeHint')} required />
          <TextField {...form.field('end')} type="datetime-local" step={1800} label={labels.end} required className="self-end" />
        </div>
        <FieldGroup id="field-unit" name="unit" label={labels.unit} error={form.errors('unit')} required>
          <div className="grid gap-2.5 sm:grid-cols-2">
            {units.map(({ id, name }) => (
              <label key={id} htmlFor={`unit-${id}`} className={choiceCardClass}>
                <input type="checkbox" id={`unit-${id}`} name="unit" value={id} defaultChecked={(answer?.units ?? chosen.units).includes(id)} className={checkboxClass} />
                <ChoiceText label={name} />
              </label>
            ))}
          </div>
        </FieldGroup>
        {engineers ? <CheckboxField name="leave" label={t('desk:block.leave')} hint={t('desk:block.leaveHint')} defaultChecked={answer ? form.value('leave') === 'on' : chosen.leave} /> : null}
        <TextArea {...form.field('reason')} label={labels.reason} required rows={3} maxLength={1_000} />
        <div className="flex flex-wrap gap-2.5">
          <Button>{t('desk:block.submit')}</Button>
          <ButtonLink href={back} variant="secondary">{t('test-zone:change.keep')}</ButtonLink>
        </div>
      </form>
    </div>
  );
}
