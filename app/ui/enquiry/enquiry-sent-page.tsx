import type { ChosenMaker } from '~/domain/enquiries/chosen';
import { RETENTION_DAYS } from '~/domain/enquiries/retention';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { ContactFacts } from '../producer/contacts';
import { enquiryText } from '../text/enquiry';
import { MakerLink } from './chosen-products';

type Props = {
  makers: ChosenMaker[];
  /** The buyer's own link to take it back; missing where the page is opened without it. */
  takeBack: { path: string; url: string } | null;
};

/** To whom an enquiry went, what to expect, how else to reach them, and how to take it back. */
export function EnquirySentPage({ makers, takeBack }: Props) {
  const t = useText(enquiryText);
  const href = useHref();
  return (
    <div className="page max-w-3xl space-y-6 py-8" data-enquiry-sent="">
      <h1>{t.sentTitle}</h1>
      <p>{t.sent(makers.length)}</p>
      <ul className="space-y-4">
        {makers.map((maker) => (
          <li key={maker.slug} className="panel p-4">
            <h2 className="text-lg">
              <MakerLink maker={maker} />
            </h2>
            {maker.contacts.length > 0 ? (
              <ContactFacts contacts={maker.contacts} />
            ) : (
              <p className="text-ink-soft">{t.noPublicContacts}</p>
            )}
          </li>
        ))}
      </ul>
      <p>{t.expect}</p>
      <p className="text-ink-soft">{t.afterwards(RETENTION_DAYS)}</p>
      {takeBack && (
        <p className="text-ink-soft">
          {t.takeBackKeep}{' '}
          <a className="wrap-anywhere" href={takeBack.path}>
            {takeBack.url}
          </a>
        </p>
      )}
      <p>
        <a className="button button-quiet" href={href(paths.products())}>
          {t.goOn}
        </a>
      </p>
      <script type="module" src="/enquiry-list.js" />
    </div>
  );
}
