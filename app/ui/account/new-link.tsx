import { useEffect, useRef, useState } from 'react';
import { useText } from '../locale';
import { workText } from '../text/work';

/** A one-time link just made, as text to send and as a code to scan. It is never shown again. */
export type NewLink = { url: string; qr: string };

/** `whose` is the name of the person it is for, where that is known. */
export function NewLinkPanel({ link: { url, qr }, whose }: { link: NewLink; whose?: string }) {
  const t = useText(workText);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section role="status" className="panel space-y-3 border-leaf bg-leaf-mist p-4">
      <h2>{whose ? t.linkFor(whose) : t.link}</h2>
      <p>{t.linkHelp}</p>
      <label className="sr-only" htmlFor="duong-dan">
        {t.link}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          type="text"
          id="duong-dan"
          ref={input}
          className="field min-w-40 flex-1"
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={url} onRefused={() => input.current?.focus()} />
      </div>
      {/* Made by us from an address of ours */}
      <div className="max-w-56 bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
    </section>
  );
}

/** Only where a script runs; a browser that keeps its clipboard to itself gets the text selected. */
function CopyButton({ text, onRefused }: { text: string; onRefused: () => void }) {
  const t = useText(workText);
  const [alive, setAlive] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAlive(true), []);
  if (!alive) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      onRefused();
    }
  };
  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{copied ? t.copied : t.copy}</span>
    </button>
  );
}
