/** Lines for a pen. Nothing is typed here, so nothing of the patient can be kept. */
export const FillIn = ({ title, labels }: { readonly title: string; readonly labels: readonly string[] }) => (
  <section data-keep-together className="grid gap-1.5">
    <h3 className="text-[1.15em] leading-snug">{title}</h3>
    <dl className="grid gap-x-8 sm:grid-cols-2 print:grid-cols-2">
      {labels.map((label) => (
        <div key={label} className="flex items-end gap-2 pt-3">
          <dt className="shrink-0 text-ink-muted">{label}</dt>
          <dd className="grow border-line-strong border-b">
            <span className="sr-only">to be filled in by hand</span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
