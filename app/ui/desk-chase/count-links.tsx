import { useHref } from '../locale';

type Props = {
  label: string;
  links: readonly {
    label: string;
    count: number;
    /** Said after the count: a share. */
    note?: string | null;
    current: boolean;
    path: string;
  }[];
};

/** Counts in a row, each a link to what it counts. */
export function CountLinks({ label, links }: Props) {
  const href = useHref();
  return (
    <nav aria-label={label}>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
        {links.map((link) => (
          <li key={link.path}>
            <a
              aria-current={link.current ? 'true' : undefined}
              className="panel flex min-h-11 h-full flex-wrap items-center justify-between gap-x-3 px-3 py-1.5 leading-snug text-ink no-underline hover:border-indigo-mid aria-[current]:border-indigo aria-[current]:bg-indigo-mist aria-[current]:font-bold"
              href={href(link.path)}
            >
              {link.label}
              <span className="whitespace-nowrap">
                <b className="text-indigo text-lg">{link.count}</b>
                {link.note && <span className="text-ink-soft text-sm"> · {link.note}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
