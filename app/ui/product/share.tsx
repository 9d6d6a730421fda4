import { useText } from '../locale';
import { productText } from '../text/product';

/** Plain links first; `data-print` is a hook for an enhancement. */
export function Share({ url, title, json }: { url: string; title: string; json: string }) {
  const t = useText(productText);
  const address = encodeURIComponent(url);
  return (
    <section aria-labelledby="chia-se" className="no-print">
      <h2 id="chia-se">{t.share}</h2>
      <label htmlFor="lien-ket" className="mt-2 block text-sm">
        {t.shareLink}
      </label>
      <input id="lien-ket" type="url" className="field mt-1" readOnly value={url} />
      <p className="mt-1 text-ink-soft text-sm">{t.shareHint}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        <li>
          <a
            className="button button-quiet"
            href={`https://www.facebook.com/sharer/sharer.php?u=${address}`}
            rel="noreferrer"
          >
            {t.facebook}
          </a>
        </li>
        <li>
          <a
            className="button button-quiet"
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${address}`}
          >
            {t.email}
          </a>
        </li>
        <li>
          <button type="button" hidden data-print="" className="button button-quiet">
            {t.print}
          </button>
        </li>
      </ul>
      <p className="mt-2 text-ink-soft text-sm">{t.printHint}</p>
      <p className="text-sm">
        <a className="inline-flex min-h-11 items-center" href={json} rel="alternate">
          {t.json}
        </a>
      </p>
    </section>
  );
}
