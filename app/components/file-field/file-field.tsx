import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { describe, Field, fieldId, type FieldTexts } from '~/components/field/field';
import { Icon } from '~/components/icon/icon';

type Native = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldTexts | 'className' | 'type'>;

interface FileFieldProps extends FieldTexts, Native {
  /** Files that are already there (from a draft): rows with their own links and buttons. */
  kept?: ReactNode;
  /** Files on their way, where a script sends them. */
  uploads?: ReactNode;
  className?: string;
}

/** A file to send along. The browser's own button, in a dashed panel that also takes a dropped file. */
export const FileField = forwardRef<HTMLInputElement, FileFieldProps>(function FileField(
  { name, label, hint, error, required, markOptional, className, kept, uploads, id = fieldId(name), ...native },
  ref,
) {
  const { t } = useTranslation();
  return (
    <Field {...{ id, name, label, hint, error, required, markOptional, className }}>
      <div className="relative rounded-lg border border-dashed border-line-field bg-field px-4 py-4 has-aria-invalid:border-2 has-aria-invalid:border-danger hover:bg-subtle">
        <input
          ref={ref}
          id={id}
          name={name}
          type="file"
          required={required}
          {...native}
          {...describe(id, { hint, error })}
          className={fileInputClass}
        />
        {uploads}
      </div>
      {kept ? (
        <div className="mt-3">
          <p className="text-sm text-ink-quiet">{t('file.kept')}</p>
          {kept}
        </div>
      ) : null}
    </Field>
  );
});

const fileInputClass = `block w-full text-sm text-ink-subtle file:me-4 file:min-h-10 file:cursor-pointer file:rounded-md file:border
  file:border-solid file:border-line-strong file:bg-surface file:px-4 file:py-1.5 file:text-sm file:font-bold file:text-ink hover:file:bg-subtle`;

/** One attached file as a row: its name, its size, and what can be done with it. */
export function FileRow({ href, fileName, size, children }: { href?: string; fileName: string; size: string; children?: ReactNode }) {
  const title = <bdi className="min-w-0 break-all">{fileName}</bdi>;
  return (
    <div className="flex min-h-12 items-center gap-2.5 border-b border-line py-2 text-base">
      <Icon name="file" className="text-ink-quiet" />
      {href ? <a href={href} className="min-w-0 text-link underline underline-offset-4">{title}</a> : title}
      <span className="shrink-0 text-sm text-ink-quiet">{size}</span>
      <span className="ms-auto flex shrink-0 gap-2">{children}</span>
    </div>
  );
}
