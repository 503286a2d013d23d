import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { TextArea } from '~/components/text-area/text-area';
import { languageFacts } from '~/i18n/languages';
import { translationMaxLength } from '../input';
import type { TranslationDraft } from '../translation.queries.server';
import type { TranslationRefusal } from '../translation-form.server';

/** A form that is open, with what stood in the way of the last attempt. */
export interface OpenTranslation {
  draft: TranslationDraft;
  refusal: TranslationRefusal | null;
  /** Where giving up leads. */
  cancel: string;
}

/** A person's translation of one message. The original stays; what stood here before is replaced. */
export function TranslationForm({ draft, refusal, cancel }: OpenTranslation) {
  const { t } = useTranslation(['support-requests', 'common']);
  const { tag, dir } = languageFacts[draft.into];
  const language = t(`common:language.name.${draft.into}`);
  return (
    <form method="post" noValidate id="translate" className="mt-4 grid scroll-mt-6 gap-4 rounded-xl border border-line bg-subtle p-4">
      {refusal?.stale ? (
        <Notice tone="warning" live title={t('support-requests:translation.stale')}>
          <p><bdi>{draft.by}</bdi></p>
          <div lang={tag} dir={dir} className="whitespace-pre-line">{draft.body}</div>
        </Notice>
      ) : null}
      <input type="hidden" name="intent" value="translate" />
      <input type="hidden" name="messageId" value={draft.messageId} />
      <input type="hidden" name="language" value={draft.into} />
      <input type="hidden" name="seen" value={draft.seen} />
      <TextArea
        name="translation" label={t('support-requests:translation.label', { language })} hint={t('support-requests:translation.hint')} lang={tag} dir={dir}
        required rows={5} maxLength={translationMaxLength} defaultValue={refusal?.kept ?? draft.body} error={refusal?.errors}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t('support-requests:translation.save')}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('support-requests:translation.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
