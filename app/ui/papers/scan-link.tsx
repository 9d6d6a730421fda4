import type { Scan } from '~/domain/papers/facts';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { papersText } from '../text/papers';

/** Where a cooperative reads a scan of its own. */
export const coopScanPath = (coopSlug: string, { mediaId }: Scan) =>
  `${paths.coop(coopSlug, 'giay-to')}/tep/${mediaId}`;

/** A link to a stored scan. It is sent as a download. */
export function ScanLink({ scan, path }: { scan: Scan; path: string }) {
  const t = useText(papersText);
  const href = useHref();
  return (
    <>
      <a className="inline-flex min-h-11 items-center" href={href(path)}>
        {t.openScan(scan.fileName ?? t.unnamed)}
      </a>
      {scan.blank && <strong className="block text-madder">{t.blankScan}</strong>}
    </>
  );
}
