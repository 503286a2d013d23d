import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { requireActor } from '~/features/accounts/actor.server';
import { answerNotices } from '~/features/privacy/commands.server';
import { listConsents } from '~/features/privacy/queries.server';
import { formatDate, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageFacts } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const consents = (await listConsents(db, actor)).map(({ at, language: read, ...consent }) => ({
    ...consent, at: formatDate(language, at, seoulZone), readIn: languageFacts[read].endonym,
  }));
  const saved = new URL(request.url).searchParams.has('saved');
  return { title: translator(language)('accounts:account.privacy'), consents, saved };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const answers = (await readForm(request)).getAll('notices');
  const [answer] = answers;
  if (answers.length !== 1 || (answer !== 'agree' && answer !== 'disagree')) refuse('bad_request');
  await answerNotices(db, actor, answer === 'agree', language);
  throw redirect(`${localPath(language, '/account/privacy')}?saved`);
}

export default function MyPrivacy() {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  const { title, consents, saved } = useLoaderData<typeof loader>();
  const notices = consents.find(({ kind }) => kind === 'notices')?.agreed ?? false;
  return (
    <section className="grid gap-5">
      <SectionHeading>{title}</SectionHeading>
      {saved ? <Notice tone="success" live>{t('mine.saved')}</Notice> : null}
      {consents.length === 0 ? <p className="text-base text-ink-subtle">{t('mine.none')}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {consents.map(({ kind, agreed, version, at, readIn }) => (
          <li key={kind} className="border-b border-line py-3.5">
            <p className="flex flex-wrap items-center gap-2 text-base font-bold text-ink">
              {t(`consent.${kind}.title`)}
              <Tag tone={agreed ? 'success' : 'neutral'}>{t(agreed ? 'agree' : 'disagree')}</Tag>
            </p>
            <p className="text-sm text-ink-quiet">{t('mine.given', { at, version, language: readIn })}</p>
          </li>
        ))}
      </ul>
      <form method="post" className="grid justify-items-start gap-3">
        <p className="text-base text-ink-subtle">{t(notices ? 'mine.withdraw_lead' : 'mine.agree_lead')}</p>
        <Button name="notices" value={notices ? 'disagree' : 'agree'} variant="secondary">{t(notices ? 'mine.withdraw' : 'mine.agree')}</Button>
      </form>
      <p className="text-base text-ink-subtle">
        {t('mine.required')}{' '}
        <a className="text-link underline underline-offset-4" href={localPath(language, '/privacy')}>{t('policy.title')}</a>
      </p>
    </section>
  );
}
