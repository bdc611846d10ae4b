/** What a key means on the exam page; letters and digits choose what they are shown beside. */
export type KeyAct =
  | { kind: 'choose'; place: number }
  | { kind: 'move'; step: 1 | -1 }
  | { kind: 'unsure' }
  | { kind: 'help' };

const MOVES: Record<string, 1 | -1> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
const MOVES_WHILE_TYPING = ['PageDown', 'PageUp'];

interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** @param isTyping in a text field a letter is a letter, and arrows move the cursor */
export function actOf(
  { key, ctrlKey, altKey, metaKey }: Pressed,
  isTyping: boolean,
): KeyAct | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const step = MOVES[key];
  if (step && (!isTyping || MOVES_WHILE_TYPING.includes(key))) return { kind: 'move', step };
  if (isTyping) return undefined;
  if (/^[1-8]$/.test(key)) return { kind: 'choose', place: Number(key) - 1 };
  if (/^[a-hA-H]$/.test(key))
    return { kind: 'choose', place: key.toUpperCase().charCodeAt(0) - 65 };
  if (/^[uU]$/.test(key)) return { kind: 'unsure' };
  return key === '?' || key === '？' ? { kind: 'help' } : undefined;
}
