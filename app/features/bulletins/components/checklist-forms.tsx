import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField, type Option } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ChecklistItem } from '../bulletin';
import { lineMaxLength } from '../input';
import { typedString, type TypedForm } from './typed-form';

interface ItemFormProps {
  /** Null for a new line. */
  item: ChecklistItem | null;
  /** Where a new line would stand. */
  position: number;
  bulletins: readonly Option[];
  typed: TypedForm;
}

/** One line of a checklist. */
function ChecklistItemForm({ item, position, bulletins, typed: { values, errors } }: ItemFormProps) {
  const { t } = useTranslation(['bulletins']);
  return (
    <form method="post" noValidate className="grid gap-5 py-4">
      {item ? (
        <>
          <input type="hidden" name="id" value={item.id} />
          <BegunWith version={item.version} />
        </>
      ) : null}
      <div className="grid gap-5 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <TextField
          name="position"
          type="number"
          min={1}
          max={99}
          label={t('bulletins:keeping.position')}
          required
          defaultValue={typedString(values, 'position') ?? item?.position ?? position}
          error={errors['position']}
        />
        <SelectField
          name="bulletin"
          label={t('bulletins:keeping.bulletin')}
          placeholder={t('bulletins:keeping.noBulletin')}
          defaultValue={typedString(values, 'bulletin') ?? item?.bulletin?.id ?? ''}
          error={errors['bulletin']}
          options={bulletins}
        />
      </div>
      <LocalizedTextField
        name="words"
        label={t('bulletins:keeping.words')}
        rows={3}
        value={typedLocalizedText(values, 'words') ?? item?.words}
        errors={errors}
        maxLength={lineMaxLength}
      />
      <p className="flex flex-wrap gap-2.5">
        <Button name="intent" value={item ? 'change' : 'add'}>
          {t(item ? 'bulletins:form.save' : 'bulletins:keeping.add')}
        </Button>
        {item ? (
          <Button variant="ghost" name="intent" value="remove">
            {t('bulletins:keeping.remove')}
          </Button>
        ) : null}
      </p>
    </form>
  );
}

interface ChecklistFormsProps {
  items: ChecklistItem[];
  bulletins: readonly Option[];
  typed: TypedForm;
}

/** A country's checklist: one line at a time is a form, or a new line is. */
export function ChecklistForms({
  items,
  bulletins,
  typed,
  open,
  linkTo,
}: ChecklistFormsProps & { open: string; linkTo: (id: string) => string }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <>
      <ol className="border-t-2 border-line-ink">
        {items.map((item) => (
          <li key={item.id} className="border-b border-line py-3">
            {open === item.id ? (
              <ChecklistItemForm {...{ item, bulletins, typed }} position={item.position} />
            ) : (
              <p className="text-base">
                <span className="text-ink-quiet">{item.position}.</span>{' '}
                <a className="text-link underline underline-offset-4" href={linkTo(item.id)}>
                  <bdi>{localizedString(item.words, language)}</bdi>
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {open === 'new' ? (
        <section aria-labelledby="add" className="mt-8">
          <h2 id="add" className="text-lg font-bold text-ink">
            {t('bulletins:keeping.add')}
          </h2>
          <ChecklistItemForm
            item={null}
            {...{ bulletins, typed }}
            position={Math.min(99, (items.at(-1)?.position ?? 0) + 1)}
          />
        </section>
      ) : null}
    </>
  );
}
