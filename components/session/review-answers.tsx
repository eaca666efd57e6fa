import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { answerWords } from './answer-words';
import { carriedWords } from './carried-words';
import { nameIn } from './reading-words';

interface ReviewAnswersProps {
  readonly catalogue: Catalogue;
  readonly state: SessionState;
}

/** What was answered: the complaints first, then what else is there, a line each; what is not, in running text. */
export const ReviewAnswers = ({ catalogue, state }: ReviewAnswersProps) => {
  const ids = Object.keys(state.answers).sort((a, b) => nameIn(catalogue, a).localeCompare(nameIn(catalogue, b)));
  const wordsOf = (id: string): string => {
    const answer = state.answers[id];
    return answer ? answerWords(catalogue, id, answer, state.reported[id]) : '';
  };
  const kindOf = (id: string): 'there' | 'absent' | 'unknown' => {
    const answer = state.answers[id];
    return answer?.kind !== 'state' || answer.state === 'present' ? 'there' : answer.state;
  };
  const there = ids.filter((id) => kindOf(id) === 'there');
  const complaints = there.filter((id) => state.complaints.includes(id));
  return (
    <dl className="grid">
      {[...complaints, ...there.filter((id) => !complaints.includes(id))].map((id) => (
        <div key={id} className="flex flex-wrap justify-between gap-x-4 border-line border-b py-1.5 first:border-t">
          <dt>{nameIn(catalogue, id)}</dt>
          <dd className="font-medium wrap-anywhere">
            {wordsOf(id)}
            {carriedWords(state.followsUp?.answers[id])}
          </dd>
        </div>
      ))}
      {(['absent', 'unknown'] as const).map((kind) => {
        const those = ids.filter((id) => kindOf(id) === kind);
        return (
          those.length > 0 && (
            <div key={kind} className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[6rem_1fr]">
              <dt className="text-ink-muted">{kind === 'absent' ? 'Absent' : 'Not known'}</dt>
              <dd>
                {those.map((id) => `${nameIn(catalogue, id)}${carriedWords(state.followsUp?.answers[id])}`).join(' · ')}
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
};
