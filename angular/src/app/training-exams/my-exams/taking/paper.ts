import { ShownQuestionDto } from '@proxy/training-exams/attempts';
import { QuestionKind } from '@proxy/training-exams/questions';
import { letterOf } from '../../questions/question-words';

/** The questions as the server hands them to candidates. */
export interface CandidatePaper {
  title: string;
  description: string;
  multipleChoiceRule: number;
  totalPoints: number;
  sections: { order: number; title: string; kind: QuestionKind; pointsEach: number }[];
  items: {
    ordinal: number;
    section: number;
    kind: QuestionKind;
    points: number;
    stem: string;
    options: string[];
  }[];
}

export interface ShownOption {
  /** In the paper; an answer names this. */
  position: number;
  /** As it is shown. */
  letter: string;
  text: string;
}

export interface PaperQuestion {
  /** As it is shown, from 1. */
  number: number;
  /** In the paper; an answer names this. */
  ordinal: number;
  kind: QuestionKind;
  /** 0 outside an exam. */
  points: number;
  section: string;
  stem: string;
  options: ShownOption[];
}

/** In the order that was laid down for this attempt. */
export function questionsOf(
  { items, sections }: CandidatePaper,
  order: readonly ShownQuestionDto[],
): PaperQuestion[] {
  const byOrdinal = new Map(items.map(item => [item.ordinal, item]));
  const titles = new Map(sections.map(section => [section.order, section.title]));
  return order
    .map(shown => ({ shown, item: byOrdinal.get(shown.ordinal ?? 0) }))
    .flatMap(({ shown, item }) => (item ? [{ shown, item }] : []))
    .map(({ shown, item }, index) => ({
      number: index + 1,
      ordinal: item.ordinal,
      kind: item.kind,
      points: item.points,
      section: titles.get(item.section) ?? '',
      stem: item.stem,
      options: (shown.options ?? []).map((position, place) => ({
        position,
        letter: letterOf(place),
        text: item.options[position] ?? '',
      })),
    }));
}
