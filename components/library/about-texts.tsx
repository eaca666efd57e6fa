import type { AboutView } from '@/server/library/views/schema';
import { TextLink } from '../ui/text-link';

/** The method in plain words, with the numbers it rests on a step away. */
export const AboutMethod = ({ ages }: Pick<AboutView, 'ages'>) => (
  <div className="grid max-w-reading gap-3">
    <p>
      Each condition is judged on its own. It starts from how common it is among people like this one, in this setting,
      before anything is known. Every answer and every result then multiplies its odds by a likelihood ratio: how often
      that answer is given by people with the condition, divided by how often by people without it. An unknown answer
      moves nothing.
    </p>
    <p>
      Answers that measure the same thing are put in one group: the strongest of a group counts in full, each further
      one a <TextLink href="/evidence/overlap-share">share</TextLink> of the one before. The logarithm of each ratio is{' '}
      <TextLink href="/evidence/damping">damped</TextLink>, because even separate findings lean on each other, and no
      ratio is used beyond a <TextLink href="/evidence/ratio-limit">limit</TextLink>.
    </p>
    <p>
      Every ratio and every starting point carries its uncertainty. What comes out is a{' '}
      <TextLink href="/evidence/range-width">90 % range</TextLink>, shown in words and figures. The list is not a pie:
      conditions coexist, and the figures do not add up to anything.
    </p>
    <p>
      The order “Explains best” takes more into account than those odds: only a share of how common a condition is,
      whether it may be missed, and what it has learnt from patients in published case reports,{' '}
      <TextLink href="/evidence/precedent-penalty">held back</TextLink> where they are few. None of that moves a
      probability.
    </p>
    <p>
      Red flags and criteria are rules, not odds. A red flag shows whatever the ranking says. A rule holds, does not
      hold, or cannot be told yet, and then it names what is missing.
    </p>
    <p>
      Investigations are suggested in three steps: what a guideline asks for, then what would change the decision most
      for its burden, then what to leave alone. What finds a cause stands before what measures permeability.
    </p>
    <p>
      It ranks for people from <TextLink href="/evidence/age-from">{ages.from}</TextLink> years on. The same answers
      under the same versions always give the same assessment.
    </p>
  </div>
);

/** What is kept, where, and what is not asked for. */
export const AboutData = () => (
  <div className="grid max-w-reading gap-3">
    <p>
      No name, date of birth or record number of a patient is asked for or needed. A session may carry a local reference
      that you choose; keep it free of anything that names the patient.
    </p>
    <p>
      Each answer, result, decision and note is appended to the session with who, when, and the versions of engine and
      knowledge. Nothing is overwritten: a past session shows what was shown that day.
    </p>
    <p>
      Everything is kept in the database of the clinic that runs this app. The app sends nothing to anybody else; links
      to sources open in your browser only when you follow them, and take nothing along.
    </p>
  </div>
);
