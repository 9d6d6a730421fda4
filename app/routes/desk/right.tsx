import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { annulRight } from '~/domain/marks/annul-right.server';
import { correctRight, type StaleRight } from '~/domain/marks/correct-right.server';
import { findHolders, getDeskRight, getGrantDraft } from '~/domain/marks/get-desk-right.server';
import { getKeptGrant, getKeptRight } from '~/domain/marks/get-kept-right.server';
import { grantRight } from '~/domain/marks/grant-right.server';
import { NO_RIGHT, type RightFaults, readTypedRight } from '~/domain/marks/right-form';
import { suspendRight } from '~/domain/marks/suspend-right.server';
import { readOpened } from '~/domain/marks/three-way';
import { takeScan } from '~/domain/papers/take-scan.server';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { type AtDesk, requireDesk } from '~/http/officer.server';
import { forbidden, notFound } from '~/http/respond';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { inLocale, paths } from '~/paths';
import type { RefusedAnnulment } from '~/ui/desk-marks/annul-form';
import { GrantPage, type RefusedRight } from '~/ui/desk-marks/grant-page';
import { type RefusedSuspension, RightPage, type RightStands } from '~/ui/desk-marks/right-page';
import { Notice } from '~/ui/parts/notice';
import { deskRightText } from '~/ui/text/desk-rights';

/** What the address asks for: a right by its row number, or a new grant. */
function wantedOf({ params, request }: LoaderFunctionArgs) {
  const { slug = '', right = '' } = params;
  const query = new URL(request.url).searchParams;
  const [producer, follows] = [query.get('co-so') ?? '', Number(query.get('tu')) || 0];
  if (right === 'moi') return { slug, id: null, producer, follows, q: query.get('q') ?? '' };
  if (!/^[1-9]\d{0,14}$/.test(right)) throw notFound();
  return { slug, id: Number(right), done: query.get('da') };
}

