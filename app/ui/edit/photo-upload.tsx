import { useEffect, useState } from 'react';
import type { Photo } from '~/domain/media/picture-sources';
import type { Refusal } from '~/domain/media/refusal';
import { useText } from '../locale';
import { editText } from '../text/edit';
import { mediaText } from '../text/media';
import { dropFile, keepFile, keptFiles } from './device-files';
import type { Place } from './device-store';

/** What the server says of one file. */
export type UploadAnswer = { photo: Photo } | { refusal: Refusal };

type Sending = {
  key: string;
  file: File;
  percent: number;
  /** Why it did not arrive: `network` can be tried again, a refusal cannot. */
  failed: Refusal | 'network' | null;
};

type Props = { path: string; place: Place; onPhoto: (photo: Photo) => void };

/**
 * Chooses photos. Without JavaScript the input is part of the form and its files go with it; with it
 * each is sent alone as soon as it is chosen, so that one bad file or a broken network costs only
 * itself; until it has arrived the device keeps it.
 */
export function PhotoUpload({ path, place, onPhoto }: Props) {
  const t = useText(editText);
  const [alive, setAlive] = useState(false);
  const [sending, setSending] = useState<Sending[]>([]);
  const { personId, of } = place;
  useEffect(() => {
    setAlive(true);
    keptFiles({ personId, of }).then((files) =>
      setSending(files.map((one) => ({ ...one, percent: 0, failed: 'network' }))),
    );
  }, [personId, of]);
  const drop = (key: string) => {
    dropFile(place, key);
    setSending((all) => all.filter((one) => one.key !== key));
  };
  const change = (key: string, part: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const start = async (one: Sending) => {
    change(one.key, { percent: 0, failed: null });
    const answer = await sendFile(path, one.file, (percent) => change(one.key, { percent }));
    if (!answer) change(one.key, { failed: 'network' });
    else if ('refusal' in answer) {
      dropFile(place, one.key);
      change(one.key, { failed: answer.refusal });
    } else {
      drop(one.key);
      onPhoto(answer.photo);
    }
  };

  const choose = async (files: readonly File[]) => {
    const chosen = files.map((file, index) => ({
      key: `${file.name}-${file.size}-${file.lastModified}-${index}`,
      file,
      percent: 0,
      failed: null,
    }));
    setSending((all) => [...all, ...chosen]);
    for (const { key, file } of chosen) await keepFile(place, key, file);
    // One after another: a slow line carries one photo well and four badly.
    for (const one of chosen) await start(one);
  };

  return (
    <div className="space-y-2">
      <label className="block">
        <span className="font-bold">{t.addPhotos}</span>
        <input
          type="file"
          name={alive ? undefined : 'photo'}
          multiple
          accept="image/*,.heic,.heif,.avif"
          className="field"
          onChange={(event) => {
            const { files } = event.currentTarget;
            choose([...(files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <ul aria-live="polite" className="space-y-2">
        {sending.map((one) => (
          <SendingFile
            key={one.key}
            one={one}
            onRetry={() => start(one)}
            onDrop={() => drop(one.key)}
          />
        ))}
      </ul>
    </div>
  );
}

type FileProps = { one: Sending; onRetry: () => void; onDrop: () => void };

function SendingFile({ one, onRetry, onDrop }: FileProps) {
  const t = useText(editText);
  const { refusals } = useText(mediaText);
  const { file, percent, failed } = one;
  if (failed && failed !== 'network') {
    const { happened, next } = refusals[failed];
    return (
      <li className="border-madder border-l-4 bg-madder-mist p-2">
        <b>{file.name}</b>: {happened} {next}
      </li>
    );
  }
  return (
    <li className="panel flex flex-wrap items-center justify-between gap-2 p-2">
      <span>
        {file.name}: {failed ? t.failed : percent < 100 ? t.uploading(percent) : t.working}
      </span>
      {failed ? (
        <span className="flex flex-wrap gap-2">
          <button type="button" className="button button-quiet" onClick={onRetry}>
            {t.retry}
          </button>
          <button type="button" className="button button-quiet" onClick={onDrop}>
            {t.deviceForget}
          </button>
        </span>
      ) : (
        <progress max={100} value={percent} aria-label={file.name} />
      )}
    </li>
  );
}

/** XMLHttpRequest, because fetch does not tell how much has been sent. Null where the network failed. */
function sendFile(
  path: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<UploadAnswer | null> {
  return new Promise((done) => {
    const body = new FormData();
    body.append('photo', file);
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => done((request.response as UploadAnswer | null) ?? null);
    request.onerror = () => done(null);
    request.ontimeout = () => done(null);
    request.send(body);
  });
}
