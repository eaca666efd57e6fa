export type Politeness = 'polite' | 'assertive';
type Listener = (message: string, politeness: Politeness) => void;

const listeners = new Set<Listener>();

/** Says something once to whoever listens by ear. Assertive only for what cannot wait. Does nothing on the server. */
export const announce = (message: string, politeness: Politeness = 'polite'): void => {
  for (const listener of listeners) listener(message, politeness);
};

export const onAnnounce = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
