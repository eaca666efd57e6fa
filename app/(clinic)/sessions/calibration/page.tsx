import type { Metadata } from 'next';
import { CalibrationCard } from '@/components/follow-up/calibration-card';
import { followUpWords } from '@/components/follow-up/follow-up-words';
import { SessionsNav } from '@/components/follow-up/sessions-nav';
import { Card } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';
import { outcomesRead, readCalibration } from '@/server/follow-up/read-calibration';
import { clinicRule, fewest } from '@/server/follow-up/schema';
import { currentCatalogue } from '@/server/library/current-catalogue';

export const metadata: Metadata = { title: followUpWords.calibration };

export default async function CalibrationPage() {
  const { own, clinic } = await readCalibration(deps(), await requireClinician());
  const catalogue = currentCatalogue();
  return (
    <>
      <PageHeader title={followUpWords.calibration} lead="What the app stated, against what it turned out to be." />
      <SessionsNav at="calibration" />
      <div className="grid gap-5">
        <CalibrationCard
          title="Your sessions"
          note="The probability stated when you signed, or last before the outcome was known. Sessions that colleagues share with you count for them, not here."
          calibration={own}
          catalogue={catalogue}
        />
        {clinic ? (
          <CalibrationCard
            title="Your clinic"
            note={`All clinicians together, without names. Conditions that were the diagnosis in fewer than ${clinicRule.diagnosesOfACondition} sessions have no line.`}
            calibration={clinic}
            catalogue={catalogue}
          />
        ) : (
          <Card title="Your clinic">
            <p className="max-w-reading">
              Not shown, so that nobody is recognised: it takes at least {clinicRule.clinicians} clinicians with at
              least {clinicRule.outcomesEach} outcomes each, and nobody with more than half of them all.
            </p>
          </Card>
        )}
        <Card title="How to read it">
          <ul className="grid max-w-reading list-disc gap-1.5 ps-5">
            <li>
              Only sessions with a recorded outcome count, and those are not chance: outcomes come back from those who
              were referred, biopsied or stayed ill. What is learned here holds for them, and for others perhaps not.
            </li>
            <li>
              An outcome names one diagnosis, and conditions can go together: what was also present counts as if it had
              not been. “No disease found” counts against every condition, and so does a disease the app does not know.
            </li>
            <li>
              The results that made the diagnosis were often entered before it was recorded, and then the statement had
              heard them. A statement is not an independent forecast.
            </li>
            <li>
              The statements of one session hang together, and the bounds (Wilson’s, 95 %) take each as its own: they
              are narrower than what is known.
            </li>
            <li>
              With fewer than {fewest.toSayAnything} outcomes, or statements in a band, nothing is said; with fewer than{' '}
              {fewest.forAShare} no share is given. Demonstrations are left out. Of yours the latest{' '}
              {outcomesRead.own.toLocaleString('en-GB')} outcomes are looked at, of the clinic’s{' '}
              {outcomesRead.clinic.toLocaleString('en-GB')}.
            </li>
          </ul>
        </Card>
      </div>
    </>
  );
}
