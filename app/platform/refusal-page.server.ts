import { translator } from '~/i18n/instance.server';
import { isLanguage, languageFacts } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { negotiateLanguage } from '~/i18n/negotiate';
import type { EarlyRefusal } from './portal-entry';
import type { RefusalCode } from './responses.server';
import { xmlEscaped } from './xml';

/** Where to go on. */
const ways = [['/', 'shell.home'], ['/find-support', 'menu.find_support'], ['/hubs', 'menu.hubs'], ['/services', 'menu.services']] as const;

/** A page that needs neither database, scripts nor stylesheet; in the language of the path, else of the browser. */
export function renderRefusal({ code, status, requestId }: EarlyRefusal, path: string, acceptLanguage: string | undefined): string {
  const first = path.split('/')[1];
  const language = isLanguage(first) ? first : negotiateLanguage(undefined, acceptLanguage ?? null);
  const { tag, dir } = languageFacts[language];
  const t = translator(language);
  const title = xmlEscaped(t(`common:error.${code}.title`));
  return `<!doctype html>
<html lang="${tag}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-inline-size:40rem;margin:15vh auto;padding-inline:1.5rem;color:#1e2124}h1{font-size:2rem}a{color:#0b50d0}li{margin-block:.5rem}</style></head>
<body><main><p>${status}</p><h1>${title}</h1><p>${xmlEscaped(t(`common:error.${code}.text`))}</p>
${requestId ? `<p>${xmlEscaped(t('common:error.request_id'))}: <code dir="ltr">${xmlEscaped(requestId)}</code></p>\n` : ''}<ul>${ways.map(([href, name]) => `<li><a href="${localPath(language, href)}">${xmlEscaped(t(`common:${name}`))}</a></li>`).join('')}</ul></main></body></html>`;
}

interface ThrownRefusal {
  data: { code: RefusalCode };
  init: { status?: number; headers?: Record<string, string> } | null;
}

const isThrownRefusal = (error: unknown): error is ThrownRefusal =>
  typeof error === 'object' && error !== null && 'init' in error && 'data' in error && typeof (error as ThrownRefusal).data?.code === 'string';

/** For routes that have no page of their own, downloads above all: a refusal is told on a small page instead of as JSON. Else as `answer` has it. */
export async function withRefusalPage(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!isThrownRefusal(error)) throw error;
    const status = error.init?.status ?? 500;
    const page = renderRefusal({ code: error.data.code, status }, new URL(request.url).pathname, request.headers.get('Accept-Language') ?? undefined);
    return new Response(page, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...error.init?.headers } });
  }
}
