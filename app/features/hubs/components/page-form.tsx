import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { TextField } from '~/components/text-field/text-field';
import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { partTexts, type FactProof, type PageState } from '../content';
import { textLabel } from '../page-labels';
import type { TypedPage } from '../typed-page';
import { PagePlainFields } from './page-plain-fields';
import { PageTextField } from './page-text-field';

export interface PageFormProps {
  state: PageState;
  version: number;
  /** The language that is edited. */
  language: Language;
  typed: TypedPage | null;
  errors: Record<string, string[] | null | undefined>;
  /** What a colleague published meanwhile, where they did. */
  conflict: PageState | null;
  /** Who touched each text last, by text. */
  touches: Record<string, { name: string; at: Date }>;
  /** For a new entry. */
  idempotencyKey: string | null;
  /** Whether a machine can propose something here. */
  proposes: boolean;
  /** Where the preview is: in the language that is edited. */
  preview: string;
  back: string;
}

/** A part of a hub's page in one language, to be looked at and published. */
export function PageForm(props: PageFormProps) {
  const { state, version, idempotencyKey, language, typed, errors, proposes, preview, back } = props;
  const { t } = useTranslation(['hub-pages']);
  return (
    <form method="post" encType={state.part === 'photos' ? 'multipart/form-data' : undefined} noValidate className="grid gap-8">
      {/* The first button is the one that Enter presses: to look does no harm. */}
      <button formAction={preview} className="sr-only" tabIndex={-1} aria-hidden="true">{t('hub-pages:edit.preview')}</button>
      <input type="hidden" name="part" value={state.part} />
      <input type="hidden" name="language" value={language} />
      <BegunWith version={version} idempotencyKey={idempotencyKey} />
      {Object.keys(partTexts[state.part]).map((field) => <TextOf key={field} {...props} field={field} />)}
      <PagePlainFields state={state} typed={typed} errors={errors} />
      <div className="flex flex-wrap gap-2.5">
        <Button name="then" value="publish">{t('hub-pages:edit.publish')}</Button>
        <Button variant="secondary" formAction={preview}>{t('hub-pages:edit.preview')}</Button>
        {proposes ? <Button variant="secondary" name="then" value="draft">{t('hub-pages:edit.draft')}</Button> : null}
        <ButtonLink variant="ghost" href={back}>{t('hub-pages:edit.cancel')}</ButtonLink>
      </div>
    </form>
  );
}

const inLanguage = (text: LocalizedText | null | undefined, language: Language): string | null => text?.[language] ?? null;

function TextOf({ state, language, typed, errors, conflict, touches, field }: PageFormProps & { field: string }) {
  const { t } = useTranslation(['hub-pages', 'hubs']);
  const rule = partTexts[state.part][field];
  if (!rule) return null;
  const stored = conflict ? inLanguage(conflict.texts[field], language) : undefined;
  const shown = typed?.texts[field];
  const text = (
    <PageTextField
      {...{ field, language, rule }}
      label={textLabel(t, state.part, field)}
      text={state.texts[field] ?? null}
      typed={shown}
      confirmed={typed?.confirmed.includes(field) ?? false}
      drafted={typed?.drafted[field]}
      error={errors[`texts.${field}`] ?? undefined}
      touch={touches[field]}
      conflict={stored === undefined || stored === (shown ?? '') ? undefined : stored}
    />
  );
  if (state.part !== 'facts') return text;
  return <div className="border-t border-line pt-6">{text}<FactFields field={field} proof={Object.entries(state.proofs).find(([key]) => key === field)?.[1]} typed={typed} errors={errors} /></div>;
}

/** Whether a fact is proved, and the day that somebody looked. */
function FactFields({ field, proof, typed, errors }: { field: string; proof: FactProof | undefined } & Pick<PageFormProps, 'typed' | 'errors'>) {
  const { t } = useTranslation(['hub-pages']);
  const [verified, asOf] = [`verified.${field}`, `asOf.${field}`];
  return (
    <div className="mt-3 flex flex-wrap items-end gap-x-8 gap-y-3">
      <TextField name={asOf} type="date" dir="ltr" label={t('hub-pages:field.asOf')} defaultValue={typed ? (typed.plain[asOf]?.[0] ?? '') : (proof?.asOf ?? '')} error={errors[asOf] ?? undefined} />
      <CheckboxField name={verified} label={t('hub-pages:field.verified')} defaultChecked={typed ? typed.plain[verified] !== undefined : proof?.verified === true} className="pb-2" />
    </div>
  );
}
