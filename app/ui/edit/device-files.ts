import type { Place } from './device-store';

/** Photos chosen and not yet sent, so that a closed tab or a lost network does not lose them. */
const MAX_FILES = 24;

const prefixOf = ({ personId, of }: Place) => `${personId}:${of}:`;

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('nhap', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('files');
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

/** Does something with the kept files; where a browser keeps none, nothing is kept and nothing breaks. */
async function withFiles<Result>(
  mode: IDBTransactionMode,
  use: (files: IDBObjectStore) => Promise<Result>,
): Promise<Result | null> {
  try {
    const database = await open();
    try {
      return await use(database.transaction('files', mode).objectStore('files'));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

const within = (place: Place) => IDBKeyRange.bound(prefixOf(place), `${prefixOf(place)}\uffff`);

export const keepFile = (place: Place, key: string, file: File) =>
  withFiles('readwrite', async (files) => {
    if ((await settled(files.count(within(place)))) >= MAX_FILES) return;
    await settled(files.put(file, prefixOf(place) + key));
  });

export const dropFile = (place: Place, key: string) =>
  withFiles('readwrite', (files) => settled(files.delete(prefixOf(place) + key)));

/** The files a place holds, by the key they were kept under. */
export async function keptFiles(place: Place): Promise<{ key: string; file: File }[]> {
  const kept = await withFiles('readonly', async (files) => {
    const [keys, values] = await Promise.all([
      settled(files.getAllKeys(within(place))),
      settled(files.getAll(within(place)) as IDBRequest<File[]>),
    ]);
    return keys.map((key, index) => ({
      key: String(key).slice(prefixOf(place).length),
      file: values[index] as File,
    }));
  });
  return kept ?? [];
}
