export interface UploadRules {
  /** Extensions with dot, lower case. */
  types: readonly string[];
  maxBytes: number;
}

export const DEFAULT_RULES: UploadRules = {
  types: ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx'],
  maxBytes: 20 * 1024 * 1024,
};

export interface Refusal {
  key: string;
  params: string[];
}

/** What can be said without the server, which checks the content itself. */
export function refusal(file: { name: string; size: number }, rules: UploadRules): Refusal | null {
  const type = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0] ?? '';
  if (!rules.types.includes(type))
    return { key: '::Upload:WrongType', params: [rules.types.join(' ')] };
  if (file.size === 0) return { key: '::Upload:Empty', params: [] };
  if (file.size > rules.maxBytes)
    return { key: '::Upload:TooLarge', params: [sizeText(rules.maxBytes)] };
  return null;
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}
