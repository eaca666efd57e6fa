import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { cx } from './cx';

/** A link in text. One that leaves the app says so by its arrow, and takes nothing along. */
export const TextLink = ({ className, children, ...rest }: ComponentProps<typeof Link>) => {
  const leaves = typeof rest.href === 'string' && /^https?:/.test(rest.href);
  return (
    <Link {...rest} {...(leaves && { rel: 'noreferrer', prefetch: false })} className={cx('link', className)}>
      {children}
      {leaves && (
        <ExternalLink aria-hidden="true" className="ms-0.5 inline size-[0.85em] align-baseline print:hidden" />
      )}
    </Link>
  );
};
