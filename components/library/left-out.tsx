/** On paper, in the line of a fold of a page of reference that nobody opened: that what is in it is not printed. */
export const LeftOut = () => (
  <span className="hidden text-sm font-normal text-ink-muted in-data-reference:print:inline [[open]>summary_&]:hidden!">
    not printed
  </span>
);

/** On paper, once a page: what is not printed, and how it is (`data-reference`, app/globals.css). */
export const OnPaper = () => (
  <p className="hidden max-w-reading text-sm text-ink-muted print:block">
    Printed as it stands on the screen: parts that are folded there say “not printed”, and why a certainty was graded as
    it was is left out. Open them on the screen before printing, and they are printed.
  </p>
);
