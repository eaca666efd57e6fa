'use client';

import { EllipsisVertical } from 'lucide-react';
import Link from 'next/link';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useHydrated } from '../ui/use-hydrated';
import { listWords } from './list-words';

interface RowMenuProps {
  readonly sessionId: string;
  /** What the session is called, for whoever does not see where the button stands. */
  readonly name: string;
}

/** What else can be done with a session than opening it; without script it is on its summary. */
export const RowMenu = ({ sessionId, name }: RowMenuProps) => {
  const items = [
    { href: `/sessions/new?follows=${sessionId}`, label: listWords.followUp },
    { href: `/sessions/compare?a=${sessionId}`, label: listWords.compare },
    { href: `/sessions/${sessionId}/review`, label: listWords.summary },
  ];
  return (
    useHydrated() && (
      <Dialog
        size="sm"
        title={name}
        trigger={
          <Button variant="quiet" size="sm" iconOnly icon={<EllipsisVertical aria-hidden="true" />}>
            {listWords.menuOf(name)}
          </Button>
        }
      >
        <ul className="-mx-2 pb-2">
          {items.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-control items-center rounded-md px-2 font-medium text-accent hover:bg-accent-soft"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </Dialog>
    )
  );
};
