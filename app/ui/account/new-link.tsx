import { useText } from '../locale';
import { workText } from '../text/work';

/** A one-time link just made, as text to send and as a code to scan. It is never shown again. */
export type NewLink = { url: string; qr: string };

export function NewLinkPanel({ link: { url, qr } }: { link: NewLink }) {
  const t = useText(workText);
  return (
    <section role="status" className="panel space-y-3 border-leaf bg-leaf-mist p-4">
      <h2>{t.link}</h2>
      <p>{t.linkHelp}</p>
      <label className="block font-bold" htmlFor="duong-dan">
        {t.link}
      </label>
      <input type="text" id="duong-dan" className="field" readOnly value={url} />
      {/* Made by us from an address of ours */}
      <div className="max-w-56 bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
    </section>
  );
}
