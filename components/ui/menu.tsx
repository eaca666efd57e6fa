'use client';

import { Menu as Base } from '@base-ui/react/menu';
import Link from 'next/link';
import type { ReactElement } from 'react';

interface MenuProps {
  /** A `Button` that opens it. */
  readonly trigger: ReactElement;
  readonly items: readonly { readonly href: string; readonly label: string }[];
}

/** A few ways on from here, out of sight until asked for. */
export const Menu = ({ trigger, items }: MenuProps) => (
  <Base.Root modal={false}>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner align="end" sideOffset={4} className="z-30">
        <Base.Popup className="min-w-40 rounded-md border border-line-strong bg-raised py-1 text-ink shadow-popup outline-none">
          {items.map(({ href, label }) => (
            <Base.LinkItem
              key={href}
              closeOnClick
              render={<Link href={href} prefetch={false} />}
              className="flex min-h-control items-center px-4 no-underline outline-none data-highlighted:bg-accent-soft forced-colors:data-highlighted:underline"
            >
              {label}
            </Base.LinkItem>
          ))}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);
