import { paths } from '~/paths';
import { useHref, useText } from '../locale';
import { enquiryText } from '../text/enquiry';

/** The way from a product to the form that asks its maker. Only for makers who take enquiries. */
export function AskButton({ slug }: { slug: string }) {
  const t = useText(enquiryText);
  const href = useHref();
  return (
    <a
      className="no-print button button-quiet"
      href={href(paths.enquiry(`sp=${encodeURIComponent(slug)}`))}
      rel="nofollow"
    >
      {t.ask}
    </a>
  );
}
