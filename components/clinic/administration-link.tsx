import { UsersRound } from 'lucide-react';
import Link from 'next/link';
import { headerAction } from '../frame/header-action';
import { cx } from '../ui/cx';

/** In the header of whoever looks after people and settings; on a phone, which has no room there, the start has it. */
export const AdministrationLink = () => (
  <Link href="/administration" title="Administration" className={cx(headerAction, 'max-sm:hidden')}>
    <UsersRound aria-hidden="true" />
    <span className="sr-only">Administration</span>
  </Link>
);
