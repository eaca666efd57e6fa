import type { ReactNode } from 'react';
import { cx } from './cx';

export interface ButtonLook {
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

/** The classes of a button: for what looks like one where neither this nor a link of the app may be brought along. */
export const buttonLook = ({ variant = 'secondary', size = 'md', iconOnly }: ButtonLook): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-md border text-center font-medium no-underline transition-colors select-none',
    '[&_svg]:size-[1.15em] [&_svg]:shrink-0 print:hidden',
    'aria-disabled:cursor-not-allowed aria-disabled:border-line-strong aria-disabled:border-dashed aria-disabled:bg-sunken aria-disabled:text-ink-muted',
    'disabled:cursor-not-allowed disabled:border-line-strong disabled:border-dashed disabled:bg-sunken disabled:text-ink-muted',
    variants[variant],
    iconOnly ? squares[size] : sizes[size],
  );
