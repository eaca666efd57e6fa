import type { PriorShown } from '@/server/library/shown/schema';
import { FigureList } from '../evidence/figure-list';
import { gateWords } from '../evidence/gate-words';
import { ProvenanceLine } from '../evidence/provenance-line';
import { evidenceWords, presentationWords, settingWords } from '../evidence/words';
import { ProbabilityText } from '../numbers/probability-text';
import { Badge } from '../ui/badge';
import { Table } from '../ui/table';

/** For whom a pre-test probability holds, in a few words. */
export const strataWords = ({ settings, presentation, gate }: PriorShown): string =>
  [
    settings.map((setting) => settingWords[setting]).join(', '),
    presentation && presentationWords[presentation],
    gateWords(gate),
  ]
    .filter(Boolean)
    .join('; ');

/** Pre-test probabilities as words and ranges, each with where it is from. */
export const PriorTable = ({ priors }: { readonly priors: readonly PriorShown[] }) => (
  <Table
    caption="How likely before any answer"
    captionHidden
    rows={priors}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'who',
        header: 'In whom',
        rowHeader: true,
        cell: (row) => (
          <div className="grid justify-items-start gap-0.5">
            <span className="first-letter:uppercase">{strataWords(row)}</span>
            {row.judgement && <Badge>{evidenceWords.estimate}</Badge>}
          </div>
        ),
      },
      {
        key: 'estimate',
        header: 'Probability, 95 % range',
        cell: (row) => <ProbabilityText estimate={row.estimate} layout="stacked" />,
      },
      {
        key: 'source',
        header: 'As the source has it',
        cell: (row) => (
          <div className="grid gap-0.5">
            <FigureList figures={row.figures} />
            <span className="text-sm">{row.population}</span>
            <ProvenanceLine provenance={row} href={row.href} />
          </div>
        ),
      },
    ]}
  />
);
