import { type Case, type KnowledgeBase, mayBeSpoiled, namesIn, passes } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { resultWords } from './answer-words';
import { ExpertRow } from './expert-row';
import { nameIn } from './reading-words';

interface SpoilerQuestionsProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly state: SessionState;
  readonly act: (...entries: readonly Entry[]) => void;
  /** The investigation. */
  readonly id: string;
}

/** What nobody has asked yet and would spoil this result, where it can be answered with a word. */
export const SpoilerQuestions = (props: SpoilerQuestionsProps) => {
  const { catalogue, state, act, id } = props;
  const asked = toAsk(props);
  if (asked.length === 0) return null;
  return (
    <fieldset className="rounded-md bg-sunken px-3 py-2">
      <legend className="sr-only">What may have spoiled it</legend>
      <p className="text-sm font-medium">
        {asked.length === 1 ? 'Could this have spoiled it?' : 'Could one of these have spoiled it?'}
      </p>
      <ul>
        {asked.map((name) => (
          <ExpertRow
            key={name}
            {...{ catalogue }}
            id={name}
            answer={state.answers[name]}
            onAnswer={(finding, answer) =>
              act({ type: 'question_answered', finding, answer, complaint: state.complaints.includes(finding) })
            }
            onWithdraw={(finding) => act({ type: 'answer_withdrawn', finding })}
          />
        ))}
      </ul>
      <p className="sr-only">For {nameIn(catalogue, id)}</p>
    </fieldset>
  );
};

/** The same of a result that was entered without its form: until it is answered, or put off. */
export const EnteredResult = (props: SpoilerQuestionsProps & { readonly onClose: () => void }) => {
  const { catalogue, state, id, onClose } = props;
  const result = state.results[id];
  if (!result || toAsk(props).length === 0) return null;
  return (
    <div className="grid gap-2 rounded-md border border-line bg-raised p-3">
      <p>
        Entered: {nameIn(catalogue, id)} <strong>{resultWords(catalogue, id, result, state.reported[id])}</strong>
      </p>
      <SpoilerQuestions {...props} />
      <div>
        <Button size="sm" variant="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
};

/** The findings to ask about. */
const toAsk = ({ base, catalogue, patient, id }: SpoilerQuestionsProps): readonly string[] => {
  const open = new Set(mayBeSpoiled(base, patient, id));
  const names = new Set(
    (base.investigations[id]?.spoiledBy ?? [])
      .filter((spoiler) => open.has(spoiler.id))
      .flatMap(({ when }) => namesIn(when)),
  );
  // Those answered here stay, so that an answer can be corrected where it was given.
  return [...names].filter((name) => {
    const [shown, gate] = [catalogue.findings[name], base.findings[name]?.askedOf];
    // Nobody asks a man whether he is pregnant.
    return shown?.asked && shown.kind.type === 'presence' && gate && passes(gate, patient) !== false;
  });
};
