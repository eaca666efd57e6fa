import { UsersRound } from 'lucide-react';
import { ButtonLink } from '../ui/button';

/** In the header of whoever looks after people and settings; on a phone, which has no room there, the start has it. */
export const AdministrationLink = () => (
  <ButtonLink
    href="/administration"
    size="sm"
    variant="quiet"
    title="Administration"
    icon={<UsersRound aria-hidden="true" />}
    iconOnly
    className="max-sm:hidden"
  >
    Administration
  </ButtonLink>
);
