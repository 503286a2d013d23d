import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { languageFacts } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { formParts, questionKinds, type FormDraft, type FormPart } from '../service-form';
import { formProblems, labelOf, missingLanguages, textsOf, type FormItem } from '../service-form.rules';

interface FormOutlineProps {
  draft: FormDraft;
  /** The page of an entry. */
  linkTo: (part: FormPart, key: string) => string;
}

/** The three parts of a form, each entry with the buttons that move it: every one sends a form, so no script is needed. */
export function FormOutline({ draft, linkTo }: FormOutlineProps) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <>
      {formParts.map((part) => (
        <section key={part} aria-labelledby={`part-${part}`} className="mt-10">
          <SectionHeading id={`part-${part}`}>{t(`desk:form.part.${part}`)}</SectionHeading>
          {draft[part].length === 0 ? <p className="py-4 text-sm text-ink-quiet">{t('desk:form.empty')}</p> : null}
          <form method="post">
            <input type="hidden" name="intent" value="edit" />
            <input type="hidden" name="revision" value={draft.revision} />
            <ol>
              {draft[part].map((item, index) => (
                <Entry key={item.key} {...{ draft, part, item, index, linkTo }} last={index === draft[part].length - 1} />
              ))}
            </ol>
          </form>
          <AddEntry part={part} revision={draft.revision} />
        </section>
      ))}
    </>
  );
}

interface EntryProps extends FormOutlineProps {
  part: FormPart;
  item: FormItem;
  index: number;
  last: boolean;
}

function Entry({ draft, part, item, index, last, linkTo }: EntryProps) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const label = localizedString(labelOf(item), language) || t('desk:form.untitled');
  const missing = [...new Set(textsOf(item).flatMap(missingLanguages))].map((each) => t(`common:language.name.${each}`));
  const names = new Intl.ListFormat(languageFacts[language].intl, { type: 'unit', style: 'short' }).format(missing);
  const problems = formProblems(draft).filter((each) => each.part === part && each.key === item.key);
  const named = (action: string) => t('desk:form.named', { action, item: label });
  return (
    <li id={item.key} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line py-3.5">
      <div className="flex min-w-0 grow basis-72 gap-3">
        <span className="w-5 shrink-0 text-end text-sm tabular-nums text-ink-quiet">{index + 1}</span>
        <div className="min-w-0">
          <a href={linkTo(part, item.key)} className="font-bold text-ink underline-offset-4 hover:underline">{label}</a>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-quiet">
            {'kind' in item ? <span>{t(`desk:form.kinds.${item.kind}`)}</span> : null}
            {'required' in item ? <Tag tone={item.required ? 'brand' : 'neutral'}>{t(item.required ? 'desk:form.required' : 'desk:form.optional')}</Tag> : null}
            {missing.length > 0 ? <span className="text-warning">{t('desk:form.missing', { languages: names })}</span> : null}
          </p>
          {problems.map(({ problem }) => <p key={problem} className="mt-1 text-sm text-danger">{t(`desk:form.problem.${problem}`)}</p>)}
        </div>
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button size="small" variant="ghost" name="edit" value={`up ${part} ${item.key}`} disabled={index === 0} className={index === 0 ? 'invisible' : ''} aria-label={named(t('desk:form.up'))}>{t('desk:form.up')}</Button>
        <Button size="small" variant="ghost" name="edit" value={`down ${part} ${item.key}`} disabled={last} className={last ? 'invisible' : ''} aria-label={named(t('desk:form.down'))}>{t('desk:form.down')}</Button>
        <Button size="small" variant="ghost" name="edit" value={`remove ${part} ${item.key}`} aria-label={named(t('desk:form.remove'))}>{t('desk:form.remove')}</Button>
      </div>
    </li>
  );
}

function AddEntry({ part, revision }: { part: FormPart; revision: number }) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <form method="post" className="mt-4 flex flex-wrap items-end gap-2.5">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="part" value={part} />
      {part === 'questions' ? (
        <div>
          <label htmlFor="add-kind" className="mb-1 block text-sm text-ink">{t('desk:form.kind')}</label>
          <select id="add-kind" name="kind" className="min-h-10 rounded-md border border-line-field bg-field px-2 text-sm text-ink">
            {questionKinds.map((kind) => <option key={kind} value={kind}>{t(`desk:form.kinds.${kind}`)}</option>)}
          </select>
        </div>
      ) : null}
      <Button size="small" variant="secondary">{t(`desk:form.add.${part}`)}</Button>
    </form>
  );
}
