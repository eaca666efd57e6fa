/**
 * Brings a part of the page into view and gives it the focus, so that reading and tabbing go on from there. False where the
 * page has no such part now. Whoever follows a link by it leaves the address as it is: a reload comes back to where one was, and
 * the back button leaves the session.
 */
export const goToPart = (id: string): boolean => {
  const part = document.getElementById(id);
  if (!part) return false;
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
  return true;
};
