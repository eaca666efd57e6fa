'use client';

import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { HandoutView, HandoutWording } from '@/server/library/handouts/schema';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { PageHeader } from '../ui/page-header';
import { SegmentedControl } from '../ui/segmented-control';
import { TextLink } from '../ui/text-link';
import { HandoutPaper } from './handout-paper';
import { HandoutStands } from './handout-stands';
import { gradeText, handoutWords, wordingWords } from './handout-words';

/** A sheet with what can be chosen before it is printed. The choices live as long as the page does, and nowhere else. */
export const HandoutPage = ({ view }: { readonly view: HandoutView }) => {
  const [wording, setWording] = useState<HandoutWording>(view.sheets[0]?.wording ?? 'only');
  const [large, setLarge] = useState(false);
  const [appointment, setAppointment] = useState(false);
  const sheet = view.sheets.find((one) => one.wording === wording) ?? view.sheets[0];
  if (!sheet) return null;
  return (
    <div>
      <div className="print:hidden">
        <PageHeader
          back={{ href: '/handouts', label: handoutWords.title }}
          title={view.name}
          meta={
            <>
              <Badge>
                {handoutWords.grade} {gradeText(sheet.grade)}
              </Badge>
              {view.notAdvised && <Badge tone="urgent">{handoutWords.notAdvised}</Badge>}
              <NotReviewedNote />
            </>
          }
          lead={
            <>
              {handoutWords.about}: <TextLink href={view.about.href}>{view.about.label}</TextLink>
            </>
          }
        />
      </div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid min-w-0 content-start gap-5">
          <HandoutPaper view={view} sheet={sheet} large={large} appointment={appointment} />
          <HandoutStands sheet={sheet} />
        </div>
        <aside
          aria-label={handoutWords.options}
          className="grid content-start gap-4 max-lg:row-start-1 lg:sticky lg:top-18 lg:self-start print:hidden"
        >
          {view.sheets.length > 1 && (
            <SegmentedControl
              legend={handoutWords.wording}
              options={view.sheets.map(({ wording: value }) => ({ value, label: wordingWords[value] }))}
              value={wording}
              onValueChange={setWording}
            />
          )}
          <div>
            <Checkbox
              label={handoutWords.appointment}
              checked={appointment}
              onChange={({ target }) => setAppointment(target.checked)}
            />
            <Checkbox label={handoutWords.large} checked={large} onChange={({ target }) => setLarge(target.checked)} />
          </div>
          <Button variant="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
            {handoutWords.print}
          </Button>
          <p className="text-sm text-ink-muted">{handoutWords.printHint}</p>
          <p className="text-sm text-ink-muted">{handoutWords.gradeNote}</p>
        </aside>
      </div>
    </div>
  );
};
