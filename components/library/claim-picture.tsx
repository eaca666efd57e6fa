import { Circle, Diamond, FlaskConical, Square, Triangle } from 'lucide-react';
import Link from 'next/link';
import { Fragment } from 'react';
import type { ClaimShown, StudyShown } from '@/server/library/views/schema';
import { gradeWords } from '../evidence/words';
import { cx } from '../ui/cx';
import { TextLink } from '../ui/text-link';
import { scale, stepOf, studyDirectionWords, studyKindWords } from './claim-words';
import { VerdictBadge } from './verdict-badge';

const shapes = { trial: Circle, cohort: Diamond, comparison: Square, review: Triangle, laboratory: FlaskConical };
const kinds = ['trial', 'cohort', 'comparison', 'review', 'laboratory'] as const;

const columns = 'grid grid-cols-9';
const cell = 'flex flex-wrap content-center justify-center border-line border-s first:border-s-0';
const middle = 'bg-sunken';

/**
 * Each claim as a row on one scale: to the right what was measured as raised, to the left what was not, the further out
 * the more certain. A mark is one study, its shape the kind of study, and it opens its source.
 */
export const ClaimPicture = ({ claims, label }: { readonly claims: readonly ClaimShown[]; readonly label: string }) => (
  <figure aria-label={label} className="grid gap-3">
    <figcaption>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-muted">
        {kinds.map((kind) => {
          const Shape = shapes[kind];
          return (
            <li key={kind} className="flex items-center gap-1.5">
              <Shape aria-hidden="true" className="size-4" />
              {studyKindWords[kind]}
            </li>
          );
        })}
      </ul>
    </figcaption>
    <div className="grid lg:grid-cols-[minmax(0,1fr)_24rem]">
      <ScaleHead />
      {claims.map((claim) => (
        <Fragment key={claim.id}>
          <Claim claim={claim} />
          <Marks studies={claim.studies} />
        </Fragment>
      ))}
    </div>
  </figure>
);

const ScaleHead = () => (
  <div aria-hidden="true" className="text-center text-xs text-ink-muted lg:col-start-2">
    <div className={cx(columns, 'pb-0.5 font-semibold')}>
      <span className="col-span-4">not raised</span>
      <span className="whitespace-nowrap max-sm:-mx-2">mixed</span>
      <span className="col-span-4">raised</span>
    </div>
    <div className={cx(columns, 'border-line-strong border-b pb-0.5')}>
      {scale.map(({ direction, grade, label }) => (
        <span key={`${direction} ${grade}`}>{label}</span>
      ))}
    </div>
  </div>
);

const Claim = ({ claim }: { readonly claim: ClaimShown }) => (
  <div className="grid break-inside-avoid break-after-avoid content-start gap-1 py-2.5 pe-4 lg:border-line lg:border-b">
    <h3 className="flex flex-wrap items-center gap-2 text-base">
      {claim.href ? (
        <TextLink href={claim.href} prefetch={false} className="no-underline hover:underline">
          {claim.name}
        </TextLink>
      ) : (
        claim.name
      )}
      <VerdictBadge verdict={claim.verdict} />
    </h3>
    <p className="text-sm">
      <q className="text-ink-muted">{claim.claim}</q> {claim.reading}
    </p>
  </div>
);

const Marks = ({ studies }: { readonly studies: readonly StudyShown[] }) =>
  studies.length === 0 ? (
    <p className="grid min-h-target place-items-center border-line border-b text-sm text-ink-muted max-lg:mb-1">
      no study of people was found
    </p>
  ) : (
    <div className={cx(columns, 'min-h-target border-line border-b max-lg:mb-1')}>
      {scale.map((step, index) => (
        <div key={`${step.direction} ${step.grade}`} className={cx(cell, step.direction === 'mixed' && middle)}>
          {studies
            .filter((study) => stepOf(study) === index)
            .map((study) => (
              <Mark key={study.id} study={study} />
            ))}
        </div>
      ))}
    </div>
  );

const Mark = ({ study }: { readonly study: StudyShown }) => {
  const Shape = shapes[study.kind];
  return (
    <Link
      href={`/sources/${study.citation.source}`}
      prefetch={false}
      title={`${study.citation.short}: ${study.statement}`}
      className="grid min-h-target w-full max-w-11 min-w-6 place-items-center rounded-sm text-accent hover:bg-accent-soft"
    >
      <Shape
        aria-hidden="true"
        strokeWidth={2.25}
        className={cx('size-4', study.direction === 'raised' && study.kind !== 'laboratory' && 'fill-current')}
      />
      <span className="sr-only">{markWords(study)}</span>
    </Link>
  );
};

const markWords = ({ citation, direction, grade, kind, people }: StudyShown): string =>
  `${citation.short}: ${studyDirectionWords[direction].toLowerCase()}, ${gradeWords[grade]}, ${studyKindWords[kind].toLowerCase()}${people === null ? '' : `, ${people} people`}`;
