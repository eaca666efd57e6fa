import Link from 'next/link';
import type { Role } from '@/server/clinics/schema';
import { cx } from '../ui/cx';
import { headerAction } from './header-action';
import { duties } from './places';

/**
 * In the header of a clinician who looks after people or the audit too; on a phone, which has no room there, the start has
 * them. Whoever sees no patients has them among the places.
 */
export const DutyLinks = ({ roles }: { readonly roles: readonly Role[] }) =>
  roles.includes('clinician') &&
  duties
    .filter((duty) => duty.roles?.some((role) => roles.includes(role)))
    .map(({ href, label, icon: Icon }) => (
      <Link key={href} href={href} title={label} className={cx(headerAction, 'max-sm:hidden')}>
        <Icon aria-hidden="true" />
        <span className="sr-only">{label}</span>
      </Link>
    ));
