import type { Code } from '@/server/library/shown/schema';

const systems: Readonly<Record<Code['system'], string>> = {
  'icd-10': 'ICD-10',
  'icd-10-cm': 'ICD-10-CM',
  'icd-11': 'ICD-11',
  loinc: 'LOINC',
  hpo: 'HPO',
  mesh: 'MeSH',
};

/** Codes of the catalogues it is known by. */
export const CodeList = ({ codes }: { readonly codes: readonly Code[] }) => (
  <ul className="grid gap-0.5">
    {codes.map(({ system, code, display }) => (
      <li key={`${system} ${code}`}>
        <span className="text-ink-muted">{systems[system]} </span>
        <span className="font-mono text-[0.95em]">{code}</span> <span className="text-ink-muted">{display}</span>
      </li>
    ))}
  </ul>
);
