'use client';

import { EllipsisVertical } from 'lucide-react';
import { Button } from '../ui/button';
import { Menu } from '../ui/menu';
import { useHydrated } from '../ui/use-hydrated';
import { listWords } from './list-words';

interface RowMenuProps {
  readonly sessionId: string;
  /** What the session is called, for whoever does not see where the button stands. */
  readonly name: string;
}

/** What else can be done with a session than opening it; without script it is on its summary. */
export const RowMenu = ({ sessionId, name }: RowMenuProps) =>
  useHydrated() && (
    <Menu
      trigger={
        <Button variant="quiet" size="sm" iconOnly icon={<EllipsisVertical aria-hidden="true" />}>
          {listWords.menuOf(name)}
        </Button>
      }
      items={[
        { href: `/sessions/new?follows=${sessionId}`, label: listWords.followUp },
        { href: `/sessions/compare?a=${sessionId}`, label: listWords.compare },
        { href: `/sessions/${sessionId}/review`, label: listWords.summary },
      ]}
    />
  );
