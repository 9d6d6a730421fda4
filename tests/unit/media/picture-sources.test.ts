import { describe, expect, test } from 'vitest';
import { inTurn } from '~/domain/media/in-turn';
import { photoPath, pictureSources, readPhotoAddress } from '~/domain/media/picture-sources';

const SHA = 'ab'.repeat(32);
const photo = (width: number) => ({ sha256: SHA, width, height: 480, placeholder: '#a04020' });

/** The widths that a browser may choose from, by the name in the address and the true one. */
const choices = (width: number) =>
  pictureSources(photo(width)).img.srcSet.replaceAll(`/anh/${SHA}/`, '').split(', ');

describe('the sources of a picture', () => {
  test.each([
    [2560, ['320.jpeg 320w', '640.jpeg 640w', '1280.jpeg 1280w']],
    [1280, ['320.jpeg 320w', '640.jpeg 640w', '1280.jpeg 1280w']],
    [1000, ['320.jpeg 320w', '640.jpeg 640w', '1280.jpeg 1000w']],
    [640, ['320.jpeg 320w', '640.jpeg 640w']],
    [641, ['320.jpeg 320w', '640.jpeg 640w', '1280.jpeg 641w']],
    [320, ['320.jpeg 320w']],
    [7, ['320.jpeg 7w']],
  ])('of %d pixels never promise more than there is', (width, expected) => {
    expect(choices(width)).toEqual(expected);
  });

  test('are AVIF before WebP before JPEG, with the size that keeps the page from moving', () => {
    const { sources, img, placeholder } = pictureSources(photo(640));
    expect(sources).toEqual([
      { type: 'image/avif', srcSet: `/anh/${SHA}/320.avif 320w, /anh/${SHA}/640.avif 640w` },
      { type: 'image/webp', srcSet: `/anh/${SHA}/320.webp 320w, /anh/${SHA}/640.webp 640w` },
    ]);
    expect(img).toMatchObject({ src: `/anh/${SHA}/640.jpeg`, width: 640, height: 480 });
    expect(placeholder).toBe('#a04020');
    expect(pictureSources(photo(200)).img.src).toBe(`/anh/${SHA}/320.jpeg`);
  });

  test('have addresses that are read back', () => {
    expect(photoPath(SHA, 640, 'avif')).toBe(`/anh/${SHA}/640.avif`);
    expect(readPhotoAddress(SHA, '640.avif')).toEqual({ sha256: SHA, width: 640, format: 'avif' });
  });

  test.each([
    [SHA, '641.avif'],
    [SHA, '640.png'],
    [SHA, '640.avif.exe'],
    [SHA, '0640.avif'],
    [SHA, '6.4e2.avif'],
    [SHA, '640'],
    [SHA, ''],
    [SHA, undefined],
    [SHA, '../640.avif'],
    [SHA.toUpperCase(), '640.avif'],
    [SHA.slice(1), '640.avif'],
    [`${SHA}\n`, '640.avif'],
    ['../'.repeat(21), '640.avif'],
    [undefined, '640.avif'],
  ])('%j/%j is no address', (sha256, file) => {
    expect(readPhotoAddress(sha256, file)).toBeNull();
  });
});

describe('work in turn', () => {
  test('runs at most so much at once, in order, past failures', async () => {
    const run = inTurn(2);
    const log: string[] = [];
    let running = 0;
    const work = (name: string) =>
      run(async () => {
        running += 1;
        expect(running).toBeLessThanOrEqual(2);
        log.push(name);
        await new Promise((done) => setImmediate(done));
        running -= 1;
        if (name === 'b') throw new Error('b');
        return name;
      });
    const results = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(work));
    expect(log).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
    await expect(run(async () => 'f')).resolves.toBe('f');
  });
});
