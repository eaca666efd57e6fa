'use client';

import { useEffect, useId, useRef } from 'react';
import { words } from './words';

export interface FieldIssue {
  /** Id of the control, so that the link can go there. */
  readonly fieldId: string;
  /** The same words as at the field. */
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly issues: readonly FieldIssue[];
  readonly title?: string;
}

/** What has to be put right, at the top of the form. Takes the focus when it appears and when its issues change. */
export const ErrorSummary = ({ issues, title = words.errorSummaryTitle }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const content = issues.map((issue) => issue.fieldId + issue.message).join('\n');
  useEffect(() => {
    if (!content) return;
    box.current?.focus();
    const before = document.title;
    document.title = `${words.errorPrefix} ${before}`;
    return () => {
      document.title = before;
    };
  }, [content]);
  if (issues.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={titleId}
      className="grid gap-2 rounded-lg border-2 border-error bg-error-soft px-4 py-3"
    >
      <h2 id={titleId} className="text-lg">
        {title}
      </h2>
      <ul className="grid">
        {issues.map((issue) => (
          <li key={issue.fieldId}>
            <a
              href={`#${issue.fieldId}`}
              className="inline-flex min-h-target items-center font-medium text-error underline underline-offset-3"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(issue.fieldId)?.focus();
              }}
            >
              {issue.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
