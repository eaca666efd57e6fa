import type { Metadata } from 'next';
import { HandoutList } from '@/components/handouts/handout-list';
import { gradeText, handoutWords } from '@/components/handouts/handout-words';
import { PageHeader } from '@/components/ui/page-header';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { handoutIndex } from '@/server/library/handouts/handout-index';
import { library } from '@/server/library/library';

export const metadata: Metadata = { title: handoutWords.title };

/** Every sheet for patients, by name. */
export default async function Page() {
  await requireSignedIn();
  const { handouts, grades } = handoutIndex(library());
  return (
    <>
      <PageHeader title={handoutWords.title} lead={handoutWords.lead} />
      <p className="max-w-reading pb-4 text-sm text-ink-muted">
        {handoutWords.grade}: {gradeText(grades.least)} to {gradeText(grades.most)}, half of them at{' '}
        {gradeText(grades.middle)} or below. {handoutWords.gradeNote} {handoutWords.noneReviewed}
      </p>
      <HandoutList handouts={handouts} />
    </>
  );
}
