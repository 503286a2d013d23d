import { isRouteErrorResponse, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { useRootData } from '~/components/shell/root-data';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

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

/** An error page that helps: what happened, whose fault it is, where to go on. */
export function ErrorPage({ code }: { code: ErrorCode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const requestId = useRootData()?.requestId;
  const ways = [
    { href: localPath(language, '/'), label: t('menu.home') },
    { href: localPath(language, '/hubs'), label: t('menu.hubs') },
    { href: localPath(language, '/services'), label: t('menu.services') },
    { href: localPath(language, '/test-zone'), label: t('menu.test_zone') },
  ];
  const retry = code === 'busy' || code === 'unexpected' || code === 'stale' || code === 'too_many' || code === 'files_unavailable';
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
      <h2 className="mt-12 border-b-2 border-line-ink pb-3 text-lg">{t('error.ways_on')}</h2>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={href} className="border-b border-line">
            <a href={href} className="flex min-h-14 items-center justify-between gap-4 py-2 text-ink hover:text-brand">
              {label}
              <Icon name="arrow" className="text-ink-quiet" />
            </a>
          </li>
        ))}
      </ul>
      </div>
    </div>
  );
}
