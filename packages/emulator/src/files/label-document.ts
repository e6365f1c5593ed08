import { known } from '../world/known.ts';
import type { Package } from '../world/package.ts';
import type { World } from '../world/world.ts';

/** The lines of a label. A label shows its recipient in full, whatever the API masks. */
export function labelLines(world: World, parcel: Package, type: string): readonly string[] {
  const order = known(world.orders, parcel.orderIds[0] ?? '');
  const { address } = order.buyer;
  return [
    type,
    `Package ${parcel.id}`,
    `Tracking ${parcel.trackingNumber ?? ''}`,
    `To ${address.firstName} ${address.lastName}`,
    `${address.line1}, ${address.line2}`,
    `${address.postalCode} ${address.districts.map(({ name }) => name).join(', ')}`,
    `${address.countryCode}${address.phone}`,
  ];
}

/** A label in the language of label printers. */
export function zplLabel(lines: readonly string[]): string {
  const fields = lines.map(
    (line, index) => `^FO40,${40 + index * 40}^A0N,28,28^FD${line.replace(/[\^~]/g, ' ')}^FS`,
  );
  return `^XA^CI28\n${fields.join('\n')}\n^XZ\n`;
}

/** A label as a one-page PDF. Its text stands in a comment as well, because the built-in font knows Latin letters only. */
export function pdfLabel(lines: readonly string[]): string {
  const shown = lines.map((line) => line.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&'));
  const text = `BT /F1 12 Tf 40 380 Td 16 TL ${shown.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 298 420] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return body + lines.map((line) => `% ${line}\n`).join('');
}
