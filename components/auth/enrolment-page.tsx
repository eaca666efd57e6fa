'use client';

import { Enrolment } from './enrolment';

/** What whoever needs a second factor and has none can do: add one, and go on. */
export const EnrolmentPage = () => (
  <Enrolment totp onDone={() => window.location.assign('/')} doneLabel="I have kept them: go on" />
);
