import { Info, TriangleAlert } from 'lucide-react';
import type { Assessment, Notice } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { cx } from '../ui/cx';
import { nameIn } from './reading-words';
import { noticeWords } from './session-words';

interface NoticesProps {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly disagrees?: boolean;
}

/** Made once: they are drawn at every answer. */
const alarm = <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-error" />;
const info = <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />;

/** What was missing, contradictory or not usable, said on the result (REG-08). */
export const Notices = ({ catalogue, assessment, disagrees = false }: NoticesProps) => {
  const ranked = assessment.scope === 'inside';
  const lines = assessment.notices
    .filter(({ code }) => ranked || !ofRanking.has(code))
    .map((notice) => ({
      text: noticeWords(notice, (id) => nameIn(catalogue, id)),
      pressing: atOdds.has(notice.code),
    }));
  if (disagrees) {
    const text = 'The server came to another assessment than this browser. Reload the page before relying on either.';
    lines.unshift({ text, pressing: true });
  }
  lines.sort((a, b) => Number(b.pressing) - Number(a.pressing));
  if (lines.length === 0) return null;
  return (
    <ul aria-label="About this result" className="grid gap-1 text-sm text-ink-muted">
      {lines.map(({ text, pressing }) => (
        <li key={text} className={cx('flex gap-2', pressing && 'text-ink')}>
          {pressing ? alarm : info}
          {text}
        </li>
      ))}
    </ul>
  );
};

/** What somebody has to put right, before what is only not known. */
const atOdds: ReadonlySet<Notice['code']> = new Set(['at_odds', 'contradiction', 'overruled', 'unit_not_understood']);

/** What is said of the ranking only: where nothing is ranked it would be untrue. */
const ofRanking: ReadonlySet<Notice['code']> = new Set(['duration_unknown', 'no_prior']);
