import { useTranslation } from 'react-i18next';
import { DefinitionList, type Definition } from '~/components/definition-list/definition-list';
import { Tag, type Tone } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatDayTime } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { DeskRequestView } from '../desk-request.server';
import { RequestStateTag } from './request-state-tag';

const regionTone: Record<string, Tone> = {
  'us-innovation': 'innovation', 'cn-jp-cogrowth': 'cogrowth', 'asean-mideast-expansion': 'expansion',
};

/** Who asks for what, whose turn it is and until when. */
export function DeskRequestHead({ view }: { view: DeskRequestView }) {
  const { t } = useTranslation(['desk', 'common']);
  const { hub, promise } = view;
  const turn = view.move === 'firm' ? t('desk:request.firmTurn') : view.move === 'hub' ? t('desk:request.hubTurn', { hub: hub.name }) : t('desk:request.nobodyTurn');
  const items: Definition[] = [
    ...(promise
      ? [{
          term: t(promise.kind === 'decision' ? 'desk:request.decision' : 'desk:request.promise'),
          value: (
            <>
              <TwoTimes at={promise.at} timeZone={hub.timeZone} place={hub.name} className={promise.late ? '[&_time]:text-danger' : ''} />
              {promise.late ? <strong className="text-danger">{t('desk:queue.late')}</strong> : null}
              {view.estimated ? <p className="text-xs text-warning">{t('desk:request.estimated')}</p> : null}
            </>
          ),
        }]
      : []),
    { term: t('desk:request.turn'), value: <strong className="text-ink">{turn}</strong> },
    { term: t('desk:request.assignee'), value: <bdi>{view.assignee ?? t('desk:queue.nobody')}</bdi> },
  ];
  return (
    <header>
      <p className="flex flex-wrap gap-2">
        <Tag tone={regionTone[hub.regionSlug]}>{view.service}</Tag>
        <RequestStateTag state={view.state} />
      </p>
      <h2 className="heading-tight mt-2 text-lg font-bold text-ink" dir="auto">{view.title}</h2>
      <p className="mt-1 text-sm text-ink-quiet"><bdi dir="ltr">{view.reference}</bdi> · <bdi>{view.firm.nameKo}</bdi></p>
      {view.move === 'firm' ? <p className="mt-3 text-sm text-ink-subtle">{t('desk:request.paused')}</p> : null}
      <DefinitionList className="mt-4" items={items} />
    </header>
  );
}

/** What the firm handed in: its answers, its documents, who it is. */
export function DeskRequestContent({ view, fileLink }: { view: DeskRequestView; fileLink: (attachmentId: string) => string }) {
  const { t } = useTranslation(['desk']);
  const { firm, contact } = view;
  const content = view.entries.flatMap(({ label, answer }) =>
    answer === null ? [] : [{ term: label, value: <p dir="auto" className="whitespace-pre-line break-words">{answer || '–'}</p> }]);
  return (
    <div className="grid gap-8">
      <Part title={t('desk:request.content')}><DefinitionList items={content} variant="rows" className="border-t-0" /></Part>
      <Part title={t('desk:request.documents')}>
        {view.attachments.length === 0 ? <p className="py-3 text-sm text-ink-quiet">{t('desk:request.noDocuments')}</p> : null}
        <ul>
          {view.attachments.map((file) => (
            <li key={file.id} className="border-b border-line py-3 text-sm">
              <span className="block text-ink-quiet">{file.label}</span>
              <a href={fileLink(file.id)} className="font-bold break-all text-link underline underline-offset-4"><bdi>{file.fileName}</bdi></a>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('desk:request.firm')}>
        <DefinitionList
          variant="rows"
          className="border-t-0"
          items={[
            { term: t('desk:request.firm'), value: <bdi>{firm.nameEn ? `${firm.nameKo} (${firm.nameEn})` : firm.nameKo}</bdi> },
            { term: t('desk:request.contact'), value: <><bdi>{contact.name}</bdi><br /><bdi dir="ltr">{contact.phone}</bdi><br /><bdi dir="ltr" className="break-all">{contact.email}</bdi></> },
          ]}
        />
      </Part>
    </div>
  );
}

/** The log in words. */
export function DeskRequestHistory({ view }: { view: DeskRequestView }) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const language = useLanguage();
  return (
    <Part title={t('desk:request.history')}>
      <ol>
        {view.events.map((event) => (
          <li key={event.sequence} className="border-b border-line py-3 text-sm">
            <time dateTime={event.at} className="block text-ink-quiet tabular-nums">{formatDayTime(language, new Date(event.at), view.hub.timeZone)}</time>
            <span className="text-ink-basic">{t(`support-requests:event.${event.code}`)}</span>
            {event.by ? <span className="text-ink-quiet"> · <bdi>{event.by}</bdi></span> : null}
          </li>
        ))}
      </ol>
    </Part>
  );
}

export function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3 className="border-b border-line-strong pb-2 text-base font-bold text-ink">{title}</h3>
      {children}
    </section>
  );
}
