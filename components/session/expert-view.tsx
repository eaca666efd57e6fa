'use client';

import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { Answer, Assessment, Case, KnowledgeBase, SuggestedQuestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Reported, SessionState } from '@/server/sessions/schema';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { LaidOutLater } from '../ui/laid-out-later';
import { Enough } from './enough';
import { type ExpertSection, expertSections } from './expert-list';
import { ExpertRow } from './expert-row';
import { sectionWords } from './session-words';

interface ExpertViewProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly state: SessionState;
  readonly patient: Case;
  /** Nothing while the conditions are not shown. */
  readonly assessment: Assessment | null;
  readonly questions: readonly SuggestedQuestion[];
  readonly onAnswer: (finding: string, answer: Answer, reported?: Reported) => void;
  readonly onWithdraw: (finding: string) => void;
}

const WORTH_SHOWN = 6;

/** Everything in view, by section; what would change most stands on top. Each finding keeps its place. */
export const ExpertView = (props: ExpertViewProps) => {
  const { base, catalogue, state, patient, assessment, questions, onAnswer, onWithdraw } = props;
  const { ageYears, sex } = state.patient;
  const sections = useMemo(() => expertSections(base, catalogue, { ageYears, sex }), [base, catalogue, ageYears, sex]);
  const row = (id: string) => (
    <ExpertRow
      key={id}
      {...{ catalogue, id, onAnswer, onWithdraw }}
      answer={state.answers[id]}
      reported={state.reported[id]}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys between the buttons inside, which can be pressed as well
    <div className="grid grid-cols-1 gap-5" onKeyDown={walkRows}>
      {questions.length > 0 && (
        <Card title="Worth asking next" note="What would change the ranking or settle a red flag most for its effort.">
          <ul>{questions.slice(0, WORTH_SHOWN).map(({ finding }) => row(finding))}</ul>
        </Card>
      )}
      {questions.length > 0 && <Enough {...{ base, patient, catalogue, assessment, questions }} allInView />}
      <nav aria-label="Sections" className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm">
        {sections.map(({ section }) => (
          <a
            key={section}
            href={`#section-${section}`}
            className="flex min-h-target items-center text-accent underline underline-offset-3"
          >
            {sectionWords[section]}
          </a>
        ))}
      </nav>
      <div className="grid grid-cols-1 gap-5 min-[130rem]:grid-cols-2 min-[130rem]:items-start">
        {inHalves(sections).map((half) => (
          <div key={half[0]?.section} className="grid grid-cols-1 gap-5">
            {half.map(({ section, findings }) => (
              <Section
                key={section}
                {...{ section, findings, catalogue, onAnswer, onWithdraw }}
                answers={answersOf(state.answers, findings)}
                reported={state.reported}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};

/** For two columns about as long as each other, in the order of reading. Cannot fail. */
const inHalves = (sections: readonly ExpertSection[]): readonly (readonly ExpertSection[])[] => {
  const lengths = sections.map(({ findings }) => HEAD + Math.min(findings.length, SHOWN));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let so = 0;
  const end = lengths.findIndex((length) => {
    so += length;
    return so >= whole / 2;
  });
  return [sections.slice(0, end + 1), sections.slice(end + 1)];
};

/** What the head of a section takes, in lines of findings. */
const HEAD = 3;

interface SectionProps extends Pick<ExpertViewProps, 'catalogue' | 'onAnswer' | 'onWithdraw'> {
  readonly section: string;
  readonly findings: readonly string[];
  /** The answers to these findings, in their order; undefined where there is none. */
  readonly answers: readonly (Answer | undefined)[];
  /** Comes with the answers. */
  readonly reported: SessionState['reported'];
}

const SHOWN = 10;

/** Drawn again only when one of its own answers has changed. */
const Section = memo(
  ({ section, findings, answers, reported, catalogue, onAnswer, onWithdraw }: SectionProps) => {
    const [all, setAll] = useState(false);
    const shown = findings
      .map((id, place) => ({ id, answer: answers[place] }))
      .filter(({ answer }, place) => all || place < SHOWN || answer);
    const given = answers.filter(Boolean).length;
    return (
      <LaidOutLater className="[contain-intrinsic-height:auto_31rem]">
        <Card
          id={`section-${section}`}
          title={sectionWords[section]}
          note={given > 0 ? `${given} answered` : undefined}
        >
          <ul>
            {shown.map(({ id, answer }) => (
              <ExpertRow key={id} {...{ catalogue, id, answer, onAnswer, onWithdraw }} reported={reported[id]} />
            ))}
          </ul>
          {findings.length > SHOWN && (
            <Button size="sm" variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `All ${findings.length}`}
            </Button>
          )}
        </Card>
      </LaidOutLater>
    );
  },
  (a, b) =>
    a.findings === b.findings &&
    a.onAnswer === b.onAnswer &&
    a.answers.every((answer, place) => answer === b.answers[place]),
);

const answersOf = (answers: SessionState['answers'], findings: readonly string[]): readonly (Answer | undefined)[] =>
  findings.map((id) => answers[id]);

/** Up and down to the same button of the row above and below: one press a finding, without the pointer. */
const walkRows = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('button[data-state]') : null;
  if (step === 0 || !here) return;
  const same = [...event.currentTarget.querySelectorAll<HTMLElement>(`button[data-state="${here.dataset['state']}"]`)];
  const next = same[same.indexOf(here) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};