/** `/co-quan/nhan-hieu/:slug/quyen/:right`; `moi` for a new one, `tu=` after an older one. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor } = await requireDesk(args, 'marks');
  const locale = localeOf(args.request);
  const reading = { ...readingOf(args.context), actor };
  const wanted = wantedOf(args);
  if (wanted.id !== null) {
    const page = answering(() =>
      getDeskRight(reading, { slug: wanted.slug, id: wanted.id }, locale),
    );
    return { kind: 'right' as const, locale, page, done: wanted.done };
  }
  // A form that would be refused in the end is not shown.
  if (actor.officer?.post === 'commune') throw forbidden();
  const { slug, producer, follows } = wanted;
  const q = wanted.q.slice(0, 200);
  return {
    kind: 'grant' as const,
    locale,
    draft: answering(() => getGrantDraft(reading, { slug, producer, follows, locale })),
    search: { q, found: findHolders(reading, q) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await requireDesk(args, 'marks');
  const { dataDir } = args.context;
  const wanted = wantedOf(args);
  const { db, actor } = desk.acting;
  // Before any file is taken in.
  answering(() =>
    wanted.id === null
      ? getKeptGrant(db, actor, wanted)
      : getKeptRight(db, actor, { slug: wanted.slug, id: wanted.id }),
  );
  try {
    return await receiveFiles(args.request, dataDir, (upload) => take(args, desk, upload));
  } catch (error) {
    if (!(error instanceof UploadError)) throw error;
    return data({ refused: { form: 'upload' as const, code: error.code } }, error.status);
  }
}

function take(args: ActionFunctionArgs, desk: AtDesk, upload: Upload) {
  const wanted = wantedOf(args);
  const intent = upload.fields.get('intent');
  if (wanted.id === null && intent === 'cap') return grant(args, desk, upload);
  if (wanted.id !== null && intent === 'dinh') return suspend(args, desk, upload);
  if (wanted.id !== null && intent === 'huy') return annul(args, desk, upload);
  if (wanted.id !== null && intent === 'sua') return correct(args, desk, upload);
  throw new Response('Bad Request', { status: 400 });
}

async function grant(args: ActionFunctionArgs, { acting }: AtDesk, upload: Upload) {
  const wanted = wantedOf(args);
  if (wanted.id !== null) throw notFound();
  const { slug, follows } = wanted;
  const holder = answering(() => getKeptGrant(acting.db, acting.actor, wanted));
  const typed = readTypedRight(upload.fields);
  const { scan, refusal } = await scanOf(args, acting, holder.id, upload);
  const left = { form: 'cap' as const, typed, reason: '', scan, refusal, opened: null };
  if (refusal) return refused({ ...left, faults: {}, warnings: [] }, 422);
  try {
    const granted = answering(() =>
      grantRight(acting, {
        mark: slug,
        producer: holder.slug,
        typed,
        scanId: scan?.mediaId ?? null,
        confirmed: String(upload.fields.get('confirmed') ?? ''),
        follows: follows || null,
      }),
    );
    if (granted.id !== null) return done(args, `nhan-hieu/${slug}/quyen/${granted.id}`, 'cap');
    return refused({ ...left, faults: {}, warnings: granted.warnings }, 422);
  } catch (error) {
    if (error instanceof WrongStateError) return refused(standing(error), 409);
    if (!(error instanceof InvalidError)) throw error;
    return refused({ ...left, faults: error.fields as RightFaults, warnings: [] }, 422);
  }
}

function suspend(args: ActionFunctionArgs, { acting }: AtDesk, { fields }: Upload) {
  const key = keyOf(args);
  const { suspendedOn, suspendedReason } = readTypedRight(fields);
  const typed = { suspendedOn, suspendedReason };
  try {
    answering(() => suspendRight(acting, key, typed));
    return done(args, `nhan-hieu/${key.slug}/quyen/${key.id}`, 'dinh');
  } catch (error) {
    if (error instanceof WrongStateError) return refused(standing(error), 409);
    if (!(error instanceof InvalidError)) throw error;
    return refused({ form: 'dinh', typed, faults: error.fields as RightFaults }, 422);
  }
}

function annul(args: ActionFunctionArgs, { acting }: AtDesk, { fields }: Upload) {
  const key = keyOf(args);
  const reason = String(fields.get('reason') ?? '').slice(0, 5000);
  try {
    answering(() => annulRight(acting, key, reason));
    return done(args, `nhan-hieu/${key.slug}/quyen/${key.id}`, 'huy');
  } catch (error) {
    if (error instanceof WrongStateError) return refused(standing(error), 409);
    if (!(error instanceof InvalidError)) throw error;
    return refused({ form: 'huy', reason, faults: error.fields as RightFaults }, 422);
  }
}

async function correct(args: ActionFunctionArgs, { acting }: AtDesk, upload: Upload) {
  const key = keyOf(args);
  const { fields } = upload;
  const { right } = answering(() => getKeptRight(acting.db, acting.actor, key));
  const { scan, refusal } = await scanOf(args, acting, right.producerId, upload);
  const typed = readTypedRight(fields);
  const opened = readOpened(String(fields.get('opened') ?? ''), NO_RIGHT);
  const reason = String(fields.get('reason') ?? '').slice(0, 5000);
  const left = { form: 'sua' as const, typed, reason, scan, refusal, opened, warnings: [] };
  if (refusal) return refused({ ...left, faults: {} }, 422);
  try {
    const scanId = scan?.mediaId ?? null;
    answering(() => correctRight(acting, key, { opened, typed, reason, scanId }));
    return done(args, `nhan-hieu/${key.slug}/quyen/${key.id}`, 'chua');
  } catch (error) {
    if (error instanceof WrongStateError) return refused(standing(error), 409);
    if (error instanceof StaleError) {
      const { kept, merged } = error.theirs as StaleRight;
      return refused({ ...left, typed: merged, opened: kept, kept, faults: {} }, 409);
    }
    if (!(error instanceof InvalidError)) throw error;
    return refused({ ...left, faults: error.fields as RightFaults }, 422);
  }
}

function keyOf(args: ActionFunctionArgs) {
  const { slug, id } = wantedOf(args);
  if (id === null) throw notFound();
  return { slug, id };
}

function scanOf(
  { context }: ActionFunctionArgs,
  acting: AtDesk['acting'],
  producerId: number,
  { fields, files }: Upload,
) {
  const to = { dataDir: context.dataDir, producerId };
  const file = files.find(({ field }) => field === 'scan');
  return takeScan(acting, to, { file, keptId: String(fields.get('scanId') ?? '') });
}

type Refused = RefusedRight | RefusedSuspension | RefusedAnnulment | RightStands;

const standing = ({ state }: WrongStateError): RightStands => ({ form: 'state', state });

const refused = (what: Refused, status: 409 | 422) => data({ refused: what }, status);

function done({ request }: ActionFunctionArgs, page: `nhan-hieu/${string}`, what: string) {
  return redirect(inLocale(localeOf(request), paths.desk(page, `da=${what}`)), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => {
  const t = deskRightText[loaded?.locale ?? 'vi'];
  const number = loaded?.kind === 'right' ? loaded.page.typed.number : null;
  const title = number === null ? t.grantTitle : number ? t.title(number) : t.noNumber;
  return [{ title }, { name: 'robots', content: 'noindex' }];
};

export default function Right() {
  const room = useLoaderData<typeof loader>();
  const left = useActionData<typeof action>()?.refused;
  const t = deskRightText[room.locale];
  if (left?.form === 'upload') return <Notice kind="bad">{t.upload[left.code]}</Notice>;
  if (room.kind === 'right') return <RightPage {...room} refused={left} />;
  return (
    <>
      {left?.form === 'state' && <Notice kind="bad">{t.unconfirmed}</Notice>}
      <GrantPage {...room} refused={left?.form === 'cap' ? left : undefined} />
    </>
  );
}
