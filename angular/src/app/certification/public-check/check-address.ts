const PATH = 'check-enforcement';

/** Where a scanned code leads. Behind the hash, which no server and no log gets to see. */
export const checkAddress = (code: string, base: string): string =>
  new URL(`${PATH}#${code}`, base).href;

export interface Claim {
  number: string;
  name: string;
}

/** Whose certificate a code claims to be. Nothing of it is believed: the server is asked. */
export function claimOf(fragment: string | null | undefined): Claim | null {
  const content = /^LA1\.[^.]+\.([^.]+)\.[^.]+$/.exec(fragment ?? '')?.[1];
  if (!content) return null;
  try {
    const bytes = atob(content.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, sign => sign.charCodeAt(0)));
    const { number, personName } = JSON.parse(text) as { number?: unknown; personName?: unknown };
    return typeof number === 'string' && typeof personName === 'string'
      ? { number, name: personName }
      : null;
  } catch {
    return null;
  }
}
