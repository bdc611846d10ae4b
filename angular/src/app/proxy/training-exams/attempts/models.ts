import type { ExamKind } from '../exams/exam-kind.enum';
import type { AttemptStatus } from './attempt-status.enum';
import type { AttemptEventKind } from './attempt-event-kind.enum';
import type { QuestionKind } from '../questions/question-kind.enum';

export interface AnswerInput {
  sequence?: number;
  ordinal?: number;
  answer: string;
  isUnsure?: boolean;
}

export interface AnswersSavedDto {
  savedTime?: string;
  remainingMilliseconds?: number;
}

export interface AttemptSessionDto {
  attemptId?: string;
  paperId?: string;
  title?: string;
  sessionNumber?: number;
  deadlineTime?: string;
  remainingMilliseconds?: number;
  order?: ShownQuestionDto[];
  answers?: SavedAnswerDto[];
  lastSequence?: number;
}

export interface MyAttemptDto {
  id?: string;
  number?: number;
  score?: number | null;
  counts?: boolean;
}

export interface MyExamDto {
  id?: string;
  title?: string;
  kind?: ExamKind;
  now?: string;
  startTime?: string;
  endTime?: string;
  durationMinutes?: number;
  attemptId?: string | null;
  attemptNumber?: number;
  maxAttempts?: number;
  attemptStatus?: AttemptStatus | null;
  isReleased?: boolean;
  score?: number | null;
  totalPoints?: number;
  isPassed?: boolean | null;
  attempts?: MyAttemptDto[];
  cancelReason?: string | null;
}

export interface SaveAnswersInput extends SessionInput {
  answers: AnswerInput[];
}

export interface SavedAnswerDto {
  ordinal?: number;
  answer?: string;
  isUnsure?: boolean;
  savedTime?: string;
}

export interface SessionInput {
  sessionNumber?: number;
}

export interface ShownQuestionDto {
  ordinal?: number;
  options?: number[];
}

export interface AttemptEventDto {
  time?: string;
  kind?: AttemptEventKind;
  detail?: string;
  address?: string | null;
  ordinal?: number | null;
  number?: number | null;
  questionKind?: QuestionKind | null;
}
