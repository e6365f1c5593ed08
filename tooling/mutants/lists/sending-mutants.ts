import type { Mutant } from '../mutant.ts';

const core = 'packages/core/src';
const transport = 'packages/transport/src';
const markets = [`${transport}/behaviour/input.test.ts`];
const shapes = [`${transport}/behaviour/shapes.test.ts`];
const uploads = [`${transport}/behaviour/uploads.test.ts`];

/** Guards of what a call carries and where it may go, and of how its answer is read: forms, markets, shapes. */
export const sendingMutants: readonly Mutant[] = [
  {
    id: 'core.operation.form-without-body',
    file: `${core}/operation/define-operation.ts`,
    find: "if (content === 'multipart' && (method === 'GET' || method === 'DELETE'))",
    replace: 'if (false)',
    why: 'A form is declared for a method that has no body, and its files are dropped.',
    tests: [`${core}/operation/define-operation.test.ts`],
  },
  {
    id: 'core.paging.answer-lost',
    file: `${core}/paging/paginate.ts`,
    find: "totalCount: typeof total === 'number' ? total : undefined,\n    data,",
    replace: "totalCount: typeof total === 'number' ? total : undefined,\n    data: undefined as Data,",
    why: 'What an answer holds beside its items is lost.',
    tests: [`${core}/paging/paginate.test.ts`],
  },
  {
    id: 'upload.residents-beside-files',
    file: `${core}/resident/open-form.ts`,
    find: 'const open = openInput(rest, region, operation) as Fields;',
    replace: 'const open = rest as Fields;',
    why: 'Data of the other side leaves beside a file.',
    tests: uploads,
  },
  {
    id: 'upload.residents-in-file-names',
    file: `${core}/resident/open-form.ts`,
    find: '= wordsOf(value);',
    replace: '= null;',
    why: 'Names and types of files are not searched, and are lost.',
    tests: uploads,
  },
  {
    id: 'upload.residents-in-names-of-files',
    file: `${core}/resident/open-form.ts`,
    find: 'const name = ownName(file);',
    replace: 'const name = undefined;',
    why: 'The name that a File brings along is not searched.',
    tests: uploads,
  },
  {
    id: 'upload.header-injection',
    file: `${transport}/request/write-form.ts`,
    find: 'const fileName = quoted(name);',
    replace: 'const fileName = name;',
    why: 'The name of a file writes headers and parts of its own.',
    tests: uploads,
  },
  {
    id: 'upload.media-type-injection',
    file: `${transport}/request/write-form.ts`,
    find: 'if (!MEDIA_TYPE.test(type)) {',
    replace: 'if (false) {',
    why: 'The type of a file writes headers of its own.',
    tests: uploads,
  },
  {
    id: 'upload.fixed-boundary',
    file: `${transport}/request/write-form.ts`,
    find: 'for (const byte of crypto.getRandomValues(new Uint8Array(16)))',
    replace: 'for (const byte of new Uint8Array(16))',
    why: 'A file that knows the boundary adds parts to the form.',
    tests: uploads,
  },
  {
    id: 'upload.no-limit',
    file: `${transport}/request/write-form.ts`,
    find: 'if (!(size <= maxBytes))',
    replace: 'if (false)',
    why: 'A file of any length is read into memory.',
    tests: uploads,
  },
  {
    id: 'upload.changed-while-read',
    file: `${transport}/request/write-form.ts`,
    find: 'if (bytes.length !== place.length)',
    replace: 'if (bytes.length > place.length)',
    why: 'A file that shrank is filled up with zeros.',
    tests: uploads,
  },
  {
    id: 'upload.copied-too-late',
    file: `${transport}/request/write-form.ts`,
    find: 'if (ArrayBuffer.isView(content)) put(content);',
    replace: `if (ArrayBuffer.isView(content)) {
      const place = body.subarray(at, at + content.byteLength);
      waiting.push(Promise.resolve().then(() => Promise.resolve()).then(() => place.set(content)));
      at += content.byteLength;
    }`,
    why: 'Bytes that change after the call are sent in place of those that were given.',
    tests: uploads,
  },
  {
    id: 'upload.repeated',
    file: `${transport}/call/run-operation.ts`,
    find: "(operation.effect === 'read' && !plan.multipart)",
    replace: "operation.effect === 'read'",
    why: 'An upload that may have arrived is sent again.',
    tests: uploads,
  },
  {
    id: 'market.of-the-seller',
    file: `${transport}/call/run-operation.ts`,
    find: 'one === undefined ? (all ?? []) : [one]',
    replace: 'one === undefined ? [] : [one]',
    why: 'A call for no shop in particular is sent though the seller sells in none of its markets.',
    tests: markets,
  },
  {
    id: 'response.unknown-value-silent',
    file: `${transport}/operation/validate.ts`,
    find: 'if (result.notices !== undefined) unknown.report(facts.operation, result.notices);',
    replace: '',
    why: 'Nobody is told of a value that the catalogue does not know.',
    tests: shapes,
  },
  {
    id: 'response.unknown-value-each-time',
    file: `${transport}/response/unknown-values.ts`,
    find: 'if (this.#told.has(finding)) continue;',
    replace: '',
    why: 'The same finding is told with every answer.',
    tests: shapes,
  },
  {
    id: 'response.unknown-value-repeated',
    file: `${transport}/response/unknown-values.ts`,
    find: 'value: CONSTANT.test(value) ? value : undefined,',
    replace: 'value,',
    why: 'What a buyer wrote reaches the log.',
    tests: shapes,
  },
  {
    id: 'response.body-not-redacted',
    file: `${transport}/redaction/redacted-body.ts`,
    find: 'JSON.stringify(JSON.parse(text, redact))',
    replace: 'JSON.stringify(JSON.parse(text))',
    why: "A buyer's data stands in an error.",
    tests: shapes,
  },
  {
    id: 'response.names-not-redacted',
    file: `${transport}/redaction/redacted-body.ts`,
    find: 'if (hidden.length === 0) return value;',
    replace: 'return value;',
    why: 'An address that is the name of a field stands in an error.',
    tests: shapes,
  },
  {
    id: 'response.body-of-any-length',
    file: `${transport}/redaction/redacted-body.ts`,
    find: 'written.length > LONGEST',
    replace: 'false',
    why: 'An error is as long as the answer.',
    tests: shapes,
  },
  {
    id: 'shop.content-type-of-a-read',
    file: 'packages/shopping/src/family/identify-shop-request.ts',
    find: "headers['content-type'] ??= 'application/json';",
    replace: '',
    why: 'A read goes without the content type that the platform requires on every call.',
    tests: ['packages/shopping/src/family/adapt-shop-request.test.ts'],
  },
  {
    id: 'node.body-of-a-delete',
    file: `${transport}/engines/node/exchange.ts`,
    find: "if (body !== undefined && (request.method === 'DELETE' || request.method === 'GET'))",
    replace: 'if (false)',
    why: 'The body of a DELETE or GET has no length and is read as the next request.',
    tests: uploads,
  },
];
