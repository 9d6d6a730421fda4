import type { FoundHolder, GrantDraft } from '~/domain/marks/desk-right';
import { type GrantWarning, warningsMark } from '~/domain/marks/grant-warnings';
import type { RightFaults, TypedRight } from '~/domain/marks/right-form';
import type { Refusal } from '~/domain/media/refusal';
import type { Scan } from '~/domain/papers/facts';
import { paths } from '~/paths';
import { useHref, useLocale, useText } from '../locale';
import { markTitle } from '../mark/mark-words';
import { ScanField } from '../papers/scan-field';
import { FormField } from '../parts/form-field';
import { Notice } from '../parts/notice';
import { Tick } from '../parts/tick';
import { deskRightText } from '../text/desk-rights';
import { RightFields } from './right-fields';

/** What a refused form of a right leaves behind, all that was typed and its scan. */
export type RefusedRight = {
  form: 'cap' | 'sua';
  typed: TypedRight;
  faults: RightFaults;
  reason: string;
  scan: Scan | null;
  refusal: Refusal | null;
  warnings: GrantWarning[];
  /** What the next sending of a correction is compared with, and what is kept now. */
  opened: TypedRight | null;
  kept?: TypedRight;
};

type Props = {
  draft: GrantDraft;
  search: { q: string; found: FoundHolder[] };
  refused?: RefusedRight;
};

/** Where an officer records the paper by which a producer may use a mark. */
export function GrantPage({ draft, search, refused }: Props) {
  const t = useText(deskRightText);
  const locale = useLocale();
  const href = useHref();
  const { mark, producer, ownCause } = draft;
  const markPage = `nhan-hieu/${mark.slug}` as const;
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <p>
          <a className="inline-flex min-h-11 items-center" href={href(paths.desk(markPage))}>
            ← {t.back}
          </a>
        </p>
        <h1>{t.grantTitle}</h1>
        <p>
          {t.forMark}: <strong>{markTitle(mark, locale)}</strong>
        </p>
      </header>
      {producer ? (
        <p>
          {t.findProducer}: <strong>{producer.name}</strong>{' '}
          <a
            className="inline-flex min-h-11 items-center"
            href={href(paths.desk(`${markPage}/quyen/moi`))}
          >
            {t.change}
          </a>
        </p>
      ) : (
        <FindProducer slug={mark.slug} search={search} />
      )}
      {ownCause && <Notice kind="bad">{t.ownCause}</Notice>}
      {producer && !ownCause && <GrantForm draft={draft} refused={refused} />}
    </div>
  );
}

function FindProducer({ slug, search }: { slug: string; search: Props['search'] }) {
  const t = useText(deskRightText);
  const href = useHref();
  const page = `nhan-hieu/${slug}/quyen/moi` as const;
  return (
    <section className="space-y-3">
      <form className="panel space-y-3 p-4" action={href(paths.desk(page))}>
        <FormField
          label={t.findProducer}
          name="q"
          type="search"
          help={t.findHelp}
          defaultValue={search.q}
          maxLength={200}
        />
        <button type="submit" className="button">
          {t.find}
        </button>
      </form>
      {search.q !== '' && search.found.length === 0 && <p role="status">{t.foundNone}</p>}
      <ul className="space-y-1">
        {search.found.map((one) => (
          <li key={one.slug} className="border-line border-b">
            <a
              className="inline-flex min-h-11 items-center font-bold"
              href={href(paths.desk(page, new URLSearchParams({ 'co-so': one.slug }).toString()))}
            >
              {one.name}
            </a>{' '}
            <span className="text-ink-soft text-sm">
              {[one.commune, t.productsCount(one.products), one.status !== 'listed' && t.gone]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GrantForm({ draft, refused }: Pick<Props, 'draft' | 'refused'>) {
  const t = useText(deskRightText);
  const { follows } = draft;
  return (
    <form method="post" encType="multipart/form-data" className="panel space-y-4 p-4">
      {follows && <p>{follows.number ? t.follows(follows.number) : t.followsNoNumber}</p>}
      <input type="hidden" name="intent" value="cap" />
      <RightFields
        grant
        offered={draft.offered}
        typed={refused?.typed ?? draft.typed}
        faults={refused?.faults ?? {}}
      />
      <ScanField id="o-scan" kept={refused?.scan ?? null} refusal={refused?.refusal ?? null} />
      {refused && refused.warnings.length > 0 && <Warnings warnings={refused.warnings} />}
      <button type="submit" className="button">
        {t.grantButton}
      </button>
    </form>
  );
}

function Warnings({ warnings }: { warnings: GrantWarning[] }) {
  const t = useText(deskRightText);
  return (
    <Notice kind="bad">
      <p className="font-bold">{t.warnings}</p>
      <ul className="list-disc pl-5">
        {warnings.map(({ code, about }) => (
          <li key={code}>{[t.warning[code], about.join(', ')].filter(Boolean).join(' ')}</li>
        ))}
      </ul>
      <Tick label={t.confirm} name="confirmed" value={warningsMark(warnings)} />
    </Notice>
  );
}
