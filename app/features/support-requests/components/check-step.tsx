import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { requestConsents } from '../completeness.rules';
import type { DraftPart } from '../stages.rules';
import type { DraftAnswer, DraftStepView } from './draft-answer';
import { ConsortiumList } from './consortium-list';
import { SubmittedContent } from './submitted-content';

/** All answers once more, each with the way back to it, and the one button that files. */
export function CheckStep({ view, answer }: { view: DraftStepView; answer: DraftAnswer | null }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { draft } = view;
  const path = (step: DraftPart) => localPath(language, `/support-requests/drafts/${draft.id}/${step}`);
  const edit = (step: DraftPart) => (
    <a href={path(step)} className="text-base text-link underline underline-offset-4" aria-label={t('check.edit_named', { step: t(`steps.${step}`) })}>{t('check.edit')}</a>
  );
  const missing = answer?.refusal?.step ?? view.incomplete;
  return (
    <div className="grid gap-9">
      {answer?.refusal ? <Notice tone="danger" live title={t(`refusal.${answer.refusal.error}`)} /> : null}
      {missing ? (
        <Notice tone="warning" title={t('check.missing', { step: t(`steps.${missing}`) })} actions={<ButtonLink size="small" variant="secondary" href={path(missing)}>{t('check.go')}</ButtonLink>} />
      ) : (
        <p className="text-base text-ink-subtle">{t('check.text')}</p>
      )}
      <SubmittedContent request={draft} edit={edit} level={2} />
      {draft.consortium ? (
        <section>
          <SectionHeading actions={edit('consortium')} className="border-b-0">{t('steps.consortium')}</SectionHeading>
          <ConsortiumList consortium={draft.consortium} lead={draft.firm.nameKo} />
        </section>
      ) : null}
      <section>
        <SectionHeading actions={edit('consents')} className="border-b-0">{t('steps.consents')}</SectionHeading>
        <DefinitionList
          variant="rows"
          items={requestConsents.map(({ kind }) => {
            const choice = draft.draftConsents[kind];
            return { term: t(`consent.${kind}.title`), value: choice ? t(`consent.${choice}`) : t('content.empty') };
          })}
        />
      </section>
      <form method="post" className="flex flex-wrap items-center gap-2.5">
        <input type="hidden" name="version" value={draft.version} />
        <input type="hidden" name="revision" value={draft.draftRevision} />
        <input type="hidden" name="idempotencyKey" value={view.idempotencyKey} />
        <Button size="large" disabled={missing !== null}>{t('check.submit')}</Button>
        <ButtonLink size="large" variant="secondary" href={path('consents')}>{t('step.previous')}</ButtonLink>
      </form>
    </div>
  );
}
