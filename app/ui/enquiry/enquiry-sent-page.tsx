import type { ChosenMaker } from '~/domain/enquiries/chosen';
import { RETENTION_DAYS } from '~/domain/enquiries/retention';
import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { ContactFacts } from '../producer/contacts';
import { enquiryText } from '../text/enquiry';
import { MakerLink } from './chosen-products';

/** To whom an enquiry went, what to expect, and how else to reach them. */
export function EnquirySentPage({ makers }: { makers: ChosenMaker[] }) {
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
      <p>
        <a className="button button-quiet" href={href(paths.products())}>
          {t.goOn}
        </a>
      </p>
      <script type="module" src="/enquiry-list.js" />
    </div>
  );
}
