import type { ImportReport as Report } from '@/server/interchange/schema';
import type { Catalogue } from '@/server/library/schema';
import { basisWords } from '@/server/sessions/schema';
import { formatQuantity } from '../numbers/quantity-words';
import { dayOf, timeWords } from '../numbers/time-text';
import { eventWords } from '../session/event-words';
import { diagnosisWords } from '../session/outcome-words';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { Disclosure } from '../ui/disclosure';
import { Table } from '../ui/table';
import { formatWords, importNoticeWords, reasonWords } from './import-words';

interface ImportReportProps {
  readonly report: Report;
  readonly catalogue: Catalogue;
}

const isQuiet = ({ code }: Report['notUsed'][number]): boolean => code === 'thought_anew' || code === 'not_needed';

/** What a file would bring in and what it would not, before anything is stored. */
export const ImportReport = ({ report, catalogue }: ImportReportProps) => {
  const lost = report.notUsed.filter((line) => !isQuiet(line));
  const quiet = report.notUsed.filter(isQuiet);
  const written = report.notUsed.reduce((sum, { count }) => sum + count, 0);
  const more = report.notUsedTotal - written;
  return (
    <>
      <Card title="The file">
        <DescriptionList
          items={[
            {
              term: 'Kind',
              description: `${formatWords[report.format]}${report.own ? ', written by Zonula' : ''}${report.demonstration ? ', a demonstration' : ''}`,
            },
            ...(report.origin ? [{ term: 'Session of', description: timeWords(report.origin.startedAt) }] : []),
            ...(report.knowledgeVersion ? [{ term: 'Knowledge', description: report.knowledgeVersion }] : []),
            ...(report.engineVersion ? [{ term: 'Engine', description: report.engineVersion }] : []),
            ...(report.appVersion ? [{ term: 'App', description: report.appVersion }] : []),
          ]}
        />
        {report.notices.length > 0 && (
          <ul className="mt-3 grid gap-1">
            {report.notices.map((code) => (
              <li key={code}>{importNoticeWords[code]}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={`Will be entered: ${report.entries.length}`} note="Each is marked as imported, with its own time.">
        {report.entries.length === 0 ? (
          <p className="text-ink-muted">No entries: the session it comes from was empty.</p>
        ) : (
          <ul className="grid gap-1" aria-label="Will be entered">
            {report.entries.map(({ at, entry, given }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of static rows
              <li key={place} className="grid gap-x-4 sm:grid-cols-[minmax(0,1fr)_auto]">
                <span>
                  {eventWords(catalogue, entry)}
                  {given && <span className="text-ink-muted"> (given as {formatQuantity(given)})</span>}
                </span>
                <span className="text-sm text-ink-muted">{at ? timeWords(at) : 'no time given'}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {report.outcomes.length > 0 && (
        <Card title="What it turned out to be" note="Kept with the session; it changes nothing of the assessment.">
          <ul className="grid gap-1">
            {report.outcomes.map((known, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of static rows
              <li key={place}>
                <strong className="font-medium">{diagnosisWords(catalogue, known.outcome.diagnosis)}</strong>
                <span className="text-ink-muted">
                  {` · ${basisWords[known.outcome.establishedBy].toLowerCase()}, ${dayOf(known.outcome.establishedOn)}`}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={`Not used: ${lost.reduce((sum, { count }) => sum + count, 0)}`}>
        {lost.length === 0 ? (
          <p>Everything the file says of the patient can be entered.</p>
        ) : (
          <NotUsedTable caption="Not used, and why" lines={lost} />
        )}
        {more > 0 && <p className="mt-2">And {more} places more, not listed.</p>}
        {quiet.length > 0 && (
          <Disclosure look="inline" summary="Left out of every import">
            <NotUsedTable caption="Left out of every import" lines={quiet} />
          </Disclosure>
        )}
      </Card>
    </>
  );
};

const NotUsedTable = ({ caption, lines }: { readonly caption: string; readonly lines: Report['notUsed'] }) => (
  <Table
    caption={caption}
    captionHidden
    rows={lines}
    rowKey={({ place, code, detail }) => `${place} ${code} ${detail}`}
    columns={[
      { key: 'reason', header: 'Reason', rowHeader: true, cell: ({ code }) => reasonWords[code] },
      {
        key: 'detail',
        header: 'In the file',
        cell: ({ detail }) => <span className="[overflow-wrap:anywhere]">{detail ?? '–'}</span>,
      },
      {
        key: 'place',
        header: 'Where',
        cell: ({ place }) => <span className="font-mono text-sm [overflow-wrap:anywhere]">{place}</span>,
      },
      { key: 'count', header: 'Places', numeric: true, cell: ({ count }) => count },
    ]}
  />
);
