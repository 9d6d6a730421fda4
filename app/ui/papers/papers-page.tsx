import type { StorageRoom } from '~/domain/media/storage-quota.server';
import type {
  ClaimableMark,
  NamedProduct,
  OwnClaim,
  PaperFacts,
  PapersFailure,
  ProductStanding,
} from '~/domain/papers/facts';
import type { Right } from '~/domain/producers/right';
import { useText } from '../locale';
import { Notice } from '../parts/notice';
import { StorageUsed } from '../parts/storage-used';
import { mediaText } from '../text/media';
import { type PapersDone, papersText } from '../text/papers';
import { type ClaimDraft, ClaimForm } from './claim-form';
import { ClaimList } from './claim-list';
import { PaperForm } from './paper-form';
import { PaperList } from './paper-list';
import { Standing } from './standing';

export type PapersPageFacts = {
  coopSlug: string;
  room: StorageRoom;
  standing: ProductStanding[];
  rights: Right[];
  products: NamedProduct[];
  marks: ClaimableMark[];
  claims: OwnClaim[];
  papers: PaperFacts[];
  draft: ClaimDraft | null;
  done: PapersDone | null;
};

const CLAIM_FORMS = ['recognition', 'right-of-use'] as const;

/** `/htx/:coopSlug/giay-to`: what stands, what is claimed, and what is on file. */
export function PapersPage({ facts, failed }: { facts: PapersPageFacts; failed?: PapersFailure }) {
  const t = useText(papersText);
  const { coopSlug, standing, rights, products, marks, claims, papers, draft, done } = facts;
  return (
    <div className="max-w-3xl space-y-8">
      <h1>{t.title}</h1>
      <StorageUsed room={facts.room} />
      {failed ? (
        <FailureNotice failed={failed} />
      ) : (
        done && <Notice kind="good">{t.done[done]}</Notice>
      )}
      <Standing coopSlug={coopSlug} standing={standing} rights={rights} />
      <section aria-labelledby="khai" className="space-y-3">
        <h2 id="khai">{t.claim}</h2>
        <p>{t.claimHelp}</p>
        {products.length === 0 && <p className="text-ink-soft">{t.noProducts}</p>}
        {products.length > 0 &&
          CLAIM_FORMS.map((kind) => (
            <ClaimForm
              key={kind}
              kind={kind}
              products={products}
              marks={marks}
              failed={failed?.form === kind ? failed : null}
              draft={draft?.kind === kind ? draft : null}
            />
          ))}
        <ClaimList coopSlug={coopSlug} claims={claims} />
      </section>
      <section aria-labelledby="luu" className="space-y-3">
        <h2 id="luu">{t.papers}</h2>
        <p>{t.papersHelp}</p>
        <PaperForm products={products} failed={failed?.form === 'paper' ? failed : null} />
        <PaperList coopSlug={coopSlug} papers={papers} />
      </section>
    </div>
  );
}

function FailureNotice({ failed }: { failed: PapersFailure }) {
  const t = useText(papersText);
  const forms = useText(mediaText).forms;
  if (failed.form === 'state') return <Notice kind="bad">{t.decided}</Notice>;
  if (failed.form !== 'none') return <Notice kind="bad">{t.notSent}</Notice>;
  const { happened, next } = forms[failed.code];
  return (
    <Notice kind="bad">
      {happened} {next}
    </Notice>
  );
}
