import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { useContext } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { SearchField } from '~/components/search-field/search-field';
import { useRootData } from '~/components/shell/root-data';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { ErrorHelpContext, type ErrorHelp } from './error-help';

const codes = [
  'not_found', 'unknown_language', 'forbidden', 'signed_out', 'stale', 'too_large', 'unprocessable', 'too_many', 'busy', 'files_unavailable', 'bad_request',
] as const;

export type ErrorCode = (typeof codes)[number] | 'unexpected';

/** Which page an error is told on: the code of a refusal, a bare 404, or our own fault. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (!isRouteErrorResponse(error)) return 'unexpected';
  const code: unknown = (error.data as { code?: unknown } | null)?.code;
  const known = codes.find((candidate) => candidate === code);
  if (known) return known;
  if (error.status === 404) return 'not_found';
  if (error.status === 405 || error.status === 400) return 'bad_request';
  return 'unexpected';
}

/** An error page that helps: what happened, whose fault it is, what may have been meant, where to go on. */
export function ErrorPage({ code }: { code: ErrorCode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { words, nearest, ...help } = useContext(ErrorHelpContext);
  const data = useRootData();
  const requestId = data?.requestId ?? help.requestId;
  const lost = code === 'not_found' || code === 'unknown_language';
  const retry = code === 'busy' || code === 'unexpected' || code === 'stale' || code === 'too_many' || code === 'files_unavailable';
  const ways = [
    { href: localPath(language, '/find-support'), title: t('menu.find_support') },
    { href: localPath(language, '/hubs'), title: t('menu.hubs') },
    { href: localPath(language, '/services'), title: t('menu.services') },
    data?.actor?.isOfficer ? { href: localPath(language, '/desk'), title: t('menu.desk') } : { href: localPath(language, '/support-requests'), title: t('person.requests') },
    { href: localPath(language, '/'), title: t('menu.home') },
  ];
  return (
    <div className="page-width grow py-14 sm:py-20">
      <div className="max-w-3xl">
        <h1 className="heading-tight text-3xl">{t(`error.${code}.title`)}</h1>
        <p className="mt-4 text-lg text-ink-subtle">{t(`error.${code}.text`)}</p>
        {code === 'unexpected' && requestId ? (
          <p className="mt-4 text-sm text-ink-quiet">
            {t('error.request_id')}: <code className="font-mono" dir="ltr">{requestId}</code>
          </p>
        ) : null}
        <p className="mt-8 flex flex-wrap gap-3 empty:hidden">
          {retry ? <ButtonLink href={pathname + search}>{t('error.try_again')}</ButtonLink> : null}
          {code === 'signed_out' ? <ButtonLink href={localPath(language, '/sign-in')}>{t('person.sign_in')}</ButtonLink> : null}
        </p>
        {lost ? <div className="mt-8"><SearchField id="lost-search" label={t('error.search')} defaultValue={words} /></div> : null}
        {lost && nearest.length > 0 ? <Ways title={t('error.nearest')} ways={nearest} /> : null}
        <Ways title={t('error.ways_on')} ways={ways} />
      </div>
    </div>
  );
}

function Ways({ title, ways }: { title: string; ways: ErrorHelp['nearest'] }) {
  return (
    <>
      <h2 className="mt-12 border-b-2 border-line-ink pb-3 text-lg">{title}</h2>
      <ul>
        {ways.map(({ href, title: name, lang, note }) => (
          <li key={href} className="border-b border-line">
            <a href={href} className="flex min-h-14 items-center justify-between gap-4 py-2 text-ink hover:text-brand">
              <span className="flex flex-wrap items-baseline gap-x-3"><span lang={lang}>{name}</span>{note ? <span className="text-sm text-ink-quiet">{note}</span> : null}</span>
              <Icon name="arrow" className="text-ink-quiet" />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
