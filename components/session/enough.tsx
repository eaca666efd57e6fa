'use client';

import type { Assessment, Case, KnowledgeBase, SuggestedQuestion } from '@/engine';
import { inSentence } from '@/server/library/in-sentence';
import type { Catalogue } from '@/server/library/schema';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { goToPart } from './go-to-part';
import { nameIn } from './reading-words';
import { CHANGES_ONE_IN, UNMOVED } from './unmoved';
import { useUnmoved } from './use-unmoved';

interface EnoughProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  /** Nothing while the conditions are not shown. */
  readonly assessment: Assessment | null;
  /** Those still to be asked, put off or not. */
  readonly questions: readonly SuggestedQuestion[];
  /** Everything is in view: the questions stand right above, and the plan beside. */
  readonly allInView?: boolean;
}

/** Where the last answers changed nothing at the top: that, what is still open, and the way to the plan. */
export const Enough = ({ base, patient, assessment, ...note }: EnoughProps) =>
  useUnmoved(base, note.catalogue, patient, assessment) && <EnoughNote {...note} />;

/** So many are named; the others are counted. */
const NAMED = 3;

/**
 * It does not say that it is enough: no worth of a question was found below which what is open changes nothing any more
 * (docs/method.md). Danger signs come first.
 */
export const EnoughNote = ({
  catalogue,
  questions,
  allInView = false,
}: Pick<EnoughProps, 'catalogue' | 'questions' | 'allInView'>) => {
  const dangers = questions.filter(({ finding }) => catalogue.findings[finding]?.section === 'safety');
  const named = dangers.slice(0, NAMED).map(({ finding }) => inSentence(nameIn(catalogue, finding)));
  const more = dangers.length - named.length;
  return (
    <section
      aria-label="How far this is"
      className={cx('grid gap-1.5 px-5 text-sm text-ink-muted', !allInView && 'pt-4')}
    >
      {dangers.length > 0 && (
        <p className="text-ink">
          <strong>
            {dangers.length === 1 ? '1 safety question' : `${dangers.length} safety questions`} not asked yet among the
            next questions:
          </strong>{' '}
          {named.join('; ')}
          {more > 0 ? ` and ${more} more` : ''}.
        </p>
      )}
      <p>
        The last {UNMOVED} answers, safety questions aside, left the first three conditions and the red flags as they
        are. Of further questions about 1 in {CHANGES_ONE_IN} still changes them.
      </p>
      {!allInView && (
        <div>
          <Button size="sm" onClick={() => goToPart('walk-plan')}>
            See the plan
          </Button>
        </div>
      )}
    </section>
  );
};
