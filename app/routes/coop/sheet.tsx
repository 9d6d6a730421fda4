import { readFile } from 'node:fs/promises';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Applied } from '~/domain/sheets/apply-plan.server';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { confirmUpload } from '~/domain/sheets/confirm-upload.server';
import { findUpload, keepUpload, removeUpload } from '~/domain/sheets/kept-uploads.server';
import { CONFLICTS_SHOWN, viewPlan } from '~/domain/sheets/plan-view';
import {
  MAX_FILES,
  MAX_UPLOAD_BYTES,
  type UploadedFile,
} from '~/domain/sheets/read-workbook.server';
import { RefusedFileError } from '~/domain/sheets/refused-file';
import { unhurried } from '~/domain/sheets/unhurried.server';
import { localeOf } from '~/http/locale';
import { type AtWork, requireMember } from '~/http/member.server';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { SheetPage, type SheetPageProps, type UploadSeen } from '~/ui/sheet/sheet-page';
import { sheetText } from '~/ui/text/sheet';

/** Room for the form around the files, and for a file that is too big to be told so. */
const LIMITS = {
  fileBytes: MAX_UPLOAD_BYTES,
  files: MAX_FILES,
  formBytes: 2 * MAX_UPLOAD_BYTES,
  fieldBytes: 128,
  fields: CONFLICTS_SHOWN + 10,
  plainBytes: 16 * 1024,
};

export async function loader(args: LoaderFunctionArgs) {
  const atWork = await requireMember(args);
  const { searchParams } = new URL(args.request.url);
  const id = searchParams.get('tep');
  const upload = id === null ? null : await seeUpload(args, atWork, id);
  const page = {
    locale: localeOf(args.request),
    coopSlug: atWork.producer.slug,
    applied: readApplied(searchParams.get('xong')),
    upload,
  };
  const status = { plan: 200, refused: 422, expired: 404 }[upload?.kind ?? 'plan'];
  return data(page, { status, headers: { 'Cache-Control': 'private, no-store' } });
}

async function seeUpload(
  { request, context }: LoaderFunctionArgs,
  { acting, producer }: AtWork,
  id: string,
): Promise<UploadSeen> {
  const place = { dataDir: context.dataDir, producerId: producer.id };
  const files = await findUpload(place, id, acting.now);
  if (!files) return { kind: 'expired' };
  try {
    const checked = await checkUpload({ ...acting, producerId: producer.id }, files);
    const asked = Number(new URL(request.url).searchParams.get('trang'));
    return { kind: 'plan', id, plan: await unhurried(viewPlan(checked, asked)) };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    await removeUpload(place, id);
    return { kind: 'refused', reason: error.reason, fileName: error.fileName };
  }
}

/** What the page is told when a button did not do what it says. */
type Refused = { notApplied?: SheetPageProps['notApplied']; upload?: UploadSeen };
type Answer = ReturnType<typeof redirect> | ReturnType<typeof data<Refused>>;

/** A form with files is an upload to look at; one without is the decision about one. */
export async function action(args: ActionFunctionArgs): Promise<Answer> {
  const atWork = await requireMember(args);
  try {
    const use = async (form: Upload): Promise<Answer> =>
      form.fields.has('viec') ? decide(args, atWork, form) : take(args, atWork, form);
    return await receiveFiles(args.request, args.context.dataDir, use, LIMITS);
  } catch (error) {
    if (!(error instanceof UploadError)) throw error;
    return refuse('form', error.status);
  }
}

const refuse = (notApplied: Refused['notApplied'], status: number): Answer =>
  data({ notApplied }, status);

async function take(
  { request, context }: ActionFunctionArgs,
  atWork: AtWork,
  { files }: Upload,
): Promise<Answer> {
  const { acting, producer } = atWork;
  const refused = files.find(({ refusal }) => refusal);
  if (refused || files.length === 0) {
    const reason = !refused
      ? 'empty'
      : refused.refusal === 'too-big'
        ? 'too-large'
        : 'too-many-files';
    const upload: UploadSeen = { kind: 'refused', reason, fileName: refused?.fileName ?? '' };
    return data({ upload }, 422);
  }
  const read = files.map(
    async ({ fileName, path }): Promise<UploadedFile> => ({
      name: fileName,
      bytes: await readFile(path as string),
    }),
  );
  const place = { dataDir: context.dataDir, producerId: producer.id };
  const id = await keepUpload(place, await Promise.all(read), acting.now);
  return redirect(`${new URL(request.url).pathname}?tep=${id}`, 303);
}

async function decide(
  { request, context }: ActionFunctionArgs,
  atWork: AtWork,
  { fields }: Upload,
): Promise<Answer> {
  const { acting, producer } = atWork;
  const { pathname, searchParams } = new URL(request.url);
  const id = searchParams.get('tep') ?? '';
  const place = { dataDir: context.dataDir, producerId: producer.id };
  const work = fields.get('viec');
  if (work === 'ap-dung' || work === 'dong-dung') {
    const files = await findUpload(place, id, acting.now);
    // The page itself says that the file is gone.
    if (!files) return redirect(`${pathname}?tep=${id}`, 303);
    const confirmed = await confirmUpload(acting, {
      producerId: producer.id,
      files,
      fingerprint: String(fields.get('dau-vet')),
      skipErrors: work === 'dong-dung',
      take: fields.get('da-sua') === 'tep' ? 'all' : fields.getAll('lay').map(String),
      submit: fields.has('gui-duyet'),
    });
    if ('refused' in confirmed) {
      return refuse(confirmed.refused, confirmed.refused === 'changed' ? 409 : 422);
    }
    await removeUpload(place, id);
    const { drafts, submitted, direct } = confirmed.applied;
    return redirect(`${pathname}?xong=${drafts}.${submitted}.${direct}`, 303);
  }
  await removeUpload(place, id);
  return redirect(pathname, 303);
}

/** The counts that the redirect after an application carries. */
function readApplied(text: string | null): Applied | null {
  const [, drafts, submitted, direct] = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(text ?? '') ?? [];
  if (!drafts) return null;
  return { drafts: Number(drafts), submitted: Number(submitted), direct: Number(direct) };
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: sheetText[loaded?.locale ?? 'vi'].title },
  { name: 'robots', content: 'noindex' },
];

export default function Sheet() {
  const { coopSlug, applied, upload } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <SheetPage
      coopSlug={coopSlug}
      applied={applied}
      upload={done?.upload ?? upload}
      notApplied={done?.notApplied}
    />
  );
}
