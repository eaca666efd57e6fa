import { UsersRound } from 'lucide-react';
import { ButtonLink } from '../ui/button';

/** In the header of whoever looks after people and settings. */
export const AdministrationLink = () => (
  <ButtonLink
    href="/administration"
    size="sm"
    variant="quiet"
    title="Administration"
    icon={<UsersRound aria-hidden="true" />}
    iconOnly
  >
    Administration
  </ButtonLink>
);
