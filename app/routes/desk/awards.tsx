import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError } from '~/domain/errors';
import { takeScan } from '~/domain/papers/take-scan.server';
import { readTypedAward } from '~/domain/producers/award-form';
import { correctAward } from '~/domain/producers/correct-award.server';
import { getRecordedProducer } from '~/domain/producers/desk-scope.server';
import { findDeskAwards } from '~/domain/producers/find-awards.server';
import { recordAward } from '~/domain/producers/record-award.server';
import { removeAward } from '~/domain/producers/remove-award.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { type AtDesk, requireDesk } from '~/http/officer.server';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { inLocale, paths } from '~/paths';
import type { FailedAward } from '~/ui/exemplars/award-forms';
import { DeskAwardsPage } from '~/ui/exemplars/desk-awards-page';
import { type AwardsDone, deskAwardsText, isAwardsDone } from '~/ui/text/exemplars';

/** `/co-quan/co-so/:slug/khen-thuong` */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'producers');
  const locale = localeOf(args.request);
  const done = new URL(args.request.url).searchParams.get('da');
  return {
    locale,
    page: answering(() => findDeskAwards(acting, args.params.slug ?? '', locale)),
    done: isAwardsDone(done) ? done : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await requireDesk(args, 'producers');
  const { db, dataDir } = args.context;
  const slug = args.params.slug ?? '';
  // Before any file is received: whose right to send it is settled here.
  const { id } = answering(() => getRecordedProducer(db, desk.actor, slug));
  try {
    return await receiveFiles(args.request, dataDir, (upload) =>
      take(args, desk, { slug, producerId: id }, upload),
    );
  } catch (error) {
    if (!(error instanceof UploadError)) throw error;
    return data({ intent: 'none' as const }, error.status);
  }
}

type Producer = { slug: string; producerId: number };

async function take(
  args: ActionFunctionArgs,
  { acting }: AtDesk,
  { slug, producerId }: Producer,
  upload: Upload,
) {
  const { fields, files } = upload;
  const intent = readIntent(fields.get('intent'));
  const awardId = Number(fields.get('id')) || 0;
  const seen = { slug, awardId, seen: String(fields.get('seen') ?? '') };
  const typed = readTypedAward(fields);
  const reason = String(fields.get('reason') ?? '').slice(0, 5000);
  const { scan, refusal } = await takeScan(
    acting,
    { dataDir: args.context.dataDir, producerId },
    {
      file: files.find(({ field }) => field === 'scan'),
      keptId: String(fields.get('scanId') ?? ''),
    },
  );
  const draft = { typed, mediaId: scan?.mediaId ?? null };
  const failed = { intent, awardId: awardId || null, typed, reason, scan, refusal };
  // A file chosen now and refused must not be replaced silently by the one kept from before.
  if (refusal) return failure({ ...failed, faults: {}, stale: false }, 422);
  try {
    answering(() => {
      if (intent === 'record') recordAward(acting, slug, draft);
      else if (intent === 'correct') correctAward(acting, seen, { ...draft, reason });
      else removeAward(acting, seen, reason);
    });
  } catch (error) {
    if (error instanceof InvalidError) {
      return failure({ ...failed, faults: error.fields, stale: false }, 422);
    }
    if (error instanceof StaleError) return failure({ ...failed, faults: {}, stale: true }, 409);
    throw error;
  }
  return done(args, slug, DONE[intent]);
}

function readIntent(value: unknown): FailedAward['intent'] {
  if (value === 'record' || value === 'correct' || value === 'remove') return value;
  throw new Response('Bad Request', { status: 400 });
}

const DONE = { record: 'ghi', correct: 'sua', remove: 'bo' } as const satisfies Record<
  FailedAward['intent'],
  AwardsDone
>;

const failure = (failed: FailedAward, status: number) => data(failed, status);

function done({ request }: ActionFunctionArgs, slug: string, what: AwardsDone) {
  const path = `${paths.desk(`co-so/${slug}/khen-thuong`)}?da=${what}`;
  return redirect(inLocale(localeOf(request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: deskAwardsText[loaded?.locale ?? 'vi'].title(loaded?.page.producer.name ?? '') },
  { name: 'robots', content: 'noindex' },
];

export default function DeskAwardsRoute() {
  const { page, done: said } = useLoaderData<typeof loader>();
  return <DeskAwardsPage page={page} done={said} failed={useActionData<typeof action>()} />;
}
