'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { cx } from './cx';
import { words } from './words';

export interface DialogProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the foot; the one that goes on comes first. */
  readonly actions?: ReactNode;
  /** A `Button` that opens it; or leave out and hold `open` yourself. */
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly size?: 'sm' | 'md' | 'lg';
  /** False when an answer is wanted: then only its own buttons close it, not a press outside. */
  readonly dismissible?: boolean;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-4xl' };

/** A sheet over the page; on a phone it rises from the foot of the screen. Focus goes in, stays in, and comes back. */
export const Dialog = (props: DialogProps) => {
  const { title, description, children, actions, trigger, open, onOpenChange, size = 'md', dismissible = true } = props;
  return (
    <Base.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
      disablePointerDismissal={!dismissible}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-50 grid items-end justify-items-center overflow-hidden sm:items-center sm:p-6">
          <Base.Popup
            {...(props.initialFocus && { initialFocus: props.initialFocus })}
            className={cx(
              'grid max-h-[calc(100dvh-2rem)] w-full grid-rows-[auto_1fr_auto] rounded-t-lg border border-line bg-raised text-ink shadow-popup outline-none sm:rounded-lg',
              // Under a dialog that it has opened itself.
              'relative data-nested-dialog-open:after:absolute data-nested-dialog-open:after:inset-0 data-nested-dialog-open:after:rounded-[inherit] data-nested-dialog-open:after:bg-scrim',
              'transition-[opacity,translate] duration-150 data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0',
              widths[size],
            )}
          >
            <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-2">
              <div className="grid gap-1">
                <Base.Title className="text-xl font-semibold">{title}</Base.Title>
                {description && <Base.Description className="text-ink-muted">{description}</Base.Description>}
              </div>
              {dismissible && (
                <Base.Close className="-me-2 grid size-control shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink">
                  <X aria-hidden="true" className="size-5" />
                  <span className="sr-only">{words.close}</span>
                </Base.Close>
              )}
            </div>
            <div className="min-h-0 overflow-y-auto overscroll-contain px-5 py-2">{children}</div>
            {actions && (
              <div className="flex flex-row-reverse flex-wrap justify-start gap-2 border-line border-t px-5 py-3.5">
                {actions}
              </div>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
};
