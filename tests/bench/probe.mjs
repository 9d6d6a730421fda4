// Loaded into a measured server before anything else: answers what it costs since the last question.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let cpu = process.cpuUsage();

process.on('message', (message) => {
  if (message !== 'probe') return;
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  process.send({
    rssMb: process.memoryUsage.rss() / 1e6,
    // The monitor itself ticks once a millisecond; only what comes on top is delay.
    delayP99: Math.max(0, delay.percentile(99) / 1e6 - 1),
    cpuMs: (used.user + used.system) / 1000,
  });
  delay.reset();
});
