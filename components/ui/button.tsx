import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonLook } from './button-look';
import { cx } from './cx';
import { Spinner } from './spinner';

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
      buttonLook({ ...(variant && { variant }), ...(size && { size }), ...(iconOnly && { iconOnly }) }),
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
      buttonLook({ ...(variant && { variant }), ...(size && { size }), ...(iconOnly && { iconOnly }) }),
      className,
    )}
  >
    {contentOf(icon, iconOnly, children)}
  </Link>
);
