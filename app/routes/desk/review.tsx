import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, WrongStateError } from '~/domain/errors';
import { approveVersion } from '~/domain/listings/approve-version.server';
import type { ListingKind } from '~/domain/listings/fields';
import { returnVersion } from '~/domain/listings/return-version.server';
import { findPhotos } from '~/domain/media/find-photos.server';
import { getReview } from '~/domain/review/get-review.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { notFound } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { ReviewPage } from '~/ui/desk/review-page';

/** Thirteen reasons of 1,000 Vietnamese letters, nine bytes each as forms send them. */
const MAX_FORM_BYTES = 256 * 1024;

type Args = LoaderFunctionArgs | ActionFunctionArgs;

function versionOf({ params }: Args): { kind: ListingKind; versionId: number } {
  const kind = params.kind === 'product' || params.kind === 'producer' ? params.kind : null;
  const versionId = Number(params.versionId);
  if (!kind || !Number.isSafeInteger(versionId)) throw notFound();
  return { kind, versionId };
}

export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'queue');
  const { kind, versionId } = versionOf(args);
  const review = answering(() => getReview(acting, kind, versionId, localeOf(args.request)));
  const ids = review.photos.map(({ mediaId }) => mediaId);
  return { review, photos: Object.fromEntries(findPhotos(args.context.db, ids)) };
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'queue');
  const { kind, versionId } = versionOf(args);
  const form = await readSmallForm(args.request, MAX_FORM_BYTES);
  const approves = form.get('intent') === 'approve';
  const reasons = Object.fromEntries(
    [...form]
      .filter(([name]) => name.startsWith('reason:'))
      .map(([name, value]) => [name.slice('reason:'.length), String(value)]),
  );
  const general = String(form.get('general') ?? '');
  try {
    answering(() =>
      approves
        ? approveVersion(acting, { kind, versionId })
        : returnVersion(acting, { kind, versionId, reasons, general }),
    );
  } catch (error) {
    if (error instanceof InvalidError) {
      return data({ faults: error.fields, reasons, general, state: null }, 422);
    }
    if (error instanceof WrongStateError) {
      return data({ faults: {}, reasons, general, state: error.state }, 409);
    }
    throw error;
  }
  const path = `${paths.desk()}?da=${approves ? 'duyet' : 'tra'}`;
  return redirect(inLocale(localeOf(args.request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded?.review.version.texts.name?.vi?.text },
  { name: 'robots', content: 'noindex' },
];

export default function Review() {
  const { review, photos } = useLoaderData<typeof loader>();
  return <ReviewPage review={review} photos={photos} failed={useActionData<typeof action>()} />;
}
