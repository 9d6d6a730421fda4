// Loaded into a server under test before anything else: each answer names the process it is from.
import { subscribe } from 'node:diagnostics_channel';

subscribe('http.server.request.start', ({ response }) => {
  response.setHeader('X-Process', String(process.pid));
});
