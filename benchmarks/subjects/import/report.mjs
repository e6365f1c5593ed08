/** Tells what starting this far has cost. Takes what was imported, so that no import goes unused. */
export function report(...imported) {
  if (imported.includes(undefined)) throw new Error('an import came back empty');
  console.log(JSON.stringify({ ms: performance.now(), megabytes: process.memoryUsage.rss() / 2 ** 20 }));
}
