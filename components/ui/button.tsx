import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Spinner } from './spinner';

interface ButtonLook {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'sm' | 'md' | 'lg';
  /** A lucide icon before the label. */
  readonly icon?: ReactNode;
  /** Only the icon is seen; the children become its name. */
  readonly iconOnly?: boolean;
}

/** A press changes the colour and nothing else: to move the button would have the page laid out once more. */
const variants = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover active:border-ink active:bg-ink',
  secondary: 'border-line-strong bg-raised text-ink hover:border-ink-muted hover:bg-sunken active:bg-accent-soft',
  quiet: 'border-transparent text-accent hover:bg-accent-soft active:bg-sunken forced-colors:border-[ButtonBorder]',
  danger: 'border-error bg-raised text-error hover:bg-error-soft active:bg-sunken',
};

const sizes = {
  sm: 'min-h-control-sm px-2.5 py-1 text-sm',
  md: 'min-h-control px-4 py-1.5 text-base',
  lg: 'min-h-12 px-6 py-2 text-lg',
};

const squares = { sm: 'size-control-sm', md: 'size-control', lg: 'size-12' };

const lookOf = ({ variant = 'secondary', size = 'md', iconOnly }: ButtonLook): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-md border text-center font-medium no-underline transition-colors select-none',
    '[&_svg]:size-[1.15em] [&_svg]:shrink-0 print:hidden',
    'aria-disabled:cursor-not-allowed aria-disabled:border-line-strong aria-disabled:border-dashed aria-disabled:bg-sunken aria-disabled:text-ink-muted',
    'disabled:cursor-not-allowed disabled:border-line-strong disabled:border-dashed disabled:bg-sunken disabled:text-ink-muted',
    variants[variant],
    iconOnly ? squares[size] : sizes[size],
  );

const contentOf = (icon: ReactNode, iconOnly: boolean | undefined, children: ReactNode): ReactNode => (
  <>
    {icon}
    {iconOnly ? <span className="sr-only">{children}</span> : children}
  </>
);

export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className'> {
  /** Keeps its focus and its width, and takes no second press. */
  readonly loading?: boolean;
  readonly className?: string;
}

export const Button = ({ variant, size, icon, iconOnly, loading, className, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    {...(loading && { type: 'button', onClick: undefined, 'aria-disabled': true, 'aria-busy': true })}
    className={cx(
      lookOf({ ...(variant && { variant }), ...(size && { size }), ...(iconOnly && { iconOnly }) }),
      className,
    )}
  >
    {contentOf(loading ? <Spinner label={null} /> : icon, iconOnly, children)}
  </button>
);

export interface ButtonLinkProps extends ButtonLook, Omit<ComponentProps<typeof Link>, 'className'> {
  readonly className?: string;
}

/** Goes somewhere, looks like a button. */
export const ButtonLink = ({ variant, size, icon, iconOnly, className, children, ...rest }: ButtonLinkProps) => (
  <Link
    {...rest}
    className={cx(
      lookOf({ ...(variant && { variant }), ...(size && { size }), ...(iconOnly && { iconOnly }) }),
      className,
    )}
  >
    {contentOf(icon, iconOnly, children)}
  </Link>
);
