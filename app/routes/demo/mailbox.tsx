import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listLetters } from '~/features/notifications/demo-mailbox.queries.server';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const letters = await listLetters();
  return {
    title: translator(language)('notifications:box.title'),
    letters: letters.map(({ id, to, subject, writtenAt }) => ({ id, to, subject, written: formatDayTime(language, writtenAt, seoulZone) })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ ...data, hidden: true }) : []);

export default function Mailbox() {
  const { title, letters } = useLoaderData<typeof loader>();
  const { t } = useTranslation('notifications');
  const language = useLanguage();
  return (
    <PageBody>
      <PageHeader title={title} lead={t('box.intro')} crumbs={[{ label: title }]} />
      {letters.length === 0 ? <EmptyState title={t('box.empty')} /> : null}
      <ul className="border-t-2 border-line-ink empty:hidden">
        {letters.map(({ id, to, subject, written }) => (
          <li key={id} className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[1fr_auto]">
            <a href={localPath(language, `/demo-mail/${id}`)} dir="auto" className="text-base font-bold text-ink underline underline-offset-4">{subject}</a>
            <span className="text-sm text-ink-quiet">{written}</span>
            <span className="text-sm text-ink-subtle"><bdi dir="ltr">{to}</bdi></span>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
