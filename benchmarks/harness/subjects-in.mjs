import { join } from 'node:path';

/** Subjects by the name they are printed under. @param {Record<string, string>} files below subjects/ */
export function subjectsIn(folder, files) {
  return Object.entries(files).map(([name, file]) => ({
    name,
    file: join(import.meta.dirname, '../subjects', folder, file),
  }));
}
