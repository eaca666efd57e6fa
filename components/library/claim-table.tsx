import type { ClaimShown } from '@/server/library/views/schema';
import { Citation } from '../evidence/citation';
import { EvidenceGrade } from '../evidence/evidence-grade';
import { ReadFrom } from '../evidence/read-from';
import { Disclosure } from '../ui/disclosure';
import { Table } from '../ui/table';
import { studyDirectionWords, studyKindWords } from './claim-words';

/** The same studies as the picture, in rows (A11Y-16), with what each found. */
export const ClaimTable = ({
  claims,
  caption,
}: {
  readonly claims: readonly ClaimShown[];
  readonly caption: string;
}) => {
  const rows = claims.flatMap(({ name, studies }) => studies.map((study) => ({ ...study, name })));
  return (
    <Disclosure summary={`${caption}: the same as a table`} note={`${rows.length} studies`}>
      <Table
        caption={caption}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: 'Of', rowHeader: true, cell: ({ name }) => name },
          { key: 'direction', header: 'Measured as', cell: ({ direction }) => studyDirectionWords[direction] },
          {
            key: 'study',
            header: 'Study',
            cell: ({ kind, method, people }) => (
              <span className="grid">
                {studyKindWords[kind]}
                <span className="text-sm text-ink-muted">
                  {method}
                  {people !== null && ` · ${people} people`}
                </span>
              </span>
            ),
          },
          {
            key: 'statement',
            header: 'What was found',
            cell: ({ statement, caveat }) => `${statement} ${caveat ?? ''}`,
          },
          {
            key: 'source',
            header: 'Stands in',
            cell: ({ citation, readFrom, grade, gradeReason }) => (
              <span className="grid gap-0.5 text-sm">
                <Citation citation={citation} />
                <ReadFrom readFrom={readFrom} />
                <EvidenceGrade grade={grade} />
                <span className="text-ink-muted">{gradeReason}</span>
              </span>
            ),
          },
        ]}
      />
    </Disclosure>
  );
};
