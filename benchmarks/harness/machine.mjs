import { arch, cpus, platform, totalmem } from 'node:os';

/** The machine in words, without its name. */
export function machine() {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${cores[0].model.trim()}, ${gigabytes} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}
