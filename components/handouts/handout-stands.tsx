import type { HandoutSheet } from '@/server/library/handouts/schema';
import { Citation } from '../evidence/citation';
import { ReadFrom } from '../evidence/read-from';
import { Disclosure } from '../ui/disclosure';
import { Table } from '../ui/table';
import { TextLink } from '../ui/text-link';
import { handoutWords } from './handout-words';

/** For the clinician, never printed: under each sentence where it stands and how that was read (REG-09). */
export const HandoutStands = ({ sheet }: { readonly sheet: HandoutSheet }) => {
  const lines = sheet.parts.flatMap((part) => part.lines);
  return (
    <div className="print:hidden">
      <Disclosure summary={handoutWords.stands}>
        <p className="pb-2 text-sm text-ink-muted">{handoutWords.standsNote}</p>
        <Table
          caption={handoutWords.stands}
          captionHidden
          rows={lines}
          rowKey={({ text }) => text}
          columns={[
            { key: 'text', header: 'Sentence', rowHeader: true, cell: ({ text }) => text },
            {
              key: 'stands',
              header: 'Stands in',
              cell: ({ stands }) =>
                stands.length === 0 ? (
                  <span className="text-ink-muted">{handoutWords.plain}</span>
                ) : (
                  <ul className="grid gap-1 text-sm">
                    {stands.map(({ citation, readFrom, rule }) => (
                      <li key={`${citation.source} ${citation.locator}`} className="grid">
                        {rule && (
                          <TextLink href={rule.href} prefetch={false}>
                            {rule.label}
                          </TextLink>
                        )}
                        <Citation citation={citation} />
                        <ReadFrom readFrom={readFrom} />
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
      </Disclosure>
    </div>
  );
};
