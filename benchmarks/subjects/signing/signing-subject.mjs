import { createHmac } from 'node:crypto';
import { DOCUMENT_COUNT } from '../../documents/order-search.mjs';
import { createSigningInputs } from './signing-input.mjs';

/** A signer as a subject. It must give the digest that the platform's rule gives, or it is not measured. */
export function signingSubject(sign) {
  const inputs = createSigningInputs();
  const wrong = inputs.find((input) => sign(input) !== plainSignature(input));
  if (wrong !== undefined) throw new Error(`another digest than the rule gives: ${sign(wrong)}`);

  return {
    loop: (count) => {
      for (let index = 0; index < count; index++) sign(inputs[index % DOCUMENT_COUNT]);
    },
  };
}

/** The rule as anyone would write it down with node:crypto, given the serialized body. */
export function plainSignature({ secret, path, query, body }) {
  const parameters = Object.keys(query)
    .sort()
    .map((name) => name + query[name])
    .join('');
  return createHmac('sha256', secret).update(`${secret}${path}${parameters}${body}${secret}`).digest('hex');
}
