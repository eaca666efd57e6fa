import type { ReferenceValue } from '@/server/library/shown/schema';
import { ProvenanceLine } from '../evidence/provenance-line';
import { unitName } from '../numbers/unit-name';
import { Badge } from '../ui/badge';
import { Table } from '../ui/table';

interface Outcome {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
}

/** The unit results are entered and weighed in; reference values stand as their sources print them. */
export const ResultUnit = ({ unit }: { readonly unit: string }) => {
  const { shown } = unitName(unit);
  return shown === '' ? null : <>Results are entered in {shown}.</>;
};

/** What a result can be and what each means. */
export const OutcomeList = ({ outcomes }: { readonly outcomes: readonly Outcome[] }) => (
  <Table
    caption="Results it can have"
    captionHidden
    rows={outcomes}
    rowKey={({ id }) => id}
    columns={[
      { key: 'label', header: 'Result', rowHeader: true, cell: ({ label }) => label },
      { key: 'meaning', header: 'What it means', cell: ({ meaning }) => meaning },
    ]}
  />
);

/** Values as printed, and whether one may decide by them. */
export const ReferenceValues = ({ values }: { readonly values: readonly ReferenceValue[] }) =>
  values.length === 0 ? null : (
    <Table
      caption="Reference values"
      captionHidden
      rows={values}
      rowKey={({ label, value, citation }) => `${label} ${value} ${citation.source}`}
      columns={[
        { key: 'label', header: 'Reference value', rowHeader: true, cell: ({ label }) => label },
        {
          key: 'value',
          header: 'As printed',
          cell: ({ value }) => <span className="figures font-semibold">{value}</span>,
        },
        {
          key: 'use',
          header: 'Use',
          cell: ({ usableAsCutoff }) => (
            <span className="whitespace-nowrap">
              {usableAsCutoff ? <Badge tone="success">cut-off</Badge> : <Badge>descriptive</Badge>}
            </span>
          ),
        },
        {
          key: 'population',
          header: 'Measured in',
          cell: (row) => (
            <div className="grid gap-0.5">
              <span>{row.population}</span>
              <ProvenanceLine provenance={row} />
            </div>
          ),
        },
      ]}
    />
  );
