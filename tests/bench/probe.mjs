// Loaded into a measured server before anything else: answers what it costs since the last question.
// Where it has started processes of its own, they are asked too: what they cost is one sum.
import cluster from 'node:cluster';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let cpu = process.cpuUsage();

process.on('message', async (message) => {
  if (message !== 'probe') return;
  const workers = Object.values(cluster.workers ?? {});
  const all = [probe(), ...(await Promise.all(workers.map(probeOf)))];
  const sum = (key) => all.reduce((total, probed) => total + probed[key], 0);
  process.send({
    probed: {
      rssMb: sum('rssMb'),
      delayP99: Math.max(...all.map(({ delayP99 }) => delayP99)),
      cpuMs: sum('cpuMs'),
    },
  });
});

function probe() {
  const used = process.cpuUsage(cpu);
  cpu = process.cpuUsage();
  const probed = {
    rssMb: process.memoryUsage.rss() / 1e6,
    // The monitor itself ticks once a millisecond; only what comes on top is delay.
    delayP99: Math.max(0, delay.percentile(99) / 1e6 - 1),
    cpuMs: (used.user + used.system) / 1000,
  };
  delay.reset();
  return probed;
}

/** Workers also speak of other things. */
function probeOf(worker) {
  return new Promise((done) => {
    const hear = ({ probed }) => {
      if (!probed) return;
      worker.off('message', hear);
      done(probed);
    };
    worker.on('message', hear);
    worker.send('probe');
  });
}
