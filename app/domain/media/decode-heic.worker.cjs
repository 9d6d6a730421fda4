// Runs in a thread of its own (decode-heic.server.ts hands it over as text): the decoder is one long
// synchronous call. Ends with one message: {width, height, data} or {fault}.
const { parentPort, workerData } = require('node:worker_threads');

async function decode({ decoder, bytes, maxPixels }) {
  const { all } = require(decoder);
  const images = await all({ buffer: bytes });
  const [first] = images;
  // The size in the file's header was checked before; the coded picture may have another.
  if (first.width * first.height > maxPixels) return { fault: 'too-many-pixels' };
  const { width, height, data } = await first.decode();
  return { width, height, data };
}

decode(workerData).then(
  (answer) => parentPort.postMessage(answer, answer.data ? [answer.data.buffer] : []),
  () => parentPort.postMessage({ fault: 'broken' }),
);
