import { QuestionKind } from '@proxy/training-exams/questions';
import { PaperQuestion } from './paper';

/** Positions of the chosen options in the paper. */
export const positionsOf = (answer: string): number[] =>
  answer === '' ? [] : answer.split(',').map(Number);

export function toggled(answer: string, position: number): string {
  const chosen = positionsOf(answer);
  const now = chosen.includes(position)
    ? chosen.filter(each => each !== position)
    : [...chosen, position];
  return now.sort((a, b) => a - b).join(',');
}

export function blanksOf(answer: string, count: number): string[] {
  const texts: unknown = answer === '' ? [] : JSON.parse(answer);
  return Array.from({ length: count }, (_, i) =>
    Array.isArray(texts) ? String(texts[i] ?? '') : '',
  );
}

/** Nothing written at all is no answer. */
export const answerOfBlanks = (texts: readonly string[]): string =>
  texts.some(text => text.trim()) ? JSON.stringify(texts) : '';

/** What choosing the option at a place does; undefined where there is none. */
export function answerByChoice(
  { kind, options }: PaperQuestion,
  answer: string,
  place: number,
): string | undefined {
  if (kind === QuestionKind.TrueFalse) return ['true', 'false'][place];
  const position = options[place]?.position;
  if (position === undefined) return undefined;
  return kind === QuestionKind.MultipleChoice ? toggled(answer, position) : `${position}`;
}
