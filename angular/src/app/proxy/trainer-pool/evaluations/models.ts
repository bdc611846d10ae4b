export interface EvaluateInput {
  invitationId?: string;
  content?: number;
  delivery?: number;
  usefulness?: number;
  comment?: string | null;
}

export interface EvaluationSummaryDto {
  answers?: number;
  content?: number | null;
  delivery?: number | null;
  usefulness?: number | null;
  comments?: string[];
  shownFrom?: string | null;
}

export interface LessonDto {
  invitationId?: string;
  topic?: string;
  trainerName?: string;
  startTime?: string;
  endTime?: string;
  isEvaluated?: boolean;
}
