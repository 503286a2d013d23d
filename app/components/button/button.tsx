import { forwardRef, type ComponentPropsWithoutRef } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'ghost';
export type ButtonSize = 'small' | 'medium' | 'large';

const look: Record<ButtonVariant, string> = {
  primary: 'border-brand bg-brand text-on-brand hover:border-brand-hover hover:bg-brand-hover active:bg-brand-pressed',
  secondary: 'border-line-strong bg-surface text-ink hover:border-line-field hover:bg-subtle',
  danger: 'border-danger-fill bg-danger-fill text-on-danger hover:border-danger-fill-hover hover:bg-danger-fill-hover',
  ghost: 'border-transparent text-link hover:bg-tint',
};

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-10 rounded-md px-3 py-1.5 text-sm',
  medium: 'min-h-12 rounded-lg px-5 py-2.5 text-base',
  large: 'min-h-14 rounded-lg px-7 py-3 text-lg',
};

/** The classes of a button, for what must be another element. */
export const buttonClass = (variant: ButtonVariant = 'primary', size: ButtonSize = 'medium', more = '') =>
  `inline-flex print:hidden items-center justify-center gap-2 border text-center font-bold no-underline transition-colors
   disabled:border-line-strong disabled:bg-disabled disabled:text-ink-disabled
   [form[aria-busy=true]_&]:cursor-progress [form[aria-busy=true]_&]:opacity-70 ${look[variant]} ${sizes[size]} ${more}`;

interface Looks {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button; inside a form it submits unless told otherwise. */
export const Button = forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'> & Looks>(function Button(
  { variant, size, className, type = 'submit', ...rest },
  ref,
) {
  return <button ref={ref} type={type} className={buttonClass(variant, size, className)} {...rest} />;
});

/** A link that looks like a button: where it leads somewhere and changes nothing. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ComponentPropsWithoutRef<'a'> & Looks & { href: string }>(
  function ButtonLink({ variant, size, className, children, ...rest }, ref) {
    return (
      <a ref={ref} className={buttonClass(variant, size, className)} {...rest}>
        {children}
      </a>
    );
  },
);
