import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag } from '~/components/tag/tag';
import { listReplyTemplates } from '~/features/support-requests/reply-template.queries.server';
import { translator } from '~/i18n/instance.server';
import { languageFacts, languages } from '~/i18n/languages';
import { localize } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const templates = await listReplyTemplates(db, actor, hub.id);
  return {
    title: translator(language)('desk:template.list'), hub: hub.slug, manages,
    templates: templates.map(({ id, hubId, title, body }) => ({
      id, common: hubId === null, title: localize(title, language), body: localize(body, language), languages: languages.filter((one) => body[one]),
    })),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** The hub's own reply templates and those of every hub. */
export default function DeskTemplates() {
  const { t } = useTranslation(['desk']);
  const language = useLanguage();
  const { title, hub, manages, templates } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl px-5 py-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        {manages ? <ButtonLink size="small" href={deskLink(language, '/templates/new', { hub })}>{t('desk:template.add')}</ButtonLink> : null}
      </div>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:template.lead')}</p>
      <ul className="mt-6 border-t border-line">
        {templates.map((template) => (
          <li key={template.id} className="grid gap-x-6 gap-y-2 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <h2 className="flex flex-wrap items-center gap-2 text-base font-bold text-ink">
                <span lang={languageFacts[template.title.language].tag} dir="auto">{template.title.text}</span>
                {template.common ? <Tag tone="neutral">{t('desk:template.common')}</Tag> : null}
              </h2>
              <p lang={languageFacts[template.body.language].tag} dir="auto" className="mt-1 line-clamp-3 text-sm whitespace-pre-line text-ink-subtle">{template.body.text}</p>
              <p className="mt-1 text-sm text-ink-quiet">{template.languages.map((one) => languageFacts[one].endonym).join(' · ')}</p>
            </div>
            {manages ? (
              <p>
                <ButtonLink size="small" variant="secondary" href={deskLink(language, template.common ? '/templates/new' : `/templates/${template.id}`, { hub, from: template.common ? template.id : null })}>
                  {t(template.common ? 'desk:template.copy' : 'desk:template.edit')} <span className="sr-only">{template.title.text}</span>
                </ButtonLink>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
