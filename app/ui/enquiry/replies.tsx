import type { EnquiryFacts } from '~/domain/enquiries/facts';
import { MAX_REPLY_LENGTH, type ReplyFault } from '~/domain/enquiries/form';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { TextArea } from '../parts/text-area';
import { enquiryWorkText } from '../text/enquiry';

/** A note that could not be kept, as it was typed. */
export type FailedReply = { typed: string; fault: ReplyFault };

/** What was answered so far, and a place to note the next answer. */
export function Replies({
  enquiry: { replies },
  failed,
}: {
  enquiry: EnquiryFacts;
  failed?: FailedReply;
}) {
  const t = useText(enquiryWorkText);
  const locale = useLocale();
  return (
    <section aria-labelledby="da-tra-loi" className="space-y-3">
      <h2 id="da-tra-loi">{t.replies}</h2>
      {replies.length === 0 && <p className="text-ink-soft">{t.noReplies}</p>}
      <ol className="space-y-3">
        {replies.map(({ id, author, text, createdAt }) => (
          <li key={id} className="border-line border-l-4 pl-3">
            <p className="text-ink-soft text-sm">
              {author} · {formatMoment(createdAt, locale)}
            </p>
            <p className="whitespace-pre-line" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
      <form method="post" className="space-y-3">
        <TextArea
          // A kept note empties the field, a refused one leaves it as it was.
          key={replies.length}
          label={t.reply}
          name="tra-loi"
          rows={3}
          help={t.replyHelp}
          defaultValue={failed?.typed}
          maxLength={MAX_REPLY_LENGTH}
          required
          fault={
            failed &&
            (failed.fault === 'missing'
              ? t.replyFaults.missing
              : t.replyFaults['too-long'](MAX_REPLY_LENGTH))
          }
        />
        <button type="submit" name="viec" value="tra-loi" className="button">
          {t.saveReply}
        </button>
      </form>
    </section>
  );
}
