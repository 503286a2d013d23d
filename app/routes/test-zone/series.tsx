import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { requireFirm } from '~/features/accounts/actor.server';
import { OccurrenceList } from '~/features/test-zone/components/occurrence-list';
import { holdSeriesFromForm, readSeriesPage } from '~/features/test-zone/series-page.server';
import { maxOccurrences } from '~/features/test-zone/series.rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await requireFirm(request, context, language);
  const page = await readSeriesPage(db, new URL(request.url).searchParams, language);
  return { ...page, place: localizedString(page.hub.name, language), key: newIdempotencyKey(), title: translator(language)('test-zone:series.title') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const lines = await holdSeriesFromForm(db, actor, await readForm(request), language);
  return data({ lines }, { status: lines.some(({ reference }) => reference) ? 200 : 409 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** A recurring wish: first all its occurrences as they stand, then what became of each. */
export default function Series() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { form, hub, units, lines, place, key, title } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>()?.lines;
  const first = made?.find(({ reference }) => reference)?.reference;
  const free = lines.filter(({ said }) => !said).length;
  const fields = (
    <>
      {(['hub', 'start', 'end', 'request'] as const).map((name) => (form[name] ? <input key={name} type="hidden" name={name} value={form[name]} /> : null))}
      {form.unit.map((id) => <input key={id} type="hidden" name="unit" value={id} />)}
    </>
  );
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={made ? undefined : t('test-zone:series.lead')} crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: title }]} />
      <p className="mb-6 text-base font-bold text-ink">{place} · {units}</p>
      {made ? (
        <Notice tone={first ? 'success' : 'warning'} live className="mb-8" actions={first ? <ButtonLink size="small" href={localPath(language, `/test-zone/bookings/${first}`)}>{t('test-zone:booking.write')}</ButtonLink> : undefined}>
          {t(first ? 'test-zone:series.held' : 'test-zone:series.none')}
        </Notice>
      ) : (
        <form method="get" className="mb-8 flex flex-wrap items-end gap-3">
          {fields}
          <SelectField name="frequency" label={t('test-zone:series.frequency')} placeholder={false} defaultValue={form.frequency} options={[{ value: 'weekly', label: t('test-zone:series.weekly') }, { value: 'daily', label: t('test-zone:series.daily') }]} />
          <SelectField name="count" label={t('test-zone:series.count')} placeholder={false} defaultValue={String(form.count)} options={Array.from({ length: maxOccurrences - 1 }, (_, index) => ({ value: String(index + 2), label: String(index + 2) }))} />
          <Button variant="secondary">{t('test-zone:series.preview')}</Button>
        </form>
      )}
      <OccurrenceList lines={made ?? lines} timeZone={hub.timeZone} place={place} />
      {!made && free > 0 ? (
        <form method="post" action={localPath(language, '/test-zone/series') + `?${new URLSearchParams([['hub', form.hub], ['start', form.start], ['end', form.end], ...form.unit.map((id) => ['unit', id]), ['frequency', form.frequency], ['count', String(form.count)]])}`} className="mt-8">
          {fields}
          <input type="hidden" name="frequency" value={form.frequency} />
          <input type="hidden" name="count" value={form.count} />
          <input type="hidden" name="idempotencyKey" value={key} />
          <Button size="large">{t('test-zone:series.hold')}</Button>
        </form>
      ) : null}
    </PageBody>
  );
}
