import { vietnamDayOf } from '~/domain/clock';
import type { EnquiryFacts } from '~/domain/enquiries/facts';
import { spacedPhone } from '~/domain/enquiries/phone';
import { STATE_SLUGS } from '~/domain/enquiries/state';
import { contactHref } from '~/domain/producers/contact';
import { paths } from '~/paths';
import { formatDay, formatMoment } from '../format';
import { useHref, useLocale, useText } from '../locale';
import { Fact } from '../parts/claim';
import { enquiryWorkText } from '../text/enquiry';
import { type FailedReply, Replies } from './replies';

type Props = { coopSlug: string; enquiry: EnquiryFacts; failed?: FailedReply };

/** One enquiry: what the buyer wants, how to reach them, and what was done about it. */
export function EnquiryWorkPage({ coopSlug, enquiry, failed }: Props) {
  const t = useText(enquiryWorkText);
  const href = useHref();
  return (
    <div className="max-w-3xl space-y-6">
      <p>
        <a
          className="inline-flex min-h-11 items-center"
          href={`${href(paths.coop(coopSlug, 'hoi-mua'))}?trang-thai=${slugOf(enquiry)}`}
        >
          {t.back}
        </a>
      </p>
      <div className="space-y-2">
        <h1>
          <bdi>{t.from(enquiry.name)}</bdi>
        </h1>
        <p>
          <b className={`rounded px-2 py-1 text-sm ${STATE_COLOURS[enquiry.state]}`}>
            <span className="sr-only">{t.state}: </span>
            {t.states[enquiry.state]}
          </b>
        </p>
      </div>
      <Facts enquiry={enquiry} />
      <Replies enquiry={enquiry} failed={failed} />
      <MarkAs enquiry={enquiry} />
      <Erase />
    </div>
  );
}

const slugOf = ({ state }: EnquiryFacts) =>
  Object.entries(STATE_SLUGS).find(([, known]) => known === state)?.[0] ?? '';

const STATE_COLOURS = {
  new: 'bg-madder-mist text-madder-dark',
  talking: 'bg-turmeric-mist text-turmeric-dark',
  done: 'bg-leaf-mist text-leaf-dark',
};

function Facts({ enquiry }: { enquiry: EnquiryFacts }) {
  const t = useText(enquiryWorkText);
  const locale = useLocale();
  const href = useHref();
  const { contact, message, products, createdAt, eraseAfter } = enquiry;
  return (
    <div className="panel space-y-4 p-4">
      <ul className="grid gap-2 sm:flex">
        <li>
          <a className="button w-full" href={contactHref('phone', contact) ?? undefined}>
            {t.call} {spacedPhone(contact)}
          </a>
        </li>
        <li>
          <a
            className="button button-quiet w-full"
            href={contactHref('zalo', contact) ?? undefined}
            rel="noreferrer"
          >
            {t.zalo}
          </a>
        </li>
      </ul>
      <dl>
        <Fact term={t.message}>
          {/* Plain text: a link in a stranger's message is not ours to make easy to follow. */}
          <p className="whitespace-pre-line" dir="auto">
            {message}
          </p>
        </Fact>
        <Fact term={t.products}>
          <ul>
            {products.map(({ slug, name }) => (
              <li key={slug}>
                <a className="inline-flex min-h-11 items-center" href={href(paths.product(slug))}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      <p className="text-ink-soft text-sm">
        {t.received(formatMoment(createdAt, locale))} ·{' '}
        {t.erased(formatDay(vietnamDayOf(eraseAfter), locale))}
      </p>
    </div>
  );
}

function MarkAs({ enquiry }: { enquiry: EnquiryFacts }) {
  const t = useText(enquiryWorkText);
  return (
    <form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="viec" value="trang-thai" />
      {Object.entries(STATE_SLUGS)
        .filter(([, state]) => state !== enquiry.state)
        .map(([slug, state]) => (
          <button
            key={slug}
            type="submit"
            name="trang-thai"
            value={slug}
            className="button button-quiet"
          >
            {t.markAs(t.states[state])}
          </button>
        ))}
    </form>
  );
}

/** Behind a fold, because it cannot be undone. */
function Erase() {
  const t = useText(enquiryWorkText);
  return (
    <details className="panel px-4 py-1">
      <summary className="opener font-bold">{t.erase}</summary>
      <form method="post" className="space-y-3 pt-1 pb-4">
        <p>{t.eraseHelp}</p>
        <button
          type="submit"
          name="viec"
          value="xoa"
          className="button border-madder bg-madder hover:bg-madder-dark"
        >
          {t.eraseNow}
        </button>
      </form>
    </details>
  );
}
