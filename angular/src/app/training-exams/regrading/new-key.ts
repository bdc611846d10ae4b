import { QuestionKeyDto, QuestionKind } from '@proxy/training-exams/questions';
import { QuestionStatisticDto } from '@proxy/training-exams/results';
import { ActField, ActValues } from '@shared/act-dialog/act-dialog.service';
import { readLetters } from '../questions/editor/option-texts';
import { blankCount, splitAccepted } from '../questions/parts/blanks';

const KEY = 'key';
const blankKey = (position: number) => `blank${position}`;

/** Where another key is typed, by the kind of the question; a short answer has none. */
export function keyFields(
  { kind, stem = '' }: QuestionStatisticDto,
  blankName: (number: string) => string,
): ActField[] {
  switch (kind) {
    case QuestionKind.ShortAnswer:
      return [];
    case QuestionKind.TrueFalse:
      return [
        {
          key: KEY,
          label: 'TrainingExams::Regrades:NewKey',
          kind: 'select',
          options: ['true', 'false'].map(value => ({
            value,
            label: `TrainingExams::Judgement.${value}`,
          })),
        },
      ];
    case QuestionKind.FillIn:
      return Array.from({ length: blankCount(stem) }, (_, position) => ({
        key: blankKey(position),
        label: blankName(`${position + 1}`),
        help: 'TrainingExams::Regrades:BlankHelp',
      }));
    default:
      return [
        {
          key: KEY,
          label: 'TrainingExams::Regrades:NewKey',
          help: 'TrainingExams::Regrades:LettersHelp',
          maxLength: 16,
        },
      ];
  }
}

/** The key that was typed there. */
export function typedKey(
  { kind, stem = '' }: QuestionStatisticDto,
  values: ActValues,
): QuestionKeyDto {
  const key = values[KEY] ?? '';
  const none = { options: [], blanks: [] as unknown as [string][], scoringPoints: [] };
  switch (kind) {
    case QuestionKind.TrueFalse:
      return { ...none, isTrue: key ? key === 'true' : null };
    case QuestionKind.FillIn: {
      const blanks = Array.from({ length: blankCount(stem) }, (_, position) =>
        splitAccepted(values[blankKey(position)] ?? ''),
      );
      // The generated type takes a list of lists for pairs.
      return { ...none, blanks: blanks as [string][] };
    }
    default:
      return { ...none, options: readLetters(key) };
  }
}
