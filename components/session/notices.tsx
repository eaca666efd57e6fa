import { Info } from 'lucide-react';
import type { Assessment } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { nameIn } from './reading-words';
import { noticeWords } from './session-words';

interface NoticesProps {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly disagrees?: boolean;
}

/** What was missing, contradictory or not usable, said on the result (REG-08). */
export const Notices = ({ catalogue, assessment, disagrees = false }: NoticesProps) => {
  const lines = assessment.notices.map((notice) => noticeWords(notice, (id) => nameIn(catalogue, id)));
  if (disagrees) {
    lines.unshift('The server came to another assessment than this browser. Reload the page before relying on either.');
  }
  if (lines.length === 0) return null;
  return (
    <ul aria-label="About this result" className="grid gap-1 text-sm text-ink-muted">
      {lines.map((line) => (
        <li key={line} className="flex gap-2">
          <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {line}
        </li>
      ))}
    </ul>
  );
};
