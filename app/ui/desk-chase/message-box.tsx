import { useEffect, useState } from 'react';
import { useText } from '../locale';
import { deskChaseText } from '../text/desk-chase';

type Props = { id: string; producer: string; message: string };

/** A message ready to be copied; where no script runs, it is selected and copied by hand. */
export function MessageBox({ id, producer, message }: Props) {
  const t = useText(deskChaseText);
  const [alive, setAlive] = useState(false);
  const [done, setDone] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => setAlive(true), []);
  const copy = () => {
    // Absent where the page did not come over https.
    const written = navigator.clipboard?.writeText(message) ?? Promise.reject();
    written.then(
      () => setDone('copied'),
      () => setDone('copyFailed'),
    );
  };
  return (
    <details>
      <summary className="opener font-bold">{t.message}</summary>
      <div className="space-y-2 pb-2">
        <label htmlFor={id} className="block text-sm">
          {t.messageLabel(producer)}
        </label>
        <textarea
          id={id}
          className="field text-sm"
          lang="vi"
          readOnly
          rows={message.split('\n').length + 1}
          value={message}
        />
        <button type="button" className="button button-quiet" hidden={!alive} onClick={copy}>
          {t.copy}
        </button>
        <p role="status" className="text-sm">
          {done && t[done]}
        </p>
      </div>
    </details>
  );
}
