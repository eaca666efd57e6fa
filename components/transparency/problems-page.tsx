import type { Problem, ProblemPage } from '@/server/problems/schema';
import { timeWords } from '../numbers/time-text';
import { hrefOfPlace, placeWords, problemKindWords } from '../problems/problem-words';
import { ReportProblem } from '../problems/report-problem';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';
import { AboutFrame } from './about-frame';

/** The inbox: what was reported, where, and with which versions. */
export const ProblemsPage = ({ page }: { readonly page: ProblemPage }) => (
  <AboutFrame
    here="/about/problems"
    title="Reported problems"
    lead="What you have reported, newest first. Reports stay within the clinic."
    actions={<ReportProblem place={{ kind: 'page', id: 'about/problems' }} />}
    parts={[
      {
        id: 'reports',
        title: 'Reports',
        children:
          page.problems.length === 0 ? (
            <p className="max-w-reading text-ink-muted">
              Nothing yet. “Report a problem…” stands under every condition, investigation, piece of evidence and
              calculator, and in the reasons of every line of a result.
            </p>
          ) : (
            <>
              <ul>
                {page.problems.map((problem) => (
                  <Report key={problem.id} problem={problem} />
                ))}
              </ul>
              {page.next && (
                <p>
                  <TextLink href={`/about/problems?after=${page.next}`}>Older reports</TextLink>
                </p>
              )}
            </>
          ),
      },
    ]}
  />
);

const Report = ({ problem }: { readonly problem: Problem }) => (
  <li className="grid gap-1 border-line border-b py-2.5 first:pt-0 last:border-b-0">
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span className="font-medium">{problemKindWords[problem.kind]}</span>
      {problem.kind === 'harm' && <Badge tone="urgent">harm</Badge>}
      <span className="text-sm text-ink-muted">{timeWords(problem.at)}</span>
    </p>
    <p className="max-w-reading text-sm">
      {placeWords[problem.place.kind]}{' '}
      <TextLink href={hrefOfPlace(problem.place)} prefetch={false} className="break-all">
        {problem.place.id}
      </TextLink>
      {problem.sessionId && (
        <>
          {' · '}
          <TextLink href={`/sessions/${problem.sessionId}/review`} prefetch={false}>
            its session
          </TextLink>
        </>
      )}
    </p>
    {problem.words && (
      <blockquote className="max-w-reading border-line-strong border-s-2 ps-3 whitespace-pre-wrap">
        {problem.words}
      </blockquote>
    )}
    <p className="text-xs break-all text-ink-muted">
      App {problem.appVersion}, engine {problem.engineVersion}, knowledge {problem.knowledgeVersion}
    </p>
  </li>
);
