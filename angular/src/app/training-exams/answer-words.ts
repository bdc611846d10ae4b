import { QuestionKeyDto, QuestionKind } from '@proxy/training-exams/questions';
import { joinAccepted } from './questions/parts/blanks';
import { letterOf } from './questions/question-words';

type Words = (key: string, ...values: string[]) => string;

const letters = (positions: readonly number[]): string =>
  [...positions]
    .sort((a, b) => a - b)
    .map(letterOf)
    .join('');

const judgement = (value: boolean | string, words: Words) =>
  words(`TrainingExams::Judgement.${value}`);

/** What a candidate answered, as it was stored, in words; empty where nothing was. */
export function answerWords(kind: QuestionKind | undefined, answer: string, words: Words): string {
  if (!answer) return '';
  switch (kind) {
    case QuestionKind.TrueFalse:
      return judgement(answer, words);
    case QuestionKind.FillIn:
      return blanks(answer).join('；');
    case QuestionKind.ShortAnswer:
      return answer;
    default:
      return letters(answer.split(',').map(Number));
  }
}

interface Numbered {
  ordinal?: number | null;
  number?: number | null;
}

/** A question by the number under which the candidate saw it, with that of the paper where it is another. */
export const numberWords = ({ ordinal, number }: Numbered, words: Words): string =>
  number === ordinal
    ? words('TrainingExams::Desk:Nth', `${ordinal}`)
    : words('TrainingExams::Desk:NthSeen', `${number}`, `${ordinal}`);

/** The key on one line. */
export function keyWords(
  kind: QuestionKind | undefined,
  key: QuestionKeyDto | null | undefined,
  words: Words,
): string {
  switch (kind) {
    case QuestionKind.TrueFalse:
      return judgement(key?.isTrue ?? '', words);
    case QuestionKind.FillIn:
      return (key?.blanks ?? []).map(joinAccepted).join('；');
    case QuestionKind.ShortAnswer:
      return key?.reference ?? '';
    default:
      return letters(key?.options ?? []);
  }
}

function blanks(answer: string): string[] {
  try {
    return (JSON.parse(answer) as string[]).map(text => text || '—');
  } catch {
    return [answer];
  }
}
