import { CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from './words';

interface FieldErrorProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** What is wrong with one field, in the words of the summary. Tie it with `aria-describedby`. */
export const FieldError = ({ id, children }: FieldErrorProps) => (
  <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-error">
    <CircleX aria-hidden="true" className="mt-px size-4 shrink-0" />
    <span>
      <span className="sr-only">{words.errorPrefix} </span>
      {children}
    </span>
  </p>
);
