'use client';

import { Share2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Sharing } from '@/server/sharing/schema';
import { Button } from '../ui/button';
import { Nothing } from '../ui/nothing';
import { accessWords } from './access-words';

/** Fetched when it is pressed: the walk does not pay for a dialog it may never show. */
const ShareDialog = dynamic(() => import('./share-dialog').then((file) => file.ShareDialog), { loading: Nothing });

interface ShareControlProps {
  readonly sessionId: string;
  readonly first: Sharing;
}

/** With whom a session is shared; its owner changes that here. */
export const ShareControl = ({ sessionId, first }: ShareControlProps) => {
  const [sharing, setSharing] = useState(first);
  const [open, setOpen] = useState(false);
  const { owner, mine, grants } = sharing;
  const names = grants.map(({ colleague, access }) => `${colleague.name} (${accessWords[access].toLowerCase()})`);
  if (mine !== 'own') {
    return (
      <p className="text-sm text-ink-muted">
        {owner.name}’s session, shared with you: {accessWords[mine].toLowerCase()}.
      </p>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-muted print:hidden">
      {names.length > 0 && <p>Shared with {names.join(', ')}.</p>}
      <Button
        size="sm"
        variant="quiet"
        icon={<Share2 aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {names.length > 0 ? 'Change sharing' : 'Share'}
      </Button>
      {open && <ShareDialog {...{ sessionId, sharing }} onSharing={setSharing} onClose={() => setOpen(false)} />}
    </div>
  );
};
