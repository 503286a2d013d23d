import { useTranslation } from '~/i18n/use-translation';
import { fieldId } from '~/components/field/field';
import { useErrorText } from '~/components/form-message/error-text';
import { Icon } from '~/components/icon/icon';

export interface FieldProblem {
  /** The field's `name`; its id follows from it unless given. */
  name?: string;
  id?: string;
  /** What the field is called on the page. */
  label?: string;
  /** A text, or a translation key as in `FormMessage`. */
  error: string;
}

/**
 * What a form lacks, before the form: read out at once, focused (by the attribute, and by the document module),
 * each line a link to its field. Renders nothing where all is well.
 */
export function ErrorSummary({ problems, className = '' }: { problems: readonly FieldProblem[]; className?: string }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  if (problems.length === 0) return null;
  return (
    <div
      role="alert"
      tabIndex={-1}
      data-error-summary=""
      className={`rounded-xl border-2 border-danger bg-danger-tint px-5 py-4 ${className}`}
    >
      <h2 className="flex items-start gap-2 text-lg text-danger">
        <Icon name="error" className="mt-[0.12em]" />
        {t('form.errors', { count: problems.length })}
      </h2>
      <ul className="mt-2 ps-8">
        {problems.map(({ name, id, label, error }, index) => {
          const target = id ?? (name ? fieldId(name) : undefined);
          const words = label ? `${label}: ${errorText(error)}` : errorText(error);
          return (
            <li key={`${target ?? index}-${error}`} className="py-0.5 text-base text-ink-basic">
              {target ? <a href={`#${target}`} className="underline underline-offset-4 hover:text-danger">{words}</a> : words}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ConformField {
  id: string;
  errors?: string[];
}

/**
 * The problems of a conform form, in the order of its fields.
 * `labels` names the fields as the page does; errors of the whole form come first.
 */
export function problemsOf(
  form: { errors?: string[] },
  fields: Record<string, ConformField>,
  labels: Partial<Record<string, string>> = {},
): FieldProblem[] {
  return [
    ...(form.errors ?? []).map((error) => ({ error })),
    ...Object.entries(fields).flatMap(([name, { id, errors }]) =>
      (errors ?? []).slice(0, 1).map((error) => ({ id, label: labels[name], error })),
    ),
  ];
}

/** The same for a form that conform doesn't render: errors by field name, the whole form's under the empty name. */
export function problemsIn(
  errors: Readonly<Record<string, string[] | null | undefined>>,
  labels: Partial<Record<string, string>> = {},
): FieldProblem[] {
  return Object.entries(errors).flatMap(([name, each]) =>
    (each ?? []).slice(0, 1).map((error) => (name ? { name, label: labels[name], error } : { error })),
  );
}
