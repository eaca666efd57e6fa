/** Where a press or the focus is: in what was asked for, in a field of the page, or anywhere else. */
export type EarlyPlace = 'there' | 'field' | 'page';

interface EarlyTyping {
  readonly placeOf: (target: EventTarget | null) => EarlyPlace;
  readonly onText: (change: (before: string) => string) => void;
  /** It is not wanted any more. */
  readonly onLeave: () => void;
}

/** After so long without a letter nobody is typing on: the keys are the page's again. */
export const PATIENCE_MS = 2000;

/**
 * Until what was asked for is there and has the focus, what is typed is for it all the same: not for the page, nor its keys.
 * Escape, a press elsewhere and the focus in a field say that it is not wanted any more; so does a key that comes after
 * the patience is over, which the page gets. What it gives back ends it. Cannot fail.
 */
export const keepEarlyTyping = (page: EventTarget, { placeOf, onText, onLeave }: EarlyTyping): (() => void) => {
  let isPatient = true;
  const wait = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      isPatient = false;
    }, PATIENCE_MS);
  let patience = wait();
  const all = new AbortController();
  const stop = (): void => {
    all.abort();
    clearTimeout(patience);
  };
  const leave = (): void => {
    stop();
    onLeave();
  };
  const take = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const keep = (event: Event, key: string): void => {
    take(event);
    clearTimeout(patience);
    patience = wait();
    if (key === 'Backspace') onText((before) => before.slice(0, -1));
    else if (key !== 'Enter') onText((before) => before + key);
  };
  const onKey = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent;
    const isTyped = [...key].length === 1 || key === 'Backspace' || key === 'Enter';
    if (placeOf(event.target) === 'there') stop();
    else if (ctrlKey || metaKey || altKey || isComposing) return;
    else if (key === 'Escape') {
      take(event);
      leave();
    } else if (isTyped && isPatient) keep(event, key);
    else if (isTyped) leave();
  };
  const listen = (name: string, work: (event: Event) => void): void =>
    page.addEventListener(name, work, { capture: true, signal: all.signal });
  listen('keydown', onKey);
  listen('pointerdown', ({ target }) => placeOf(target) !== 'there' && leave());
  listen('focusin', ({ target }) => {
    const place = placeOf(target);
    if (place === 'there') stop();
    else if (place === 'field') leave();
  });
  return stop;
};
