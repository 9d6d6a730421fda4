import type { PaperFacts } from '~/domain/papers/facts';
import { useText } from '../locale';
import { papersText } from '../text/papers';
import { PaperWords } from './paper-facts';
import { coopScanPath, ScanLink } from './scan-link';

/** The papers on file, those that end first on top. */
export function PaperList({ coopSlug, papers }: { coopSlug: string; papers: PaperFacts[] }) {
  const t = useText(papersText);
  if (papers.length === 0) return <p className="text-ink-soft">{t.noPapers}</p>;
  return (
    <ul className="space-y-3">
      {papers.map((paper) => (
        <PaperLine key={paper.id} coopSlug={coopSlug} paper={paper} />
      ))}
    </ul>
  );
}

function PaperLine({ coopSlug, paper }: { coopSlug: string; paper: PaperFacts }) {
  const t = useText(papersText);
  const { kind, number, scan } = paper;
  return (
    <li className="panel space-y-1 p-3">
      <PaperWords paper={paper} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {scan && <ScanLink scan={scan} path={coopScanPath(coopSlug, scan)} />}
        <form method="post" encType="multipart/form-data">
          <input type="hidden" name="id" value={paper.id} />
          <button
            type="submit"
            name="intent"
            value="remove-paper"
            className="button button-quiet"
            aria-label={t.removeOf(`${t.kinds[kind]} ${number ?? ''}`.trim())}
          >
            {t.remove}
          </button>
        </form>
      </div>
    </li>
  );
}
