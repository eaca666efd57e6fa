import type { Role } from '@/server/clinics/schema';
import { ButtonLink } from '../ui/button';
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
      <ButtonLink
        key={href}
        href={href}
        size="sm"
        variant="quiet"
        title={label}
        icon={<Icon aria-hidden="true" />}
        iconOnly
        className="max-sm:hidden"
      >
        {label}
      </ButtonLink>
    ));
