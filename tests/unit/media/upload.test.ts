import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request as openRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequest } from '@remix-run/node-fetch-server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MAX_FILE_BYTES } from '~/domain/media/limits';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import type { UploadLimits } from '~/http/upload-limits';
import { dataFolder, filesIn } from '../../support/pictures-folder';

const LIMITS: UploadLimits = {
  fileBytes: 1000,
  files: 3,
  formBytes: 10_000,
  fieldBytes: 200,
  fields: 5,
  plainBytes: 300,
};
const BOUNDARY = 'ranh-gioi';

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request('http://localhost/anh', {
    method: 'POST',
    body,
    headers,
    // A body that is a stream wants to be told that it is sent while the answer is awaited.
    ...{ duplex: 'half' },
  });
const postRaw = (body: BodyInit) =>
  post(body, { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` });
const raw = (head: string, body = '') =>
  `--${BOUNDARY}\r\n${head}\r\n\r\n${body}\r\n--${BOUNDARY}--\r\n`;

function formOf(entries: [name: string, value: string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}
const fileOf = (content: string | Uint8Array, name: string, type = 'image/jpeg') =>
  new File([content as Uint8Array<ArrayBuffer>], name, { type });

/** What arrived, read while it lies there. */
const read = ({ fields, files }: Upload) => ({
  fields: [...fields],
  files: files.map(({ path, ...file }) => ({ ...file, text: path && readFileSync(path, 'utf8') })),
});

const codeOf = (receiving: Promise<unknown>) =>
  receiving.then(
    () => expect.unreachable(),
    (error: unknown) => (error instanceof UploadError ? error.code : error),
  );

describe('a form with files', () => {
  test('arrives with its fields and files, which are gone afterwards', async () => {
    const dataDir = dataFolder();
    const form = formOf([
      ['alt', 'Lạp xường treo gác bếp'],
      ['photo', fileOf('first', 'ảnh; "một".jpg')],
      ['alt', 'dòng\r\nhai'],
      ['photo', fileOf('', 'empty.jpg')],
    ]);
    const paths: (string | null)[] = [];
    const received = await receiveFiles(post(form), dataDir, (upload) => {
      paths.push(...upload.files.map(({ path }) => path));
      expect(filesIn(dataDir, 'incoming')).toHaveLength(2);
      return read(upload);
    });
    const file = { field: 'photo', mime: 'image/jpeg', refusal: null };
    expect(received).toEqual({
      fields: [
        ['alt', 'Lạp xường treo gác bếp'],
        ['alt', 'dòng\r\nhai'],
      ],
      files: [
        { ...file, fileName: 'ảnh; "một".jpg', bytes: 5, text: 'first' },
        { ...file, fileName: 'empty.jpg', bytes: 0, text: '' },
      ],
    });
    expect(paths.every((path) => path && !existsSync(path))).toBe(true);
    expect(filesIn(dataDir)).toEqual([]);
  });

  test('keeps the rest when one is too big or there are too many', async () => {
    const dataDir = dataFolder();
    const form = formOf([
      ['photo', fileOf('a'.repeat(1000), 'a.jpg')],
      ['photo', fileOf('b'.repeat(1001), 'b.jpg')],
      ['note', 'kept'],
      ['photo', fileOf('c', 'c.jpg')],
      ['photo', fileOf('d', 'd.jpg')],
    ]);
    const { fields, files } = await receiveFiles(post(form), dataDir, read, LIMITS);
    expect(fields).toEqual([['note', 'kept']]);
    expect(files.map(({ fileName, refusal }) => [fileName, refusal])).toEqual([
      ['a.jpg', null],
      ['b.jpg', 'too-big'],
      ['c.jpg', null],
      ['d.jpg', 'too-many'],
    ]);
    expect(files.map(({ text }) => text?.length ?? null)).toEqual([1000, null, 1, null]);
    expect(filesIn(dataDir)).toEqual([]);
  });

  test('holds a file of 25 MB, and not of one byte more', async () => {
    const dataDir = dataFolder();
    const form = formOf([
      ['a', fileOf(new Uint8Array(MAX_FILE_BYTES), 'most.jpg')],
      ['b', fileOf(new Uint8Array(MAX_FILE_BYTES + 1), 'more.jpg')],
    ]);
    const kept = await receiveFiles(post(form), dataDir, ({ files }) => [
      ...files.map(({ refusal }) => refusal),
      filesIn(dataDir, 'incoming').length,
    ]);
    expect(kept).toEqual([null, 'too-big', 1]);
  });

  test('leaves nothing when the one who asked for it fails', async () => {
    const dataDir = dataFolder();
    const form = formOf([['photo', fileOf('a', 'a.jpg')]]);
    const failing = receiveFiles(post(form), dataDir, () => Promise.reject(new Error('later')));
    await expect(failing).rejects.toThrow('later');
    expect(filesIn(dataDir)).toEqual([]);
  });

  test('may be one of fields alone, in the plain encoding', async () => {
    const fields = [
      ['intent', 'withdraw'],
      ['note', 'chờ đã & còn nữa'],
    ];
    const plain = post(new URLSearchParams(fields));
    expect(await receiveFiles(plain, dataFolder(), read)).toEqual({ fields, files: [] });
  });

  test('passes over a file field in which nothing was chosen', async () => {
    const head = 'Content-Disposition: form-data; name="p"; filename=""';
    const body = raw(`${head}\r\nContent-Type: application/octet-stream`);
    expect(await receiveFiles(postRaw(body), dataFolder(), read)).toEqual({
      fields: [],
      files: [],
    });
  });

  test('reads the names of files as browsers and others write them', async () => {
    const names = ['a%22b.jpg', 'a\\"b.jpg', 'C:\\anh\\b.jpg', 'a;b=c.jpg'];
    for (const name of names) {
      const body = raw(`content-disposition:form-data; name=p; filename="${name}"`, 'x');
      const { files } = await receiveFiles(postRaw(body), dataFolder(), read);
      expect(files[0]?.fileName).toBe(name.replace('%22', '"').replace('\\"', '"'));
    }
  });
});

describe('what is no such form', () => {
  test('is told apart', async () => {
    const dataDir = dataFolder();
    const receive = (request: Request, limits = LIMITS) =>
      codeOf(receiveFiles(request, dataDir, read, limits));
    const name = 'Content-Disposition: form-data; name="a"';
    const file = `${name}; filename="a.jpg"`;
    expect(await receive(post('{}', { 'Content-Type': 'application/json' }))).toBe('not-a-form');
    const long = new URLSearchParams({ a: 'x'.repeat(300) });
    expect(await receive(post(long))).toBe('form-too-big');
    expect(await receive(postRaw(''))).toBe('malformed');
    expect(await receive(postRaw('words'))).toBe('malformed');
    expect(await receive(postRaw(raw(file, 'a').slice(0, -20)))).toBe('malformed');
    expect(await receive(postRaw(raw('Content-Type: text/plain')))).toBe('malformed');
    expect(await receive(postRaw(raw(`${name}\r\nX: ${'x'.repeat(9000)}`)))).toBe('malformed');
    // Also while somebody else keeps a copy of it.
    const kept = postRaw(raw(`${name}\r\nX: ${'x'.repeat(9000)}`));
    const copy = kept.clone();
    expect(await receive(kept)).toBe('malformed');
    await copy.body?.cancel();
    expect(await receive(postRaw(raw(name, 'x'.repeat(201))))).toBe('form-too-big');
    const fields = Array.from({ length: 6 }, (_, at): [string, string] => [`f${at}`, '']);
    expect(await receive(post(formOf(fields)))).toBe('form-too-big');
    expect(await receive(postRaw(raw(file, 'x'.repeat(10_001))))).toBe('form-too-big');
    const saysSo = post('', {
      'Content-Type': `multipart/form-data; boundary=${BOUNDARY}`,
      'Content-Length': '10001',
    });
    expect(await receive(saysSo)).toBe('form-too-big');
    expect(filesIn(dataDir)).toEqual([]);
  });
});

describe('a sender who hangs up', () => {
  test('in the middle of a file leaves nothing behind', async () => {
    const dataDir = dataFolder();
    const server = createServer();
    const outcome = new Promise<unknown>((done) => {
      server.on('request', (incoming, outgoing) => {
        done(codeOf(receiveFiles(createRequest(incoming, outgoing), dataDir, read)));
        whenHalfIsThere(incoming, () => sender.destroy());
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const sender = openRequest({
      port: (server.address() as AddressInfo).port,
      method: 'POST',
      headers: { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
    sender.on('error', () => {});
    const head = 'Content-Disposition: form-data; name="a"; filename="a.jpg"';
    sender.write(`--${BOUNDARY}\r\n${head}\r\n\r\n${'x'.repeat(100_000)}`);
    const error = await outcome;
    expect(error).not.toBeInstanceOf(UploadError);
    expect(filesIn(dataDir)).toEqual([]);
  });

  test('is noticed even where the body does not end', async () => {
    const dataDir = dataFolder();
    const hanging = new AbortController();
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"; filename="a"\r\n\r\n`;
    let told: () => void;
    const waiting = new Promise<void>((done) => {
      told = done;
    });
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulls += 1;
        if (pulls === 1) controller.enqueue(Buffer.from(`${head}some bytes and then`));
        else told();
        return pulls === 1 ? undefined : new Promise(() => {});
      },
    });
    const request = new Request(postRaw(body), { signal: hanging.signal });
    const receiving = codeOf(receiveFiles(request, dataDir, read));
    await waiting;
    hanging.abort(new Error('gone'));
    expect(await receiving).toMatchObject({ message: 'gone' });
    expect(filesIn(dataDir)).toEqual([]);
  });

  function whenHalfIsThere(incoming: IncomingMessage, then: () => void): void {
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > 50_000) then();
    });
  }
});
