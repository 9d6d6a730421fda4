import { useText } from '../locale';
import { workText } from '../text/work';

/** A one-time link just made, as text to send and as a code to scan. It is never shown again. */
export type NewLink = { url: string; qr: string };

const LINK_ID = 'duong-dan';

/** `whose` is the name of the person it is for, where that is known. */
export function NewLinkPanel({ link: { url, qr }, whose }: { link: NewLink; whose?: string }) {
  const t = useText(workText);
  return (
    <section role="status" className="panel space-y-3 border-leaf bg-leaf-mist p-4">
      <h2>{whose ? t.linkFor(whose) : t.link}</h2>
      <p>{t.linkHelp}</p>
      <label className="sr-only" htmlFor={LINK_ID}>
        {t.link}
      </label>
      <div className="flex flex-wrap gap-2">
        <input type="text" id={LINK_ID} className="field min-w-40 flex-1" readOnly value={url} />
        {/* Shown by public/enhance.js, without which it could do nothing. */}
        <button type="button" hidden className="button" data-copy={LINK_ID} data-copied={t.copied}>
          <span aria-live="polite">{t.copy}</span>
        </button>
      </div>
      {/* Made by us from an address of ours */}
      <div className="max-w-56 bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
    </section>
  );
}
