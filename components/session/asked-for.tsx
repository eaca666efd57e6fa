'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { focusTyped } from './focus-typed';
import { TypedOn } from './typed-on';
import type { FieldTexts } from './typed-value';

interface AskedForProps {
  /** Where it stands on the page. */
  readonly id: string;
  /** What was typed of a finding; `null` for a result, which takes the focus itself, once it is there. */
  readonly typed: FieldTexts | null | undefined;
  /** Where the next line is typed. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly children: ReactNode;
}

/** What is typed next belongs to what was just asked for, or begins the next line: then this waits. */
export const AskedFor = ({ id, typed, field, children }: AskedForProps) => {
  const fields = useRef<HTMLDivElement>(null);
  const [first] = useState(typed);
  const [typedOn] = useState(() => new TypedOn());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (typedOn.take(event.target, event.key, field.current)) event.preventDefault();
  };
  useEffect(() => {
    if (first !== null) focusTyped(fields.current, first);
  }, [first]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what is typed in the fields inside
    <div
      id={id}
      tabIndex={-1}
      ref={fields}
      onKeyDown={onKeyDown}
      className="grid gap-2 rounded-md border border-line bg-raised p-3"
    >
      {children}
    </div>
  );
};
