'use client';

import type { Role } from '@/server/clinics/schema';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { TextLink } from '../ui/text-link';
import { commandWords } from './command-words';
import { questionShortcuts, type Shortcut, shortcutsFor } from './listed-shortcuts';
import { switchShortcuts, useShortcutsOn } from './shortcuts';

interface ShortcutListProps {
  readonly roles: readonly Role[];
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** What the keys do, and the switch that turns them off (A11Y-22). */
export const ShortcutList = ({ roles, open, onOpenChange }: ShortcutListProps) => {
  const on = useShortcutsOn();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={commandWords.shortcuts}
      description={commandWords.shortcutsNote}
      size="sm"
    >
      <Keys shortcuts={shortcutsFor(roles)} />
      {roles.includes('clinician') && (
        <>
          <h3 className="pt-4 text-sm text-ink-muted">{commandWords.inTheWalk}</h3>
          <Keys shortcuts={questionShortcuts} />
        </>
      )}
      <div className="grid gap-2 pt-3 pb-3">
        <Checkbox
          checked={on}
          onChange={(event) => switchShortcuts(event.target.checked)}
          label={commandWords.shortcutsOn}
          hint={commandWords.shortcutsOnHint}
        />
        <p className="text-sm">
          <TextLink href="/about" onClick={() => onOpenChange(false)}>
            {commandWords.helpAndMethod}
          </TextLink>
        </p>
      </div>
    </Dialog>
  );
};

const Keys = ({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) => (
  <dl className="grid">
    {shortcuts.map(({ keys, does }) => (
      <div key={does} className="flex items-center justify-between gap-4 border-line border-b py-1.5">
        <dt>{does}</dt>
        <dd className="flex gap-1">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </dd>
      </div>
    ))}
  </dl>
);
