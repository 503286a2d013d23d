import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { countryPath, readCountry, readUnsubscribeToken } from '~/features/bulletins/input';
import { findLinked, unsubscribeByLink } from '~/features/bulletins/subscriptions.commands.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';
import { refuse } from '~/platform/responses.server';

/** Reads and nothing else: programs that look into mails open links, too. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  await limit('unsubscribe.address', context.clientAddress);
  const token = readUnsubscribeToken(params.token);
  const linked = token ? await findLinked(db, token) : null;
  const title = translator(language)('bulletins:unsubscribe.title');
  return data(
    { title, countries: linked?.countries ?? null, done: new URL(request.url).searchParams.has('done') },
    { status: linked ? 200 : 404 },
  );
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? pageMeta({ title: loaded.title, hidden: true }) : [];

/** The form's buttons name a country or `all`; a mail program's own button (RFC 8058) names nothing and ends all. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  await limit('unsubscribe.address', context.clientAddress);
  const token = readUnsubscribeToken(params.token) ?? refuse('not_found');
  const form = await readForm(request);
  const all = form.get('stop') === 'all' || form.get('List-Unsubscribe') === 'One-Click';
  const country = all ? null : (readCountry(String(form.get('stop'))) ?? refuse('bad_request'));
  if (!(await unsubscribeByLink(db, token, country))) return refuse('not_found');
  return redirect(localPath(language, `/bulletins/unsubscribe/${token}?done`), 303);
}

/** Behind the link in a mail: no account is needed. */
export default function Unsubscribe() {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { title, countries, done } = useLoaderData<typeof loader>();
  return (
    <PageBody narrow>
      <PageHeader
        title={title}
        lead={countries && countries.length > 0 ? t('bulletins:unsubscribe.lead') : undefined}
      />
      {done ? (
        <Notice tone="success" live className="mb-6">
          {t('bulletins:unsubscribe.done')}
        </Notice>
      ) : null}
      {countries === null ? (
        <Notice
          tone="warning"
          actions={
            <ButtonLink size="small" variant="secondary" href={localPath(language, '/bulletins/subscriptions')}>
              {t('bulletins:subscriptions.title')}
            </ButtonLink>
          }
        >
          {t('bulletins:unsubscribe.unknown')}
        </Notice>
      ) : null}
      {countries?.length === 0 ? <p className="text-base text-ink-subtle">{t('bulletins:unsubscribe.none')}</p> : null}
      {countries && countries.length > 0 ? (
        <form method="post" className="grid gap-3 border-t-2 border-line-ink pt-5">
          {countries.map((country) => (
            <p key={country}>
              <Button variant="secondary" name="stop" value={countryPath(country)}>
                {t('bulletins:subscriptions.stop', { country: t(`bulletins:country.${country}`) })}
              </Button>
            </p>
          ))}
          <p>
            <Button name="stop" value="all">
              {t('bulletins:unsubscribe.all')}
            </Button>
          </p>
        </form>
      ) : null}
    </PageBody>
  );
}
