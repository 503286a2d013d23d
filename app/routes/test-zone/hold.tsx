import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { useErrorText } from '~/components/form-message/error-text';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireFirm } from '~/features/accounts/actor.server';
import { HoldForm } from '~/features/test-zone/components/hold-form';
import { SlotList } from '~/features/test-zone/components/slot-list';
import { holdFromForm, refusalKey } from '~/features/test-zone/hold-page.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

/** Only a posted form comes here; whoever opens the address finds the calendar. */
export function loader({ params, request }: LoaderFunctionArgs) {
  const language = languageOf(params);
  // After an action Remix calls the loaders with a GET that still carries the form's content type.
  if (!request.headers.has('Content-Type')) throw redirect(localPath(language, '/test-zone'));
  return { title: translator(language)('test-zone:refused.title') };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const answer = await holdFromForm(db, actor, await readForm(request), language);
  if ('reference' in answer) throw redirect(localPath(language, `/test-zone/bookings/${answer.reference}`), 303);
  return data({ ...answer, title: refusalKey(answer) }, { status: answer.status });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export default function Hold() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const errorText = useErrorText();
  const answer = useActionData<typeof action>();
  if (!answer) return null;
  const labels = { start: t('test-zone:form.start'), end: t('test-zone:form.end'), unit: t('test-zone:form.units'), request: t('test-zone:form.request') };
  const problems = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => (answer.errors[name] ?? []).slice(0, 1).map((error) => ({ name, label: labels[name], error })));
  const back = `${localPath(language, '/test-zone')}?${new URLSearchParams({ hub: answer.hubSlug, ...(answer.values.start ? { date: answer.values.start.slice(0, 10) } : {}) })}#day`;
  return (
    <PageBody>
      <PageHeader
        title={answer.title ? errorText(answer.title) : t('test-zone:refused.title')}
        lead={answer.slots.length > 0 ? t('test-zone:refused.nothing') : answer.code === 'taken' ? t('test-zone:refused.none') : undefined}
        crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: t('test-zone:refused.title') }]}
      />
      <ErrorSummary problems={problems} className="mb-8" />
      {answer.slots.length > 0 ? (
        <section aria-labelledby="next" className="mb-10">
          <SectionHeading id="next">{t('test-zone:refused.next')}</SectionHeading>
          <SlotList
            slots={answer.slots} access={{ kind: 'firm', keys: answer.keys }}
            request={answer.values.request ? { reference: answer.values.request, hubSlug: answer.hubSlug } : null}
          />
        </section>
      ) : null}
      {answer.day ? <HoldForm view={answer.day} idempotencyKey={answer.keys[0] ?? ''} values={answer.values} requests={answer.requests} errors={answer.errors} /> : null}
      <p className="mt-8"><ButtonLink href={back} variant="secondary">{t('test-zone:refused.back')}</ButtonLink></p>
    </PageBody>
  );
}
