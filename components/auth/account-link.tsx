import { UserRound } from 'lucide-react';
import Link from 'next/link';
import { headerAction } from '../frame/header-action';

/** Who is signed in, in words where there is room, and the way to their account. */
export const AccountLink = ({ name }: { readonly name: string }) => (
  <Link href="/account" title={`Your account: ${name}`} className={headerAction}>
    <UserRound aria-hidden="true" />
    <span className="sr-only">Your account: </span>
    <span className="max-w-36 truncate max-xl:sr-only">{name}</span>
  </Link>
);
