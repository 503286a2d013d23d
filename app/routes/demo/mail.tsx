import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextWithLinks } from '~/features/notifications/components/text-with-links';
import { getLetter } from '~/features/notifications/demo-mailbox.queries.server';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const { id, to, subject, text, attachments, writtenAt } = await getLetter(params.id);
  return { id, to, title: subject, text, attachments: attachments.map(({ fileName }) => fileName), written: formatDayTime(language, writtenAt, seoulZone) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export default function DemoMail() {
  const { id, to, title, text, attachments, written } = useLoaderData<typeof loader>();
  const { t } = useTranslation('notifications');
  const language = useLanguage();
  const mailbox = localPath(language, '/demo-mail');
  const files = attachments.map((fileName, position) => (
    <a key={fileName} href={`${mailbox}/${id}/attachments/${position}`} dir="ltr" className="text-link underline underline-offset-4">{fileName}</a>
  ));
  return (
    <PageBody narrow>
      <PageHeader title={<bdi>{title}</bdi>} crumbs={[{ label: t('box.title'), href: mailbox }, { label: title }]} />
      <DefinitionList
        variant="rows"
        items={[
          { term: t('box.to'), value: <bdi dir="ltr">{to}</bdi> },
          { term: t('box.sent'), value: written },
          ...(files.length > 0 ? [{ term: t('box.attachments'), value: files }] : []),
        ]}
      />
      <div className="py-8"><TextWithLinks text={text} /></div>
      <p><a href={mailbox} className="text-link underline underline-offset-4">{t('box.back')}</a></p>
    </PageBody>
  );
}
