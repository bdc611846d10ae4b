export interface ExamIndicatorInput {
  indicatorId?: string | null;
}
