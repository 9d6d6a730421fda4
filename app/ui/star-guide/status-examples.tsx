import type { PlainDate } from '~/domain/clock';
import { useText } from '../locale';
import { StarStatus } from '../parts/stars';
import { starText } from '../text/common';
import { starGuideText } from '../text/star-guide';
import { exampleStars } from './example-stars';

/** Each status word with its meaning, drawn exactly as products draw it. */
export function StatusExamples({ today }: { today: PlainDate }) {
  const t = useText(starGuideText);
  const words = useText(starText).status;
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      {exampleStars(today).map(({ status, star, past }) => (
        <div key={status} className="panel flex flex-col gap-2 p-4">
          <dt className="font-bold text-indigo">{words[status]}</dt>
          <dd>{t.meaning[status]}</dd>
          <dd className="mt-auto border-line border-t border-dashed pt-2">
            <span className="block text-ink-soft text-sm">{t.example}</span>
            <StarStatus star={star} past={past} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
