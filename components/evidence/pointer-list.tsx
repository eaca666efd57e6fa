import type { Pointer } from '@/server/library/shown/schema';
import { TextLink } from '../ui/text-link';

/** Ways to other entries, one to a line, each large enough to hit. */
export const PointerList = ({ pointers }: { readonly pointers: readonly Pointer[] }) => (
  <ul>
    {pointers.map(({ href, label }) => (
      <li key={`${href} ${label}`}>
        <TextLink href={href} prefetch={false} className="inline-flex min-h-target items-center">
          {label}
        </TextLink>
      </li>
    ))}
  </ul>
);
