/** A key, as it is printed on the keyboard. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className="inline-grid min-h-5 min-w-5 place-items-center rounded-sm border border-line-strong bg-raised px-1 font-sans text-xs text-ink-muted">
    {children}
  </kbd>
);
