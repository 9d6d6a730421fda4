import { useHref, useText } from '../locale';
import { editText } from '../text/edit';

/** Stands above a preview, so that nobody takes it for the public page. */
export function PreviewBanner({ back }: { back: string }) {
  const t = useText(editText);
  const href = useHref();
  return (
    <div
      role="status"
      className="flex flex-wrap items-center justify-between gap-3 border-turmeric border-l-4 bg-turmeric-mist p-3"
    >
      <b>{t.previewTitle}</b>
      <a className="button" href={href(back)}>
        {t.backToEdit}
      </a>
    </div>
  );
}
