import type { Draft } from '../draft.ts';
import type { IdentitySettings } from '../identity-settings.ts';

/** Trimmed; capitals as the setting says. Confidence: the sample is documented, the case rule is disputed. */
export function normalizeExternalId(draft: Draft, { externalIdCase = 'keep' }: IdentitySettings): void {
  const setting = `externalIdCase=${externalIdCase}`;
  if (externalIdCase === 'lower') draft.apply('lowercase', (value) => value.toLowerCase(), setting);
  else draft.apply('keep_case', (value) => value, setting);
}
