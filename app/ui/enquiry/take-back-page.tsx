import { paths } from '~/paths';
import { formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Notice } from '../parts/notice';
import { enquiryText } from '../text/enquiry';
import { MakerLink, type NamedMaker } from './chosen-products';

/** What a buyer's own link takes back: `asked` before, `done` after, `nothing` where nothing is left. */
export type TakeBackView =
  | { state: 'asked'; sentAt: string; makers: NamedMaker[] }
  | { state: 'done' }
  | { state: 'nothing' };

/** The page behind the link that only the buyer has. */
export function TakeBackPage({ view }: { view: TakeBackView }) {
  const t = useText(enquiryText);
  const href = useHref();
  return (
    <div className="page max-w-3xl space-y-6 py-8">
      <h1>{t.takeBackTitle}</h1>
      {view.state === 'asked' && <Asked view={view} />}
      {view.state === 'done' && (
        <Notice kind="good">
          <p className="font-bold">{t.takenBack}</p>
          <p>{t.takenBackNote}</p>
        </Notice>
      )}
      {view.state === 'nothing' && <p>{t.nothingToTakeBack}</p>}
      <p>
        <a className="button button-quiet" href={href(paths.products())}>
          {t.goOn}
        </a>
      </p>
    </div>
  );
}

function Asked({ view }: { view: Extract<TakeBackView, { state: 'asked' }> }) {
  const t = useText(enquiryText);
  const locale = useLocale();
  return (
    <form method="post" className="space-y-4">
      <p>{t.takeBackAsk(formatMoment(view.sentAt, locale))}</p>
      <ul className="list-disc space-y-1 pl-6">
        {view.makers.map((maker) => (
          <li key={maker.slug}>
            <MakerLink maker={maker} />
          </li>
        ))}
      </ul>
      <button type="submit" className="button">
        {t.takeBackButton}
      </button>
    </form>
  );
}
