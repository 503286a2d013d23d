import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { buttonClass, type ButtonSize, type ButtonVariant } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';

interface DialogProps {
  id: string;
  title: ReactNode;
  children: ReactNode;
  /** Submit buttons; closing is always there. */
  actions?: ReactNode;
}

/** A native modal dialog: focus is kept in it, Escape closes it, and the focus returns to what opened it. */
export function Dialog({ id, title, children, actions }: DialogProps) {
  const { t } = useTranslation();
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      className="w-[min(34rem,calc(100vw-2rem))] rounded-xl border border-line bg-raised p-6 shadow-float"
    >
      <form method="dialog" className="float-end -me-2 -mt-2">
        <button className="flex size-11 items-center justify-center rounded-md text-ink-subtle hover:bg-subtle" aria-label={t('dialog.close')}>
          <Icon name="close" />
        </button>
      </form>
      <h2 id={`${id}-title`} className="text-xl">{title}</h2>
      <div className="mt-3 text-base text-ink-basic">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap justify-end gap-2.5">{actions}</div> : null}
    </dialog>
  );
}

interface DialogLinkProps extends ComponentPropsWithoutRef<'a'> {
  /** The id of the dialog. */
  opens: string;
  /** The page that asks the same, for readers without scripts. */
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** Opens a dialog; without scripts it leads to the page that asks the same question. */
export const DialogLink = forwardRef<HTMLAnchorElement, DialogLinkProps>(function DialogLink(
  { opens, variant = 'secondary', size, className, children, ...rest },
  ref,
) {
  return (
    <a ref={ref} data-opens={opens} aria-haspopup="dialog" className={buttonClass(variant, size, className)} {...rest}>
      {children}
    </a>
  );
});
