import { QuestionListDto } from '@proxy/training-exams/questions';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { DIFFICULTY_CHOICES, KIND_CHOICES, statusName } from '../question-words';

const NAME = 'TrainingExams::DisplayName:';

export const QUESTION_COLUMNS: ListColumn<QuestionListDto>[] = [
  { key: 'stem', header: `${NAME}Stem`, lead: true },
  { key: 'kind', header: `${NAME}Kind`, sortable: true, width: '84px' },
  { key: 'categoryName', header: `${NAME}CategoryId`, width: '150px' },
  { key: 'difficulty', header: `${NAME}Difficulty`, sortable: true, width: '96px' },
  { key: 'status', header: 'TrainingExams::Status', sortable: true, width: '110px' },
];

export const questionFilters = (tags: readonly string[]): ListFilter[] => [
  { key: 'filter', label: 'TrainingExams::Questions:StemOrBasis' },
  { key: 'kind', label: `${NAME}Kind`, kind: 'select', options: KIND_CHOICES },
  {
    key: 'status',
    label: 'TrainingExams::Status',
    kind: 'select',
    options: [1, 2, 3].map(value => ({ value: `${value}`, label: statusName(value) })),
  },
  {
    key: 'tag',
    label: `${NAME}Tag`,
    kind: 'select',
    options: tags.map(tag => ({ value: tag, label: tag })),
    more: true,
  },
  {
    key: 'hasDraft',
    label: 'TrainingExams::Questions:Waiting',
    kind: 'select',
    options: [
      { value: 'true', label: 'TrainingExams::Questions:Waits' },
      { value: 'false', label: 'TrainingExams::Questions:WaitsNot' },
    ],
    more: true,
  },
  {
    key: 'difficulty',
    label: `${NAME}Difficulty`,
    kind: 'select',
    options: DIFFICULTY_CHOICES,
    more: true,
  },
  { key: 'categoryId', label: `${NAME}CategoryId`, elsewhere: true },
];
