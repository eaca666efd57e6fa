import { type Assessment, assess, type Case, type KnowledgeBase, questionsFor, type SuggestedQuestion } from '@/engine';

/** What a case means and what to ask next: all that a tap has to show at once. */
export interface Thought {
  readonly assessment: Assessment;
  readonly questions: readonly SuggestedQuestion[];
}

const states = ['present', 'absent'] as const;

/**
 * Thinks about a case; and, while nobody is tapping, about the cases that the next tap would lead to, so that the answer
 * is there when it comes. What was thought ahead is what would have been thought then: the engine is pure.
 */
export class Foresight {
  private ahead: readonly { readonly patient: Case; readonly thought: Thought }[] = [];

  constructor(private readonly base: KnowledgeBase) {}

  think(patient: Case): Thought {
    return this.ahead.find((one) => isSame(one.patient, patient))?.thought ?? this.thoughtOf(patient);
  }

  /** Thinks of the question being answered with yes and with no. */
  lookAhead(patient: Case, finding: string): void {
    this.ahead = states.map((state) => {
      const next: Case = { ...patient, answers: { ...patient.answers, [finding]: { kind: 'state', state } } };
      return { patient: next, thought: this.thoughtOf(next) };
    });
  }

  private thoughtOf(patient: Case): Thought {
    return { assessment: assess(this.base, patient), questions: questionsFor(this.base, patient) };
  }
}

/** Whether two cases are the same: who, what was answered, and what was found. */
const isSame = (a: Case, b: Case): boolean =>
  a.setting === b.setting &&
  a.ageYears === b.ageYears &&
  a.sex === b.sex &&
  hasSame(a.results, b.results) &&
  hasSame(a.answers, b.answers);

/** Most of what was answered is the very same object: only what is not is spelt out. */
const hasSame = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean => {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length &&
    ids.every((id) => a[id] === b[id] || JSON.stringify(a[id]) === JSON.stringify(b[id]))
  );
};
