import type { MarkKind } from '~/domain/catalogue/card';
import { NOT_KNOWN } from '~/domain/catalogue/filters';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { ProvenanceTag } from '../parts/claim';
import { StarRow } from '../parts/stars';
import { markText } from '../text/common';
import { homeText } from '../text/home';

/** `sample`: the count rests on something invented for demonstration. */
export type Option = { value: string; label: string; count: number; sample: boolean };
export type Share = { count: number; samples: number };
export type MarkKindCount = { kind: MarkKind; count: number };

/** Three doors into the catalogue: what it is, how many stars it holds, which mark it carries. */
export function WaysIn({
  all,
  groups,
  stars,
  markKinds,
}: {
  all: Share;
  groups: Option[];
  stars: Option[];
  markKinds: MarkKindCount[];
}) {
  const t = useText(homeText);
  const href = useHref();
  return (
    <div className="below-fold grid gap-8 md:grid-cols-[3fr_2fr_2fr]">
      <Door id="theo-nhom" title={t.groups}>
        {groups.map(({ value, label, count, sample }) => (
          <DoorLink
            key={value}
            href={href(paths.products(`nhom=${value}`))}
            detail={t.count(count)}
            sample={sample}
          >
            {label}
          </DoorLink>
        ))}
        <DoorLink
          href={href(paths.products())}
          detail={t.count(all.count)}
          sample={all.samples > 0}
        >
          <strong>{t.allProducts}</strong>
        </DoorLink>
      </Door>
      <Door id="theo-sao" title={t.stars}>
        {stars.map(({ value, label, count, sample }) => (
          <DoorLink
            key={value}
            href={href(paths.products(`sao=${value}`))}
            detail={t.count(count)}
            sample={sample}
          >
            {value === NOT_KNOWN ? label : <StarRow stars={Number(value)} />}
          </DoorLink>
        ))}
      </Door>
      <Door id="theo-nhan-hieu" title={t.marks}>
        {markKinds.map(({ kind, count }) => (
          <MarkDoor key={kind} kind={kind} count={count} />
        ))}
      </Door>
    </div>
  );
}

function MarkDoor({ kind, count }: { kind: MarkKind; count: number }) {
  const t = useText(homeText);
  const kinds = useText(markText).kind;
  const href = useHref();
  return (
    <DoorLink href={href(`${paths.marks()}#${kind}`)} detail={t.markCount(count)}>
      {kinds[kind]}
    </DoorLink>
  );
}

function Door({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      <ul className="mt-2 divide-y divide-line border-line border-y">{children}</ul>
    </section>
  );
}

function DoorLink({
  href,
  detail,
  sample = false,
  children,
}: {
  href: string;
  detail: string;
  sample?: boolean;
  children: React.ReactNode;
}) {
  return (
    <li>
      <a
        href={href}
        className="flex min-h-12 items-center justify-between gap-3 py-2 leading-snug no-underline hover:underline"
      >
        <span>{children}</span>
        <span className="shrink-0 text-ink-soft text-sm">
          {detail} {sample && <ProvenanceTag provenance="sample" />}
        </span>
      </a>
    </li>
  );
}
