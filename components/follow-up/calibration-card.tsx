import { type Calibration, type CalibrationOfCondition, fewest } from '@/server/follow-up/schema';
import type { Catalogue } from '@/server/library/schema';
import { formatPercent } from '../numbers/probability-words';
import { whole } from '../numbers/whole';
import { nameIn } from '../session/reading-words';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { Disclosure } from '../ui/disclosure';
import { Table } from '../ui/table';
import { bandWords, scoreWords, shareWords, tooFew } from './calibration-words';
import { ReliabilityPlot } from './reliability-plot';

interface CalibrationCardProps {
  readonly title: string;
  readonly note: string;
  readonly calibration: Calibration;
  readonly catalogue: Catalogue;
}

const SHOWN = 8;

/** How what was stated fits what it turned out to be: the picture, its table, the scores, and each condition. */
export const CalibrationCard = ({ title, note, calibration, catalogue }: CalibrationCardProps) => {
  const { outcomes, diagnosed, statements, scores, bands, conditions } = calibration;
  return (
    <Card title={title} note={note}>
      <div className="grid gap-5">
        <p>
          {outcomes} {outcomes === 1 ? 'session has' : 'sessions have'} an outcome
          {outcomes >= fewest.toSayAnything &&
            `; in ${diagnosed} it was one of the conditions that were ranked. ${whole(statements)} statements in all, one for each condition of each session`}
          .
        </p>
        {outcomes < fewest.toSayAnything && (
          <p className="text-ink-muted">
            Nothing more is said of fewer than {fewest.toSayAnything}: it would be chance. Outcomes are recorded on the
            summary of a session.
          </p>
        )}
        {outcomes >= fewest.toSayAnything && !scores && (
          <p className="text-ink-muted">Shares and scores are given from {fewest.forAShare} outcomes on.</p>
        )}
        {bands.length > 0 && (
          <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            {scores && <ReliabilityPlot name={title} bands={bands} />}
            <div className="grid gap-4">
              <Table
                caption="By the word that was shown"
                rows={bands}
                rowKey={({ from }) => String(from)}
                columns={[
                  { key: 'band', header: 'Stated as', rowHeader: true, cell: bandWords },
                  {
                    key: 'statements',
                    header: 'Statements',
                    numeric: true,
                    cell: ({ statements: count }) => (count === null ? tooFew : whole(count)),
                  },
                  {
                    key: 'stated',
                    header: 'On average',
                    numeric: true,
                    cell: ({ stated }) => (stated === null ? '–' : formatPercent(stated)),
                  },
                  {
                    key: 'happened',
                    header: 'Was the diagnosis',
                    numeric: true,
                    cell: ({ happened }) => (happened ? `${happened.count} of ${happened.of}` : '–'),
                  },
                  {
                    key: 'share',
                    header: 'Share, 95 % bounds',
                    numeric: true,
                    cell: ({ happened }) => (happened ? shareWords(happened) : '–'),
                  },
                ]}
              />
              {scores && <Scores {...scores} />}
            </div>
          </div>
        )}
        {conditions.length > 0 && (
          <div>
            <ConditionTable caption="By condition" rows={conditions.slice(0, SHOWN)} catalogue={catalogue} />
            {conditions.length > SHOWN && (
              <Disclosure look="inline" summary={`${conditions.length - SHOWN} more conditions`}>
                <ConditionTable caption="The others" rows={conditions.slice(SHOWN)} catalogue={catalogue} />
              </Disclosure>
            )}
          </div>
        )}
      </div>
    </Card>
  );
};

const Scores = ({ brier, brierOfShares, error }: NonNullable<Calibration['scores']>) => (
  <DescriptionList
    items={[
      {
        term: 'Brier score',
        description: (
          <>
            <strong className="figures">{scoreWords(brier)}</strong>{' '}
            <span className="text-ink-muted">
              0 is perfect. Stating each condition’s own share every time would give{' '}
              <span className="figures">{scoreWords(brierOfShares)}</span>, known only afterwards.
            </span>
          </>
        ),
      },
      {
        term: 'Calibration error',
        description: (
          <>
            <strong className="figures">{scoreWords(error)}</strong>{' '}
            <span className="text-ink-muted">
              The mean distance between stated and happened over the bands, by their size.
            </span>
          </>
        ),
      },
    ]}
  />
);

interface ConditionTableProps {
  readonly caption: string;
  readonly rows: readonly CalibrationOfCondition[];
  readonly catalogue: Catalogue;
}

const ConditionTable = ({ caption, rows, catalogue }: ConditionTableProps) => (
  <Table
    caption={caption}
    rows={rows}
    rowKey={({ condition }) => condition}
    columns={[
      { key: 'name', header: 'Condition', rowHeader: true, cell: ({ condition }) => nameIn(catalogue, condition) },
      {
        key: 'count',
        header: 'Was the diagnosis',
        numeric: true,
        cell: ({ happened }) => `${happened.count} of ${happened.of}`,
      },
      {
        key: 'expected',
        header: 'Would have been, as stated',
        numeric: true,
        cell: ({ expected }) => expected.toFixed(1),
      },
      { key: 'share', header: 'Share, 95 % bounds', numeric: true, cell: ({ happened }) => shareWords(happened) },
    ]}
  />
);
