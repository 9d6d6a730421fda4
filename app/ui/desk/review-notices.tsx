import type { Review } from '~/domain/review/get-review.server';
import { useText } from '../locale';
import { Notice } from '../parts/notice';
import { deskText } from '../text/desk';
import { deskQueueText, type QueueDone } from '../text/desk-queue';
import { deskReviewText } from '../text/desk-review';
import { editText } from '../text/edit';
import { Arrival } from './arrival';
import { DecisionWords } from './decision-list';
import type { FailedReview, ReviewFailure } from './review-page';

type Props = { review: Review; failure?: ReviewFailure; done: QueueDone | null };

/** What a form came to, or why nothing can be decided any more. */
export function ReviewNotices({ review, failure, done }: Props) {
  const queue = useText(deskQueueText);
  const t = useText(deskReviewText);
  const waits = review.version.state === 'submitted';
  if (!waits) {
    if (!failure) {
      return (
        <div className="border-indigo border-l-4 bg-indigo-mist p-3">
          <Ended review={review} />
        </div>
      );
    }
    return (
      <Arrival>
        <Notice kind="bad">
          {failure.form !== 'taking' && <p>{t.notYours}</p>}
          <Ended review={review} />
        </Notice>
        {failure.form !== 'taking' && <Typed failure={failure} />}
      </Arrival>
    );
  }
  if (failure) {
    return (
      <Arrival>
        <Notice kind="bad">
          <FailureWords review={review} failure={failure} />
        </Notice>
      </Arrival>
    );
  }
  if (!done) return null;
  return (
    <Arrival>
      <Notice kind="good">{queue.done[done]}</Notice>
    </Arrival>
  );
}

function FailureWords({ review, failure }: { review: Review; failure: ReviewFailure }) {
  const t = useText(deskReviewText);
  const queue = useText(deskQueueText);
  switch (failure.form) {
    case 'taking':
      return failure.holder ? queue.takenByOther(failure.holder) : queue.becameFree;
    case 'opinion':
      return t.opinionFailed;
    case 'decision':
      if (failure.state === 'held') return t.held(review.holder?.name ?? t.someone);
      return failure.state === 'none' ? t.noButton : t.faulty;
  }
}

function Ended({ review: { decision, version } }: { review: Review }) {
  const t = useText(deskReviewText);
  const desk = useText(deskText);
  const edit = useText(editText);
  if (decision) return <DecisionWords decision={decision} />;
  const withdrawn = version.state === 'withdrawn';
  return <p>{withdrawn ? t.withdrawn : desk.notWaiting(edit.states[version.state])}</p>;
}

/** Nothing typed is lost, even where there is nothing left to decide. */
function Typed({ failure }: { failure: Extract<ReviewFailure, { form: 'decision' | 'opinion' }> }) {
  const t = useText(deskReviewText);
  const texts = failure.form === 'opinion' ? [failure.text] : typedIn(failure);
  const said = texts.filter((text) => text.trim() !== '');
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="da-go" className="panel p-4">
      <h2 id="da-go" className="text-lg">
        {t.typed}
      </h2>
      {said.map((text) => (
        <p key={text} className="whitespace-pre-line" dir="auto">
          {text}
        </p>
      ))}
    </section>
  );
}

const typedIn = ({ reasons, general }: FailedReview): string[] => [
  ...new Set([...Object.values(reasons), general]),
];
