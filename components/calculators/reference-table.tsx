import { ProvenanceLine } from '../evidence/provenance-line';
import { Table } from '../ui/table';
import type { SetRead } from './dual-sugar-reading';
import { assayWords, whyNotWords, sugarWords as words } from './dual-sugar-words';
import { referenceRow } from './reference-rows';

interface ReferenceTableProps {
  readonly sets: readonly SetRead[];
  readonly drinkLabel: (id: string) => string;
}

/** The same figures as the picture, with how each set was measured and where it stands (A11Y-16). */
export const ReferenceTable = ({ sets, drinkLabel }: ReferenceTableProps) => (
  <Table
    caption={words.picture}
    captionHidden
    rows={sets.map((read) => ({ ...referenceRow(read.set), reasons: read.reasons }))}
    rowKey={({ set }) => set.id}
    columns={[
      {
        key: 'set',
        header: 'Who',
        rowHeader: true,
        cell: ({ set }) => (
          <div className="grid gap-0.5" data-set={set.id}>
            <span>{set.label}</span>
            <span className="text-sm font-normal text-ink-muted">{set.population}</span>
          </div>
        ),
      },
      {
        key: 'how',
        header: 'How',
        cell: ({ set }) => (
          <div className="grid text-sm">
            <span>{set.drink === null ? 'drink not stated' : drinkLabel(set.drink)}</span>
            <span>{set.window === null ? 'window not stated' : `${set.window.from}–${set.window.to} h`}</span>
            <span>{set.assay === null ? 'assay not stated' : assayWords[set.assay]}</span>
          </div>
        ),
      },
      {
        key: 'ratio',
        header: 'Ratio, limit, with a disease',
        cell: ({ set, ratio, limit, patients }) => (
          <div className="figures grid text-sm">
            <span>{ratio}</span>
            {limit !== null && <span>limit {limit}</span>}
            {patients.map((one) => (
              <span key={one}>{one}</span>
            ))}
            {set.lactulose && <span className="text-ink-muted">lactulose {set.lactulose}</span>}
            {set.mannitol && <span className="text-ink-muted">mannitol {set.mannitol}</span>}
          </div>
        ),
      },
      {
        key: 'use',
        header: 'Here',
        cell: ({ set, reasons }) => (
          <div className="grid gap-0.5 text-sm">
            <span>{reasons.length === 0 ? 'may be compared' : reasons.map((one) => whyNotWords[one]).join(', ')}</span>
            {set.notAYardstick && <span className="text-ink-muted">{set.notAYardstick}</span>}
            <ProvenanceLine provenance={set} compact newTab />
          </div>
        ),
      },
    ]}
  />
);
