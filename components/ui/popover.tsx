'use client';

import { Popover as Base } from '@base-ui/react/popover';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { words } from './words';

export interface PopoverProps {
  /** A `Button`, or any element that takes a press. */
  readonly trigger: ReactElement;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly side?: 'top' | 'bottom';
}

/** A note beside what was pressed. It holds text and links; a decision belongs in a dialog. */
export const Popover = ({ trigger, title, children, side = 'bottom' }: PopoverProps) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner side={side} align="start" sideOffset={6} collisionPadding={8} className="z-50">
        <Base.Popup className="grid max-h-(--available-height) w-80 max-w-(--available-width) gap-1 overflow-y-auto rounded-md border border-line-strong bg-raised p-4 text-sm text-ink shadow-popup outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-start justify-between gap-2">
            <Base.Title className="text-base font-semibold">{title}</Base.Title>
            <Base.Close className="-me-2 -mt-1.5 grid size-control-sm shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink">
              <X aria-hidden="true" className="size-4" />
              <span className="sr-only">{words.close}</span>
            </Base.Close>
          </div>
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
