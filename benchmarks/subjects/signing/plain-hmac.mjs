import { plainSignature, signingSubject } from './signing-subject.mjs';

/** The floor. */
export const prepare = () => signingSubject(plainSignature);
