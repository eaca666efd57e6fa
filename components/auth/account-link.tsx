import { UserRound } from 'lucide-react';
import Link from 'next/link';

/** Who is signed in, and the way to their account. */
export const AccountLink = ({ name }: { readonly name: string }) => (
  <Link
    href="/account"
    title={`Your account: ${name}`}
    className="inline-flex min-h-control min-w-control items-center justify-center gap-1.5 rounded-md px-2 text-sm text-ink-muted hover:bg-sunken hover:text-ink"
  >
    <UserRound aria-hidden="true" className="size-4.5 shrink-0" />
    <span className="sr-only">Your account: {name}</span>
  </Link>
);
